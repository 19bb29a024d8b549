import { type ReactNode, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { uncheckedSteps } from '@/lib/checklists/acts';
import type { Bound } from '@/lib/checklists/bound';
import type { ChecklistRun } from '@/lib/checklists/run';
import { progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { PersonLine } from './run/PersonLine';
import { RunView } from './run/RunView';
import { StartForm } from './StartForm';
import { useRuns } from './use-runs';

interface ChecklistPanelProps {
  checklist: ShownChecklist;
  /** Origin of the Seller Central page in front, for the links of the steps. */
  origin: string | undefined;
  /** The run to show; absent: the latest that is open. */
  run: string | undefined;
  /** What the page in front is about: offered as what a run is about. */
  offered: readonly Bound[];
  /** The way to other runs under way, given the one in sight. */
  others(current: string | undefined): ReactNode;
  onStarted(run: string): void;
  onBack(): void;
}

/** One checklist: its open run, or the way to start one. */
export function ChecklistPanel(props: ChecklistPanelProps) {
  const { checklist, origin, run, offered, others, onStarted, onBack } = props;
  const { t, settings } = useApp();
  const runs = useRuns(checklist);
  const { open = [], last, unreadable = 0 } = runs.current ?? {};
  const [shown, setShown] = useState(run);
  const [isStarting, setStarting] = useState(false);
  const [deleted, setDeleted] = useState<ChecklistRun>();
  // Once only: a run that ends must not be replaced under her hands by the next one under way.
  if (shown === undefined && open[0]) setShown(open[0].id);
  const current = open.find(({ id }) => id === shown);
  const isAsking = runs.current !== undefined && (!current || isStarting);
  return (
    <Section
      above={
        <Button className="-ms-2 self-start" icon="back" kind="quiet" onClick={onBack}>
          {t('checklists.all')}
        </Button>
      }
      aside={
        current &&
        !isStarting && (
          <Button data-start-another icon="plus" kind="quiet" onClick={() => setStarting(true)}>
            {t('checklists.startNew')}
          </Button>
        )
      }
      title={checklist.name}
    >
      {runs.failed && (
        <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
      )}
      {unreadable > 0 && (
        <Notice title={t('checklists.unreadable', { n: unreadable })} tone="warning" />
      )}
      {deleted && !current && (
        <Notice icon="bin" live title={t('checklists.deleted', { name: aboutOf(deleted) })}>
          <Button
            autoFocus
            data-undo
            onClick={() => {
              runs.restore(deleted);
              setDeleted(undefined);
            }}
          >
            {t('checklists.undo')}
          </Button>
        </Notice>
      )}
      {others(current?.id)}
      {runs.current === undefined && <Loading label={t('common.loading')} />}
      {current && !isStarting && (
        <RunView
          change={(change) => runs.change(current, change)}
          checklist={checklist}
          key={current.id}
          offered={offered}
          onDelete={() => {
            setDeleted(current);
            runs.remove(current);
          }}
          origin={origin}
          run={current}
        />
      )}
      {isAsking && (
        <>
          {last?.finishedAt && !isStarting && !deleted && (
            <Finished checklist={checklist} finishedAt={last.finishedAt} run={last} />
          )}
          {/* The start is noted with a name, too. */}
          {settings.person === '' && <PersonLine />}
          <StartForm
            again={last !== undefined || current !== undefined}
            checklist={checklist}
            offered={offered}
            onCancel={isStarting ? () => setStarting(false) : undefined}
            onStart={(note, bound) => runs.start(note, bound, onStarted)}
          />
        </>
      )}
    </Section>
  );

  function aboutOf({ bound, note }: ChecklistRun): string {
    return bound?.value || note || checklist.name;
  }
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
  const unchecked = uncheckedSteps(checklist, run).length;
  const about = run.bound?.value ?? run.note;
  return (
    <Notice
      help={[
        t('checklists.finishedHelp', { done, total, date: date(finishedAt) }),
        unchecked > 0 && t('checklists.second.count', { n: unchecked }),
      ]
        .filter(Boolean)
        .join(' · ')}
      title={about ? `${t('checklists.finished')} · ${about}` : t('checklists.finished')}
      tone="good"
    />
  );
}
