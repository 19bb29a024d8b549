import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { Appeal } from '@/lib/appeals/appeal';
import { documentsOf } from '@/lib/appeals/appeal';
import { compose } from '@/lib/appeals/compose';
import { judgeAppeal } from '@/lib/appeals/judge';
import { text } from '@/lib/i18n';
import { AppealDocuments } from './AppealDocuments';
import { AppealFacts } from './AppealFacts';
import { AppealFindings } from './AppealFindings';
import { AppealNotice } from './AppealNotice';
import { AppealParts } from './AppealParts';
import { AppealSend } from './AppealSend';
import { type SaveState, useDraft } from './use-appeals';

interface AppealEditorProps {
  stored: Appeal;
  onBack(): void;
}

/** One plan of action: the notice, the three parts, facts with their source, documents, and what the rules say. */
export function AppealEditor({ stored, onBack }: AppealEditorProps) {
  const { t, services, settings } = useApp();
  const { appeal, state, change, again, keepCopy } = useDraft(stored);
  const today = services.now().slice(0, 10);
  const documents = useMemo(() => documentsOf(appeal, today), [appeal, today]);
  const composed = useMemo(
    () =>
      compose(
        appeal,
        // Amazon reads them, not she: their names are English whatever her language is.
        documents.flatMap(({ id, own, state: how }) =>
          how === 'missing' ? [] : [`${text('en', `appeals.documents.${id}`)}${nameOf(own)}`],
        ),
      ),
    [appeal, documents],
  );
  const findings = useMemo(
    () =>
      judgeAppeal(composed.text, appeal.asins, {
        on: settings.on || today,
        rulesOff: settings.rulesOff,
        severities: settings.severities,
      }),
    [composed, appeal.asins, settings, today],
  );
  return (
    <Section
      above={
        <Button className="-ms-2 self-start" icon="back" kind="quiet" onClick={onBack}>
          {t('appeals.all')}
        </Button>
      }
      aside={<Saved onAgain={again} onCopy={() => void keepCopy().then(onBack)} state={state} />}
      title={appeal.title || t('appeals.unnamed')}
    >
      <div className="grid gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-4">
          <AppealNotice appeal={appeal} onChange={change} />
          <AppealParts appeal={appeal} onChange={change} />
          <AppealFacts appeal={appeal} onChange={change} />
        </div>
        <div className="flex flex-col gap-4">
          <AppealDocuments documents={documents} onChange={change} />
          <AppealFindings composed={composed} findings={findings} />
          <AppealSend
            appeal={appeal}
            documents={documents}
            onChange={change}
            text={composed.text}
          />
        </div>
      </div>
    </Section>
  );
}

function nameOf({ note, day }: { note: string; day: string }): string {
  const parts = [note.trim(), day].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function Saved({ state, onAgain, onCopy }: { state: SaveState; onAgain(): void; onCopy(): void }) {
  const { t } = useApp();
  if (state === 'changed') {
    return (
      <Notice
        help={t('appeals.changedElsewhereHelp')}
        live
        title={t('appeals.changedElsewhere')}
        tone="warning"
      >
        <Button data-keep-copy onClick={onCopy}>
          {t('appeals.keepCopy')}
        </Button>
      </Notice>
    );
  }
  if (state === 'failed') {
    return (
      <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error">
        <Button data-again onClick={onAgain}>
          {t('common.again')}
        </Button>
      </Notice>
    );
  }
  return (
    <span aria-live="polite" className="text-xs text-muted" data-save-state={state}>
      {t(state === 'saved' ? 'appeals.saved' : 'appeals.saving')}
    </span>
  );
}
