import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Labelled } from '@/components/ui/Labelled';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { isStore, STORE_CODES, type Store } from '@/lib/listing/stores';
import type { Plan } from '@/lib/plans/plan';
import { PRESETS, type Preset } from '@/lib/plans/presets';
import { usePlanTexts } from './texts';

interface PresetsProps {
  plans: readonly Plan[];
  nameOf(checklist: string): string;
  onTake(plan: Omit<Plan, 'id' | 'note' | 'since'>): void;
}

/** Plans that most people want, one click each, by her clock or by a store's. */
export function Presets({ plans, nameOf, onTake }: PresetsProps) {
  const { t, services } = useApp();
  const texts = usePlanTexts();
  const [clock, setClock] = useState<Store | 'mine'>('mine');
  const place = isStore(clock) ? { store: clock } : { zone: services.zone };
  const clocks = STORE_CODES.map((value) => ({
    value,
    label: `${value} ${texts.store(value)}`,
  }));
  return (
    <Section
      aside={
        <div className="w-56">
          <Labelled label={t('plans.presetsClock')}>
            {(props) => (
              <Select<Store | 'mine'>
                {...props}
                data-presets-clock
                onPick={setClock}
                options={[{ value: 'mine', label: t('plans.clocks.mine') }, ...clocks]}
                value={clock}
              />
            )}
          </Labelled>
        </div>
      }
      title={t('plans.presets')}
    >
      <ul className="grid gap-2 sm:grid-cols-2" data-preset-list>
        {PRESETS.map((preset, index) => {
          const plan = { ...preset, ...place };
          const name = nameOf(preset.checklist);
          const isTaken = plans.some((one) => isSame(one, preset));
          return (
            <li
              className="flex items-start justify-between gap-2 rounded-md border border-line bg-surface px-2.5 py-2"
              key={`${preset.checklist}${preset.rhythm.kind}`}
            >
              <div className="min-w-0">
                <p className="font-medium">{name}</p>
                <p className="text-muted">{texts.rhythm({ ...plan, ...REST })}</p>
              </div>
              {isTaken ? (
                <span className="flex shrink-0 items-center gap-1 py-1.5 text-good">
                  <Icon name="check" size={14} />
                  {t('plans.taken')}
                </span>
              ) : (
                <Button
                  aria-label={t('plans.take', { name })}
                  className="shrink-0"
                  data-preset={index}
                  icon="plus"
                  onClick={() => onTake(plan)}
                >
                  {t('plans.presetAdd')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What a preset does not say and its sentence does not need. */
const REST = { id: '', note: '', since: '' } as const;

/** True where she has that plan already, whatever she has changed of its hour. */
function isSame(plan: Plan, preset: Preset): boolean {
  return plan.checklist === preset.checklist && plan.rhythm.kind === preset.rhythm.kind;
}
