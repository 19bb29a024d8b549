import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Fold } from '@/components/ui/Fold';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import type { Targets } from '@/lib/settings';
import { isTargets } from '@/lib/settings/targets';

const NAMES = [
  'listings',
  'accuracy',
  'replyHours',
  'replyMost',
  'onTime',
] as const satisfies readonly (keyof Targets)[];

/** What the numbers are measured against. What is changed holds at once. */
export function TargetsForm() {
  const { t } = useApp();
  return (
    <Fold summary={t('numbers.targets.heading')}>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">
        {NAMES.map((name) => (
          <TargetField key={name} name={name} />
        ))}
      </div>
    </Fold>
  );
}

function TargetField({ name }: { name: keyof Targets }) {
  const { t, settings, save } = useApp();
  const [typed, setTyped] = useState<string>();
  const next = (text: string) => ({
    ...settings.targets,
    [name]: text === '' ? NaN : Number(text),
  });
  const isGood = typed === undefined || isTargets(next(typed));
  return (
    <Labelled
      label={t(`numbers.targets.${name}`)}
      problem={isGood ? undefined : t('numbers.targets.problem')}
    >
      {(labelled) => (
        <input
          {...labelled}
          className={INPUT}
          inputMode="decimal"
          onBlur={() => setTyped(undefined)}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const targets = next(value.trim());
            if (isTargets(targets)) save({ targets });
          }}
          value={typed ?? String(settings.targets[name])}
        />
      )}
    </Labelled>
  );
}
