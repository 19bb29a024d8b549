import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { OWN_EVENT } from '@/lib/plans/edit';
import { KNOWN_EVENTS, type KnownEvent } from '@/lib/plans/events';
import type { PlannedEvent, Rhythm } from '@/lib/plans/plan';
import type { Asked } from './PlanForm';

interface EventFieldsProps {
  rhythm: Extract<Rhythm, { kind: 'event' }>;
  problem: Asked;
  onChange(rhythm: Rhythm): void;
}

/** Which event, and how long before it. */
export function EventFields({ rhythm, problem, onChange }: EventFieldsProps) {
  const { t } = useApp();
  const { event, daysBefore } = rhythm;
  const set = (next: PlannedEvent): void => onChange({ ...rhythm, event: next });
  return (
    <>
      <Labelled label={t('plans.form.event')}>
        {(props) => (
          <Select<KnownEvent | 'own'>
            {...props}
            data-field="event"
            onPick={(picked) => set(picked === 'own' ? OWN_EVENT : { kind: 'known', id: picked })}
            options={[...KNOWN_EVENTS, 'own' as const].map((value) => ({
              value,
              label: t(`plans.events.${value}`),
            }))}
            value={event.kind === 'own' ? 'own' : event.id}
          />
        )}
      </Labelled>
      {event.kind === 'own' && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Labelled label={t('plans.form.eventName')} problem={problem('name')}>
            {(props) => (
              <input
                {...props}
                autoComplete="off"
                className={INPUT}
                data-field="event-name"
                maxLength={100}
                onChange={(typed) => set({ ...event, name: typed.target.value })}
                value={event.name}
              />
            )}
          </Labelled>
          <Labelled
            help={t('plans.form.eventHelp')}
            label={t('plans.form.eventDay')}
            problem={problem('day')}
          >
            {(props) => (
              <input
                {...props}
                className={INPUT}
                data-field="event-day"
                onChange={(typed) => set({ ...event, day: typed.target.value })}
                type="date"
                value={event.day}
              />
            )}
          </Labelled>
        </div>
      )}
      <Labelled label={t('plans.form.daysBefore')} problem={problem('daysBefore')}>
        {(props) => (
          <input
            {...props}
            className={INPUT}
            data-field="days-before"
            max={180}
            min={0}
            onChange={(typed) => onChange({ ...rhythm, daysBefore: typed.target.valueAsNumber })}
            type="number"
            value={Number.isNaN(daysBefore) ? '' : daysBefore}
          />
        )}
      </Labelled>
    </>
  );
}
