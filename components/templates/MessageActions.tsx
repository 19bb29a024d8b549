import { useEffect, useState } from 'react';
import { type App, useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { TextKey } from '@/lib/i18n';
import { en } from '@/lib/i18n/en';

interface MessageActionsProps {
  /** The finished message; undefined while something is missing. */
  text: string | undefined;
  canInsert: boolean;
  tab: number | undefined;
  /** How many errors the check has found; inserting then takes a second click. */
  errors: number;
  /** False while the check is still to come. */
  isChecked: boolean;
  onUsed(): void;
}

type Outcome = { tone: 'good' | 'warning' | 'error'; key: TextKey };

type Reason = keyof typeof en.sidepanel.insertFailed;

/** Into the message box, or onto the clipboard; nothing here ever sends. */
export function MessageActions(props: MessageActionsProps) {
  const { text, canInsert, tab, errors, isChecked, onUsed } = props;
  const { t, services } = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);
  const [isSure, setSure] = useState(false);

  // What was said of one text or page does not hold for the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what makes it stale
  useEffect(() => {
    setOutcome(undefined);
    setSure(false);
  }, [text, tab]);

  const run = async (id: string, work: () => Promise<Outcome>, failed: Outcome): Promise<void> => {
    setBusy(true);
    try {
      const result = await work();
      setOutcome(result);
      if (result.tone !== 'error') onUsed();
    } catch (error) {
      services.diagnostics.report(error, { module: 'templates', id });
      setOutcome(failed);
    } finally {
      setBusy(false);
    }
  };
  const insert = (message: string) => async (): Promise<Outcome> => {
    if (tab === undefined) return failure('noBox');
    const answer = await services.client.ask(tab, 'page.insert', { text: message });
    if (answer.kind !== 'answered') return failure('noBox');
    return answer.value.ok
      ? { tone: 'good', key: 'sidepanel.inserted' }
      : failure(answer.value.reason);
  };
  const copy = (message: string) => async (): Promise<Outcome> => {
    await services.copy(message);
    return { tone: 'good', key: 'common.copied' };
  };

  return (
    <div className="sticky bottom-0 -mx-3 flex flex-col gap-2 border-t border-line bg-surface px-3 py-2">
      {outcome && <Notice live title={t(outcome.key)} tone={outcome.tone} />}
      {!canInsert && (
        <p className="text-muted" data-no-box>
          {t('sidepanel.noBox')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          className="flex-1"
          data-insert
          disabled={text === undefined || !canInsert || !isChecked || isBusy}
          icon="message"
          kind={errors > 0 ? 'plain' : 'primary'}
          onClick={() => {
            if (text === undefined) return;
            if (errors > 0 && !isSure) return setSure(true);
            setSure(false);
            return run('insert', insert(text), failure('other'));
          }}
        >
          {insertLabel(errors, isSure, t)}
        </Button>
        <Button
          data-copy
          disabled={text === undefined || isBusy}
          onClick={() =>
            text !== undefined &&
            run('copy', copy(text), { tone: 'error', key: 'sidepanel.copyFailed' })
          }
        >
          {t('common.copy')}
        </Button>
      </div>
      <p className="text-xs text-muted">
        {text === undefined ? t('sidepanel.copyHint') : t('sidepanel.insertHint')}
      </p>
    </div>
  );
}

/** What the button does: with errors it says so first, and asks once more. */
function insertLabel(errors: number, isSure: boolean, t: App['t']): string {
  if (errors === 0) return t('sidepanel.insert');
  return isSure
    ? t('ownTemplates.guard.insertConfirm')
    : t('ownTemplates.guard.insertAnyway', { n: errors });
}

function failure(reason: string): Outcome {
  const known: Reason = isReason(reason) ? reason : 'other';
  return {
    tone: known === 'changed' ? 'warning' : 'error',
    key: `sidepanel.insertFailed.${known}`,
  };
}

function isReason(reason: string): reason is Reason {
  return Object.hasOwn(en.sidepanel.insertFailed, reason);
}
