import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { Switch } from '@/components/ui/Switch';
import { LEADS, type Reminders } from '@/lib/settings/reminders';
import { isTime } from '@/lib/text/day';

/** Proposed when quiet hours are switched on. */
const NIGHT = { from: '22:00', to: '08:00' } as const;

/** How she is told of what is due. */
export function RemindersSection() {
  const { t, locale, settings, save } = useApp();
  const { reminders } = settings;
  const set = (change: Partial<Reminders>): void =>
    save({ reminders: { ...reminders, ...change } });
  const leads = [...new Set([...LEADS, reminders.lead])].toSorted((a, b) => a - b);
  const minutes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  });
  return (
    <Section
      anchor="reminders"
      help={t('settings.reminders.help')}
      title={t('settings.reminders.heading')}
    >
      <div className="flex max-w-lg flex-col gap-2">
        <Row
          label={t('settings.reminders.badge')}
          on={reminders.badge}
          onChange={(badge) => set({ badge })}
        />
        <Row
          label={t('settings.reminders.notify')}
          on={reminders.notify}
          onChange={(notify) => set({ notify })}
        />
        {reminders.notify && (
          <>
            <Labelled label={t('settings.reminders.lead')}>
              {(props) => (
                <Select
                  {...props}
                  data-lead
                  onPick={(lead) => set({ lead: Number(lead) })}
                  options={leads.map((lead) => ({
                    value: String(lead),
                    label: minutes.format(lead),
                  }))}
                  value={String(reminders.lead)}
                />
              )}
            </Labelled>
            <QuietHours reminders={reminders} save={(next) => save({ reminders: next })} />
          </>
        )}
      </div>
    </Section>
  );
}

function QuietHours({
  reminders,
  save,
}: {
  reminders: Reminders;
  save(reminders: Reminders): void;
}) {
  const { t } = useApp();
  const { quiet, ...rest } = reminders;
  return (
    <>
      <div data-quiet-switch>
        <Row
          label={t('settings.reminders.quiet')}
          on={quiet !== undefined}
          onChange={(on) => save(on ? { ...rest, quiet: NIGHT } : rest)}
        />
      </div>
      {quiet && (
        <>
          <p className="-mt-1 text-xs text-muted">{t('settings.reminders.quietHelp')}</p>
          <div className="grid grid-cols-2 gap-2">
            {(['from', 'to'] as const).map((end) => (
              <Labelled key={end} label={t(`settings.reminders.${end}`)}>
                {(props) => (
                  <input
                    {...props}
                    className={INPUT}
                    data-quiet={end}
                    onChange={(event) => {
                      const time = event.target.value;
                      if (isTime(time)) save({ ...rest, quiet: { ...quiet, [end]: time } });
                    }}
                    type="time"
                    value={quiet[end]}
                  />
                )}
              </Labelled>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Row({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  const { t } = useApp();
  return (
    <div className="flex items-center justify-between gap-3 rounded-md border border-line bg-surface px-2.5 py-1.5">
      <span aria-hidden="true">{label}</span>
      <Switch
        label={label}
        on={on}
        onChange={onChange}
        words={{ on: t('settings.reminders.on'), off: t('settings.reminders.off') }}
      />
    </div>
  );
}
