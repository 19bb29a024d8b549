import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { fileProblemText } from '@/components/lists/texts';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { UnusableFile } from '@/lib/files/problem';
import type { SheetRow } from '@/lib/files/sheets';
import type { Templates } from '@/lib/storage/repositories/templates';
import type { OwnTemplate } from '@/lib/templates/own';
import { TEMPLATES } from '@/lib/templates/registry';
import { jsonRows } from '@/lib/templates/sheet/json-rows';
import { readTemplates, type TemplateReport } from '@/lib/templates/sheet/read';
import { ImportRows } from './ImportRows';

interface TemplateImportProps {
  store: Templates;
  onBack(): void;
  onTake(templates: readonly OwnTemplate[]): void;
}

type State =
  | { kind: 'waiting' }
  | { kind: 'reading'; file: string }
  | { kind: 'failed'; help: string }
  | { kind: 'read'; file: string; report: TemplateReport };

const BUILT_IN = new Set(TEMPLATES.map(({ shortcut }) => shortcut));

/** Brings in templates from a file or the clipboard: look at what each row would do, then confirm. */
export function TemplateImport({ store, onBack, onTake }: TemplateImportProps) {
  const { t, locale, services } = useApp();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const read = async (file: string, bytes: () => Promise<Uint8Array>): Promise<void> => {
    setState({ kind: 'reading', file });
    try {
      const rows = await rowsOf(await bytes());
      // As they are now, whatever the panel has drawn so far.
      const { templates: known } = await store.listTemplates();
      const report = readTemplates(rows, known, BUILT_IN, services.newId);
      setState({ kind: 'read', file, report });
    } catch (error) {
      const isOurs = error instanceof UnusableFile;
      if (!isOurs) services.diagnostics.report(error, { module: 'templates', id: 'import' });
      setState({
        kind: 'failed',
        help: isOurs ? fileProblemText(locale, error) : t('ownTemplates.problems.notTemplates'),
      });
    }
  };
  return (
    <div className="flex flex-col gap-3 pb-3" data-import-view>
      <div>
        <Button className="-ms-2" icon="back" kind="quiet" onClick={onBack}>
          {t('sidepanel.back')}
        </Button>
        <h2 className="text-base font-semibold">{t('ownTemplates.importing.title')}</h2>
      </div>
      <p className="text-muted">{t('ownTemplates.importing.help')}</p>
      <Source
        onFile={(file) =>
          void read(file.name, async () => new Uint8Array(await file.arrayBuffer()))
        }
        onPaste={(text) =>
          void read(t('ownTemplates.importing.pasted'), () =>
            Promise.resolve(new TextEncoder().encode(text)),
          )
        }
      />
      {state.kind === 'reading' && (
        <Loading label={t('ownTemplates.importing.reading', { file: state.file })} />
      )}
      {state.kind === 'failed' && (
        <Notice help={state.help} live title={t('ownTemplates.importing.failed')} tone="error" />
      )}
      {state.kind === 'read' && <Preview {...state} onTake={onTake} />}
    </div>
  );
}

/** The rows of a table, or of JSON, told apart by content. */
async function rowsOf(bytes: Uint8Array): Promise<readonly SheetRow[]> {
  const start = new TextDecoder().decode(bytes.subarray(0, 20)).trimStart();
  if (/^[{[]/u.test(start)) {
    const rows = jsonRows(new TextDecoder().decode(bytes));
    if (rows === undefined) throw new Error('No templates in this JSON');
    return rows;
  }
  // Loaded on first need: the reader of workbooks is larger than the rest of the panel.
  const { readSheet } = await import('@/lib/files/sheets');
  return readSheet(bytes);
}

function Source({ onFile, onPaste }: { onFile(file: File): void; onPaste(text: string): void }) {
  const { t } = useApp();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <label className="inline-flex min-h-8 items-center self-start rounded-md bg-accent px-3 py-1 font-medium text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {t('ownTemplates.importing.choose')}
        <input
          accept=".xlsx,.csv,.txt,.tsv,.json"
          className="sr-only"
          data-file
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file, corrected, can be chosen again.
            target.value = '';
          }}
          type="file"
        />
      </label>
      <div className="flex flex-col gap-0.5">
        <label className="font-medium" htmlFor={id}>
          {t('ownTemplates.importing.paste')}
        </label>
        <textarea
          className="min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 py-1"
          data-paste
          id={id}
          onChange={({ target }) => {
            setPasted(target.value);
            if (target.value.trim() !== '') onPaste(target.value);
          }}
          rows={3}
          spellCheck={false}
          value={pasted}
        />
      </div>
    </>
  );
}

/** What would be done; nothing is done yet. */
function Preview({
  file,
  report,
  onTake,
}: {
  file: string;
  report: TemplateReport;
  onTake: TemplateImportProps['onTake'];
}) {
  const { t } = useApp();
  const { rows, templates, unknown, unusable } = report;
  if (unusable !== undefined)
    return <Notice live title={t(`ownTemplates.importing.unusable.${unusable}`)} tone="error" />;
  return (
    <section
      aria-label={t('ownTemplates.importing.preview')}
      className="flex flex-col gap-3"
      data-import-preview
    >
      <p className="min-w-0 text-muted">{t('ownTemplates.importing.file', { file })}</p>
      {unknown.length > 0 && (
        <Notice
          icon="ring"
          title={t('ownTemplates.importing.unknown', { columns: unknown.join(' · ') })}
        />
      )}
      <div>
        <Button
          data-take
          disabled={templates.length === 0}
          kind="primary"
          onClick={() => onTake(templates)}
        >
          {templates.length === 0
            ? t('ownTemplates.importing.takeNone')
            : t('ownTemplates.importing.take', { n: templates.length })}
        </Button>
      </div>
      {rows.some(({ outcome }) => outcome === 'wrong') && (
        <p className="text-muted">{t('ownTemplates.importing.others')}</p>
      )}
      <ImportRows rows={rows} />
    </section>
  );
}
