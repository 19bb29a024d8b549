import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { type Bound, boundByNote, isBrokenOrder, kindOf } from '@/lib/checklists/bound';
import { stepsOf } from '@/lib/checklists/define';
import type { ShownChecklist } from '@/lib/checklists/shown';

interface StartFormProps {
  checklist: ShownChecklist;
  /** What the open page is about: the fitting one is proposed. */
  offered: readonly Bound[];
  /** True when it was run before. */
  again: boolean;
  onStart(note: string, bound: Bound | undefined): void;
  /** There where another run is behind it to go back to. */
  onCancel?: (() => void) | undefined;
}

/** Asks what a new run is about; what is known by its form is bound to the run at once. */
export function StartForm({ checklist, offered, again, onStart, onCancel }: StartFormProps) {
  const { t } = useApp();
  const [typed, setTyped] = useState<string>();
  const { subject } = checklist;
  const wanted = kindOf(subject);
  const note = typed ?? offered.find(({ kind }) => kind === wanted)?.value ?? '';
  return (
    <form
      className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(note, boundByNote(note, subject, offered));
      }}
    >
      <p>{checklist.about}</p>
      <p className="text-muted">
        {t('checklists.stepsKept', { total: stepsOf(checklist).length })}
      </p>
      <Labelled
        label={t(`checklists.subjects.${subject}.label`)}
        problem={isBrokenOrder(note) ? t('checklists.boundProblems.order') : undefined}
      >
        {(props) => (
          <input
            {...props}
            className={INPUT}
            onChange={(event) => setTyped(event.target.value)}
            placeholder={t(`checklists.subjects.${subject}.example`)}
            value={note}
          />
        )}
      </Labelled>
      <div className="flex flex-wrap gap-1">
        <Button icon="check" kind="primary" type="submit">
          {t(again ? 'checklists.startNew' : 'checklists.start')}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t('checklists.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
