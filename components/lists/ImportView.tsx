import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { UnusableFile } from '@/lib/files/problem';
import { type ImportReport, readImport, withImport } from '@/lib/lists/import-words';
import type { SellerWord } from '@/lib/rules/seller-words';
import { ImportPreview } from './ImportPreview';
import { fileProblemText } from './texts';

interface ImportViewProps {
  known: readonly SellerWord[];
  onBack(): void;
  /** The lists as they would be, and how many words that takes over. */
  onTake(next: readonly SellerWord[], count: number): void;
}

type State =
  | { kind: 'waiting' }
  | { kind: 'reading'; file: string }
  | { kind: 'failed'; file: string; help: string }
  | { kind: 'read'; file: string; report: ImportReport };

/** Brings in a table: choose it, look at what each row would do, confirm. */
export function ImportView({ known, onBack, onTake }: ImportViewProps) {
  const { t, locale, services } = useApp();
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const read = async (file: File): Promise<void> => {
    setState({ kind: 'reading', file: file.name });
    try {
      // Loaded on first need: the reader of workbooks is larger than the rest of the panel.
      const { readSheet } = await import('@/lib/files/sheets');
      const rows = await readSheet(new Uint8Array(await file.arrayBuffer()));
      setState({ kind: 'read', file: file.name, report: readImport(rows, known, services.newId) });
    } catch (error) {
      if (!(error instanceof UnusableFile))
        services.diagnostics.report(error, { module: 'lists', id: 'import' });
      const help =
        error instanceof UnusableFile ? fileProblemText(locale, error) : t('common.failedHelp');
      setState({ kind: 'failed', file: file.name, help });
    }
  };

  return (
    <div className="flex flex-col gap-3 pb-3">
      <div>
        <Button className="-ms-2" icon="back" kind="quiet" onClick={onBack}>
          {t('lists.title')}
        </Button>
        <h2 className="text-base font-semibold">{t('lists.importing.title')}</h2>
      </div>
      <p className="text-muted">{t('lists.importing.help')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <label className="inline-flex min-h-8 items-center rounded-md bg-accent px-3 py-1 font-medium text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          {t('lists.importing.choose')}
          <input
            accept=".xlsx,.csv,.txt,.tsv"
            className="sr-only"
            data-file
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void read(file);
              // The same file, corrected, can be chosen again.
              target.value = '';
            }}
            type="file"
          />
        </label>
        {state.kind !== 'waiting' && state.kind !== 'reading' && (
          <span className="min-w-0">{t('lists.importing.file', { file: state.file })}</span>
        )}
      </div>
      {state.kind === 'reading' && (
        <Loading label={t('lists.importing.reading', { file: state.file })} />
      )}
      {state.kind === 'failed' && (
        <Notice help={state.help} live title={t('lists.importing.failed')} tone="error" />
      )}
      {state.kind === 'read' && (
        <ImportPreview
          onTake={() => onTake(withImport(known, state.report), takenIn(state.report))}
          report={state.report}
          taken={takenIn(state.report)}
        />
      )}
    </div>
  );
}

/** How many words an import adds or changes. */
function takenIn({ rows }: ImportReport): number {
  return rows
    .filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
    .reduce((sum, { words }) => sum + words.length, 0);
}
