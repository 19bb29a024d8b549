import type { Bound } from '@/lib/checklists/bound';
import type { ChecklistRun } from '@/lib/checklists/run';
import { progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import type { Change } from '../use-runs';
import { PersonLine } from './PersonLine';
import { Remarks } from './Remarks';
import { RunFoot } from './RunFoot';
import { RunHead } from './RunHead';
import { StepGroup } from './StepGroup';

/** Where links lead while no page of Seller Central is in front. */
const HOME = 'https://sellercentral.amazon.com';

interface RunViewProps {
  checklist: ShownChecklist;
  run: ChecklistRun;
  origin: string | undefined;
  /** What the open page is about. */
  offered: readonly Bound[];
  change(change: Change): void;
  onDelete(): void;
}

/** A run under way: what it is about, what is done, what comes next, and the end. */
export function RunView({
  checklist,
  run,
  origin = HOME,
  offered,
  change,
  onDelete,
}: RunViewProps) {
  const { next } = progressOf(checklist, run);
  return (
    <div className="flex flex-col gap-2" data-run={run.id}>
      <RunHead change={change} checklist={checklist} offered={offered} run={run} />
      <PersonLine />
      {checklist.groups.map((group) => (
        <StepGroup
          change={change}
          group={group}
          key={group.id}
          next={next}
          origin={origin}
          run={run}
        />
      ))}
      <Remarks canAdd change={change} run={run} />
      <RunFoot change={change} checklist={checklist} onDelete={onDelete} run={run} />
    </div>
  );
}
