import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { stepsOf } from '@/lib/checklists/define';
import type { ChecklistRun } from '@/lib/checklists/run';
import { progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { RunView } from './RunView';
import type { Runs } from './use-runs';
import { useRuns } from './use-runs';

interface ChecklistPanelProps {
  checklist: ShownChecklist;
  /** Origin of the Seller Central page in front, for the links of the steps. */
  origin: string | undefined;
  /** The run to show first; absent: the latest that is open. */
  run: string | undefined;
  /** What the page in front is about: offered as the note of a new run. */
  suggestedNote: string;
  onBack(): void;
}

/** One checklist: its open run, or the way to start one. */
export function ChecklistPanel(props: ChecklistPanelProps) {
  const { checklist, origin, run, suggestedNote, onBack } = props;
  const { t } = useApp();
  const runs = useRuns(checklist);
  const [chosen, setChosen] = useState(run);
  const open = runs.runs?.filter((run) => run.finishedAt === undefined) ?? [];
  const current = open.find((run) => run.id === chosen) ?? open[0];
  const last = runs.runs?.[0];
  return (
    <Section
      above={
        <Button className="-ms-2 self-start" icon="back" kind="quiet" onClick={onBack}>
          {t('checklists.all')}
        </Button>
      }
      title={checklist.name}
    >
      {runs.failed && (
        <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
      )}
      {runs.unreadable > 0 && (
        <Notice title={t('checklists.unreadable', { n: runs.unreadable })} tone="warning" />
      )}
      {runs.runs === undefined && <Loading label={t('common.loading')} />}
      {current && (
        <RunView checklist={checklist} key={current.id} origin={origin} run={current} runs={runs} />
      )}
      {runs.runs && !current && (
        <>
          {last?.finishedAt && (
            <Finished checklist={checklist} finishedAt={last.finishedAt} run={last} />
          )}
          <StartForm
            again={last !== undefined}
            checklist={checklist}
            runs={runs}
            suggestedNote={suggestedNote}
          />
        </>
      )}
      {open.length > 1 && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-muted">{t('checklists.otherRuns')}</span>
          {open
            .filter((run) => run !== current)
            .map((run) => (
              <Button key={run.id} kind="quiet" onClick={() => setChosen(run.id)}>
                {run.note || t('checklists.unnamed')}
              </Button>
            ))}
        </div>
      )}
    </Section>
  );
}

function Finished({
  checklist,
  run,
  finishedAt,
}: {
  checklist: ShownChecklist;
  run: ChecklistRun;
  finishedAt: string;
}) {
  const { t, date } = useApp();
  const { done, total } = progressOf(checklist, run);
  return (
    <Notice
      help={t('checklists.finishedHelp', { done, total, date: date(finishedAt) })}
      title={run.note ? `${t('checklists.finished')} · ${run.note}` : t('checklists.finished')}
      tone="good"
    />
  );
}

interface StartFormProps {
  checklist: ShownChecklist;
  runs: Runs;
  suggestedNote: string;
  /** True when it was run before. */
  again: boolean;
}

function StartForm({ checklist, runs, suggestedNote, again }: StartFormProps) {
  const { t } = useApp();
  const [note, setNote] = useState<string>();
  return (
    <form
      className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        runs.start(note ?? suggestedNote);
      }}
    >
      <p>{checklist.about}</p>
      <p className="text-muted">
        {t('checklists.stepsKept', { total: stepsOf(checklist).length })}
      </p>
      <label className="flex flex-col gap-1">
        {t(`checklists.subjects.${checklist.subject}.label`)}
        <input
          className="min-h-8 rounded-md border border-line-strong bg-surface px-2"
          onChange={(event) => setNote(event.target.value)}
          placeholder={t(`checklists.subjects.${checklist.subject}.example`)}
          value={note ?? suggestedNote}
        />
      </label>
      <Button className="self-start" icon="check" kind="primary" type="submit">
        {t(again ? 'checklists.startNew' : 'checklists.start')}
      </Button>
    </form>
  );
}
