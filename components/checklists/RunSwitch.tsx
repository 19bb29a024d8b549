import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { lateFirst, latenessOf } from '@/lib/checklists/lateness';
import { openRuns } from '@/lib/checklists/overview';
import { type ChecklistRun, progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';

/** More than these are a list of their own, which is the picker. */
const MOST = 6;

interface RunSwitchProps {
  runs: readonly ChecklistRun[];
  checklists: readonly ShownChecklist[];
  /** Id of the run in sight. */
  current: string | undefined;
  onOpen(checklist: ShownChecklist, run: string): void;
}

/** From one run under way to another, whichever checklists they are of; nothing where there is no other. */
export function RunSwitch({ runs, checklists, current, onOpen }: RunSwitchProps) {
  const { t, services } = useApp();
  const now = services.now();
  const open = lateFirst(openRuns(runs), now).flatMap((run) => {
    const checklist = checklists.find(({ id }) => id === run.checklist);
    return checklist ? [{ run, checklist }] : [];
  });
  if (open.every(({ run }) => run.id === current)) return null;
  return (
    <nav aria-label={t('checklists.open')}>
      <ul className="flex flex-wrap gap-1">
        {open.slice(0, MOST).map(({ run, checklist }) => {
          const { done, total } = progressOf(checklist, run);
          const about = run.bound?.value ?? run.note;
          const isLate = latenessOf(run, now)?.isLate === true;
          return (
            <li className="max-w-full" key={run.id}>
              <button
                aria-current={run.id === current ? 'true' : undefined}
                className="flex min-h-7 max-w-full items-center gap-1 rounded-md border border-line bg-surface px-2 text-xs hover:bg-raised aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold"
                data-switch={run.id}
                onClick={() => onOpen(checklist, run.id)}
                type="button"
              >
                {isLate && <Icon className="text-error" name="triangle" size={14} />}
                {isLate && <span className="sr-only">{t('checklists.isLate')}</span>}
                {run.pausedAt && <Icon className="text-muted" name="pause" size={14} />}
                {run.pausedAt && <span className="sr-only">{t('checklists.isPaused')}</span>}
                <span className="truncate">
                  {about === '' ? checklist.name : `${checklist.name} · ${about}`}
                </span>
                <span className="shrink-0 font-normal text-muted">{`${done}/${total}`}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
