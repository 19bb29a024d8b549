import { useApp } from '@/components/app/AppProvider';
import { Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { isStore, STORE_CODES, type Store } from '@/lib/listing/stores';
import type { Plan } from '@/lib/plans/plan';
import { usePlanTexts } from './texts';

/** By the store's clock; every other value is a time zone. */
const STORE_CLOCK = 'store';

/** For which store, and by whose clock. */
export function ClockFields({ plan, onChange }: { plan: Plan; onChange(plan: Plan): void }) {
  const { t, services } = useApp();
  const texts = usePlanTexts();
  const { store, zone, ...rest } = plan;
  const zones = [...new Set([services.zone, zone ?? services.zone])];
  const stores = STORE_CODES.map((value) => ({ value, label: `${value} ${texts.store(value)}` }));
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Labelled label={t('plans.form.store')}>
        {(props) => (
          <Select<Store | 'all'>
            {...props}
            data-field="store"
            onPick={(picked) =>
              // Without a store there is no clock but hers.
              onChange(
                isStore(picked)
                  ? { ...plan, store: picked }
                  : { ...rest, zone: zone ?? services.zone },
              )
            }
            options={[{ value: 'all', label: t('plans.form.noStore') }, ...stores]}
            value={store ?? 'all'}
          />
        )}
      </Labelled>
      <Labelled label={t('plans.form.clock')}>
        {(props) => (
          <Select
            {...props}
            data-field="clock"
            onPick={(picked) =>
              onChange({
                ...rest,
                ...(store && { store }),
                ...(picked !== STORE_CLOCK && { zone: picked }),
              })
            }
            options={[
              ...(store ? [{ value: STORE_CLOCK, label: t('plans.clocks.store', { store }) }] : []),
              ...zones.map((value) => ({ value, label: texts.clock({ zone: value }) })),
            ]}
            value={zone ?? STORE_CLOCK}
          />
        )}
      </Labelled>
    </div>
  );
}
