import { useApp } from '@/components/app/AppProvider';
import { Choice } from '@/components/ui/Choice';
import { Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { type Rhythm, WEEKDAYS, type Weekday } from '@/lib/plans/plan';
import { EventFields } from './EventFields';
import type { Asked } from './PlanForm';
import { usePlanTexts } from './texts';

interface RhythmFieldsProps {
  rhythm: Rhythm;
  problem: Asked;
  onChange(rhythm: Rhythm): void;
}

/** What the chosen rhythm has to be told. */
export function RhythmFields({ rhythm, problem, onChange }: RhythmFieldsProps) {
  const { t } = useApp();
  switch (rhythm.kind) {
    case 'daily':
      return (
        <Weekdays
          chosen={rhythm.weekdays}
          onChange={(weekdays) => onChange({ kind: 'daily', weekdays })}
          problem={problem('weekdays')}
        />
      );
    case 'weekly':
      return <WeekdayField onChange={onChange} weekday={rhythm.weekday} />;
    case 'monthly':
      return <DayOfMonth day={rhythm.day} onChange={onChange} />;
    case 'event':
      return <EventFields onChange={onChange} problem={problem} rhythm={rhythm} />;
    case 'page':
      return (
        <Choice
          label={t('plans.form.page')}
          onChange={(answer) => onChange({ kind: 'page', asks: answer === 'asks' })}
          options={[
            { value: 'asks', label: t('plans.form.asks') },
            { value: 'starts', label: t('plans.form.starts'), help: t('plans.form.startsHelp') },
          ]}
          value={rhythm.asks ? 'asks' : 'starts'}
        />
      );
  }
}

interface WeekdaysProps {
  chosen: readonly Weekday[];
  problem: string | undefined;
  onChange(weekdays: readonly Weekday[]): void;
}

function Weekdays({ chosen, problem, onChange }: WeekdaysProps) {
  const { t } = useApp();
  const texts = usePlanTexts();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{t('plans.form.weekdays')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {WEEKDAYS.map((day) => {
          const isOn = chosen.includes(day);
          return (
            <label
              className="flex items-center gap-1.5 rounded-md border border-line-strong bg-surface px-2 py-1 has-checked:border-accent has-checked:bg-accent-soft"
              key={day}
            >
              <input
                checked={isOn}
                className="size-4 accent-accent"
                data-weekday={day}
                onChange={() =>
                  onChange(WEEKDAYS.filter((one) => (one === day ? !isOn : chosen.includes(one))))
                }
                type="checkbox"
              />
              {texts.weekday(day, 'short')}
            </label>
          );
        })}
      </div>
      {problem && (
        <span className="text-xs font-semibold text-error" role="alert">
          {problem}
        </span>
      )}
    </fieldset>
  );
}

function WeekdayField({ weekday, onChange }: { weekday: Weekday; onChange(rhythm: Rhythm): void }) {
  const { t } = useApp();
  const texts = usePlanTexts();
  return (
    <Labelled label={t('plans.form.weekday')}>
      {(props) => (
        <Select
          {...props}
          data-field="weekday"
          onPick={(picked) => {
            const day = WEEKDAYS.find((one) => String(one) === picked);
            if (day) onChange({ kind: 'weekly', weekday: day });
          }}
          options={WEEKDAYS.map((day) => ({
            value: String(day),
            label: texts.weekday(day, 'long'),
          }))}
          value={String(weekday)}
        />
      )}
    </Labelled>
  );
}

const LAST = 'last';
const LONGEST_MONTH = 31;

function DayOfMonth({ day, onChange }: { day: number | 'last'; onChange(rhythm: Rhythm): void }) {
  const { t } = useApp();
  const days = Array.from({ length: LONGEST_MONTH }, (_, index) => String(index + 1));
  return (
    <Labelled help={t('plans.form.dayHelp')} label={t('plans.form.day')}>
      {(props) => (
        <Select
          {...props}
          data-field="day"
          onPick={(picked) =>
            onChange({ kind: 'monthly', day: picked === LAST ? LAST : Number(picked) })
          }
          options={[
            ...days.map((value) => ({ value, label: value })),
            { value: LAST, label: t('plans.form.lastDay') },
          ]}
          value={String(day)}
        />
      )}
    </Labelled>
  );
}
