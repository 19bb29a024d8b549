import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import type { Due } from '@/lib/plans/plan';
import { isTime } from '@/lib/text/day';
import { usePlanTexts } from './texts';

const HOUR = 60;
const DAY = 24 * HOUR;
const SPANS = [
  30,
  HOUR,
  90,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  14 * DAY,
];
/** Proposed when a due time of day is chosen. */
const EVENING = '18:00';

interface DueFieldsProps {
  due: Due;
  problem: string | undefined;
  onChange(due: Due): void;
}

/** By when it has to be done. */
export function DueFields({ due, problem, onChange }: DueFieldsProps) {
  const { t } = useApp();
  const texts = usePlanTexts();
  const minutes = due.kind === 'after' ? due.minutes : 2 * HOUR;
  const spans = [...new Set([...SPANS, minutes])].toSorted((a, b) => a - b);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Labelled label={t('plans.form.due')}>
        {(props) => (
          <Select
            {...props}
            data-field="due"
            onPick={(kind) =>
              onChange(kind === 'at' ? { kind, time: EVENING } : { kind, minutes: 2 * HOUR })
            }
            options={[
              { value: 'after', label: t('plans.form.dueAfter') },
              { value: 'at', label: t('plans.form.dueAt') },
            ]}
            value={due.kind}
          />
        )}
      </Labelled>
      {due.kind === 'after' ? (
        <Labelled label={t('plans.form.dueAfter')}>
          {(props) => (
            <Select
              {...props}
              data-field="due-minutes"
              onPick={(picked) => onChange({ kind: 'after', minutes: Number(picked) })}
              options={spans.map((span) => ({ value: String(span), label: texts.span(span) }))}
              value={String(minutes)}
            />
          )}
        </Labelled>
      ) : (
        <Labelled label={t('plans.form.dueTime')} problem={isTime(due.time) ? undefined : problem}>
          {(props) => (
            <input
              {...props}
              className={INPUT}
              data-field="due-time"
              onChange={(event) => onChange({ kind: 'at', time: event.target.value })}
              type="time"
              value={due.time}
            />
          )}
        </Labelled>
      )}
    </div>
  );
}
