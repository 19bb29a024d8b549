import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { AREAS } from '@/lib/checklists/define';
import {
  parseThreshold,
  THRESHOLD_NAMES,
  THRESHOLDS,
  type ThresholdName,
  thresholdOf,
} from '@/lib/checklists/thresholds';

/** The numbers in built-in checklists, by area; what is changed holds at once. */
export function ThresholdsSection() {
  const { t, settings, save } = useApp();
  const chosen = settings.thresholds;
  const areas = AREAS.map((area) => ({
    area,
    names: THRESHOLD_NAMES.filter((name) => THRESHOLDS[name].area === area),
  })).filter(({ names }) => names.length > 0);
  const isChanged = THRESHOLD_NAMES.some((name) => Object.hasOwn(chosen, name));
  const set = (name: ThresholdName, value: number): void => {
    const { [name]: _before, ...others } = chosen;
    save({ thresholds: value === THRESHOLDS[name].usual ? others : { ...others, [name]: value } });
  };
  return (
    <Section
      anchor="thresholds"
      aside={
        isChanged && (
          <Button data-reset-all onClick={() => save({ thresholds: {} })}>
            {t('settings.thresholds.resetAll')}
          </Button>
        )
      }
      help={t('settings.thresholds.help')}
      title={t('settings.thresholds.heading')}
    >
      {areas.map(({ area, names }) => (
        <fieldset className="flex flex-col gap-1" key={area}>
          <legend className="mb-1 text-xs font-semibold text-muted">
            {t(`checklists.areas.${area}`)}
          </legend>
          <div className="divide-y divide-line rounded-md border border-line bg-surface">
            {names.map((name) => (
              // Drawn anew when it was set elsewhere, e.g. back to the usual value.
              <Row
                key={`${name} ${thresholdOf(name, chosen)}`}
                name={name}
                onSet={(value) => set(name, value)}
                value={thresholdOf(name, chosen)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </Section>
  );
}

interface RowProps {
  name: ThresholdName;
  value: number;
  onSet(value: number): void;
}

function Row({ name, value, onSet }: RowProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState(String(value));
  const [isWrong, setWrong] = useState(false);
  const { usual, unit, least, most }: { usual: number; unit: string; least: number; most: number } =
    THRESHOLDS[name];
  const label = t(`settings.thresholds.names.${name}`);
  const words = unit === 'number' ? '' : t(`settings.thresholds.units.${unit as 'days'}`);
  const take = (): void => {
    const read = parseThreshold(name, typed);
    setWrong(read === undefined);
    if (read !== undefined && read !== value) onSet(read);
  };
  const problem = `threshold-${name}`;
  return (
    <div className="flex flex-wrap items-center gap-x-2 px-3 py-1.5" data-threshold={name}>
      <label className="flex min-w-40 flex-1 flex-wrap items-center gap-x-2">
        <span className="min-w-40 flex-1">{label}</span>
        <span className="flex items-center gap-1.5">
          <input
            aria-describedby={isWrong ? problem : undefined}
            aria-invalid={isWrong || undefined}
            autoComplete="off"
            className="min-h-8 w-20 rounded-md border border-line-strong bg-surface px-2 text-end tabular-nums aria-invalid:border-error"
            inputMode="decimal"
            onBlur={take}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
            }}
            value={typed}
          />
          <span className="min-w-8">{words}</span>
        </span>
      </label>
      <span className="min-w-24 text-xs text-muted">
        {value === usual
          ? t('settings.thresholds.isUsual')
          : t('settings.thresholds.usual', { value: `${usual} ${words}`.trim() })}
      </span>
      <span className="size-8">
        {value !== usual && (
          <IconButton
            data-reset
            icon="back"
            label={t('settings.thresholds.reset', { name: label })}
            onClick={() => onSet(usual)}
          />
        )}
      </span>
      {isWrong && (
        <p className="w-full text-xs font-semibold text-error" id={problem} role="alert">
          {t('settings.thresholds.wrong', { least, most })}
        </p>
      )}
    </div>
  );
}
