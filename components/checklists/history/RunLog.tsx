import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { eventIn, factsOf, stepName } from '@/lib/checklists/export-runs';
import type { LogEntry } from '@/lib/checklists/log';
import type { Verdict } from '@/lib/checklists/replay';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { BoundChip } from '../BoundChip';
import { VerdictLine } from './VerdictLine';

interface RunLogProps {
  run: ChecklistRun;
  checklist: ShownChecklist | undefined;
  verdict: Verdict;
}

/** All that happened in a run, each entry in words, and whether it is as it was written. */
export function RunLog({ run, checklist, verdict }: RunLogProps) {
  const broken = verdict.kind === 'entry' ? verdict.entry : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <VerdictLine verdict={verdict} />
      <ol className="flex flex-col" data-log>
        {run.log.map((entry, at) => (
          <EntryRow
            checklist={checklist}
            entry={entry}
            isBroken={at + 1 === broken}
            // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows, and a forged one may repeat itself
            key={at}
            number={at + 1}
          />
        ))}
      </ol>
    </div>
  );
}

interface EntryRowProps {
  entry: LogEntry;
  number: number;
  checklist: ShownChecklist | undefined;
  isBroken: boolean;
}

function EntryRow({ entry, number, checklist, isBroken }: EntryRowProps) {
  const { t, date, locale } = useApp();
  const facts = factsOf(entry);
  return (
    <li
      className={`flex flex-wrap gap-x-2 rounded px-1 py-0.5 sm:grid sm:grid-cols-[2rem_10.5rem_minmax(4rem,7rem)_1fr] ${isBroken ? 'bg-error-soft' : ''}`}
      data-entry={entry.what}
    >
      <span className="text-muted sm:text-end">{number}</span>
      <span className="text-muted">{date(entry.at, true)}</span>
      <span className={entry.by === '' ? 'text-muted' : ''}>
        {entry.by || t('checklists.history.nobody')}
      </span>
      <span className="min-w-0 basis-full sm:basis-auto">
        {isBroken && <Icon className="me-1 inline text-error" name="octagon" size={14} />}
        <span className="font-medium">{eventIn(locale, entry)}</span>
        {entry.step !== undefined && ` · ${stepName(entry.step, checklist)}`}
        {entry.text !== undefined && entry.text !== '' && `: ${entry.text}`}{' '}
        {entry.bound && <BoundChip bound={entry.bound} />}
        {facts !== '' && <span className="block text-xs text-muted">{facts}</span>}
      </span>
    </li>
  );
}
