import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { fileProblemText } from '@/components/lists/texts';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { type Incoming, MOST_LISTS } from '@/lib/checklists/own/incoming';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { readFile } from '@/lib/checklists/own/read-file';
import { UnusableFile } from '@/lib/files/problem';
import { ImportPreview } from './ImportPreview';

interface ImportOwnProps {
  mine: readonly OwnChecklist[];
  onBack(): void;
  onTake(lists: readonly OwnChecklist[]): void;
}

type State =
  | { kind: 'waiting' }
  | { kind: 'reading'; file: string }
  | { kind: 'failed'; file: string; help: string }
  | { kind: 'read'; file: string; incoming: Incoming };

/** Brings in a file: choose it, look at everything in it, decide, confirm. */
export function ImportOwn({ mine, onBack, onTake }: ImportOwnProps) {
  const { t, locale, services } = useApp();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const read = async (file: File): Promise<void> => {
    setState({ kind: 'reading', file: file.name });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const incoming = await readFile(bytes, file.name, services.newId);
      setState(
        incoming.unusable === undefined
          ? { kind: 'read', file: file.name, incoming }
          : {
              kind: 'failed',
              file: file.name,
              help: t(`ownChecklists.unusable.${incoming.unusable}`, { lists: MOST_LISTS }),
            },
      );
    } catch (error) {
      if (!(error instanceof UnusableFile))
        services.diagnostics.report(error, { module: 'checklists', id: 'import' });
      const help =
        error instanceof UnusableFile ? fileProblemText(locale, error) : t('common.failedHelp');
      setState({ kind: 'failed', file: file.name, help });
    }
  };
  return (
    <Section
      above={
        <Button className="-ms-2 self-start" data-back icon="back" kind="quiet" onClick={onBack}>
          {t('ownChecklists.editor.back')}
        </Button>
      }
      help={t('ownChecklists.importing.help')}
      title={t('ownChecklists.importing.title')}
    >
      <div className="flex flex-wrap items-center gap-3">
        <label className="inline-flex min-h-8 items-center rounded-md bg-accent px-3 py-1 font-medium text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          {t('ownChecklists.importing.choose')}
          <input
            accept=".json,.xlsx,.csv,.txt,.tsv"
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
        {(state.kind === 'failed' || state.kind === 'read') && (
          <span className="min-w-0 wrap-anywhere">
            {t('ownChecklists.importing.file', { file: state.file })}
          </span>
        )}
      </div>
      {state.kind === 'reading' && (
        <Loading label={t('ownChecklists.importing.reading', { file: state.file })} />
      )}
      {state.kind === 'failed' && (
        <Notice help={state.help} live title={t('ownChecklists.importing.failed')} tone="error" />
      )}
      {state.kind === 'read' && (
        <ImportPreview incoming={state.incoming} mine={mine} onTake={onTake} />
      )}
    </Section>
  );
}
