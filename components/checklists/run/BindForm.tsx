import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import {
  BOUND_KINDS,
  type Bound,
  type BoundProblem,
  readBound,
  recognised,
} from '@/lib/checklists/bound';
import type { BoundKind } from '@/lib/checklists/run';

interface BindFormProps {
  /** What stands in it at first. */
  first: Pick<Bound, 'kind' | 'value'>;
  /** What the open page is about. */
  offered: readonly Bound[];
  /** True where a binding can be taken away. */
  isBound: boolean;
  onSave(bound: Bound | undefined): void;
  onCancel(): void;
}

/** Binds a run to one SKU, order, campaign, shipment or case. */
export function BindForm({ first, offered, isBound, onSave, onCancel }: BindFormProps) {
  const { t } = useApp();
  const [kind, setKind] = useState<BoundKind>(first.kind);
  const [value, setValue] = useState(first.value);
  const [problem, setProblem] = useState<BoundProblem>();
  const type = (typed: string): void => {
    setValue(typed);
    setProblem(undefined);
    // An order id is an order id, whatever kind was chosen before.
    setKind(recognised(typed)?.kind ?? kind);
  };
  return (
    <form
      className="flex flex-col gap-2 rounded-md border border-line bg-surface p-2"
      data-bind-form
      onSubmit={(event) => {
        event.preventDefault();
        const read = readBound(kind, value);
        if ('problem' in read) return setProblem(read.problem);
        const known = offered.find((bound) => bound.kind === kind && bound.value === value.trim());
        onSave(known ?? read.bound);
      }}
    >
      <div className="grid grid-cols-[auto_1fr] items-start gap-2">
        <Labelled label={t('checklists.bind.kind')}>
          {(props) => (
            <Select
              {...props}
              onPick={(picked) => {
                setKind(picked);
                setProblem(undefined);
              }}
              options={BOUND_KINDS.map((each) => ({
                value: each,
                label: t(`checklists.bound.${each}`),
              }))}
              value={kind}
            />
          )}
        </Labelled>
        <Labelled
          label={t('checklists.bind.value')}
          problem={problem && t(`checklists.boundProblems.${problem}`)}
        >
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: it comes in answer to a click and is what was asked for
              autoFocus
              className={INPUT}
              data-field="bound"
              onChange={(event) => type(event.target.value)}
              placeholder={t(`checklists.boundExamples.${kind}`)}
              spellCheck={false}
              value={value}
            />
          )}
        </Labelled>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button type="submit">{t('checklists.save')}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('checklists.cancel')}
        </Button>
        {isBound && (
          <Button kind="quiet" onClick={() => onSave(undefined)}>
            {t('checklists.bind.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
