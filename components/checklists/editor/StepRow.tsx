import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { INPUT } from '@/components/ui/Labelled';
import { withStep } from '@/lib/checklists/own/edit';
import { LONGEST_TEXT } from '@/lib/checklists/own/limits';
import type { OwnChecklist, OwnStep } from '@/lib/checklists/own/own';
import { stepsOfLines } from '@/lib/checklists/own/words';
import { StepDetails } from './StepDetails';
import type { Actions, Control } from './use-actions';

interface StepRowProps {
  list: OwnChecklist;
  group: string;
  step: OwnStep;
  /** Its place in its group, from 0. */
  at: number;
  isDragged: boolean;
  /** Where a line shows that the dragged step would come to lie. */
  mark: 'above' | 'below' | undefined;
  handle: Record<string, (event: PointerEvent) => void>;
  actions: Actions;
}

/** One step: its text, and the ways to move, explain and delete it. */
export function StepRow({ list, group, step, at, isDragged, mark, handle, actions }: StepRowProps) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const text = step.text || t('ownChecklists.editor.step', { n: at + 1 });
  const onKeys = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const control = (event.target as HTMLElement).dataset.control as Control | undefined;
    actions.nudge(step.id, event.key === 'ArrowUp' ? -1 : 1, control ?? 'text');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls within, heard once
    <div
      className={`relative px-1.5 py-1 ${isDragged ? 'bg-accent-soft opacity-60' : ''} ${mark ? MARKS[mark] : ''}`}
      data-own-step={step.id}
      onKeyDown={onKeys}
    >
      <div className="flex flex-wrap items-center gap-0.5">
        <button
          aria-label={t('ownChecklists.editor.drag', { text })}
          className="inline-flex size-8 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-muted hover:bg-raised active:cursor-grabbing"
          data-control="drag"
          title={t('ownChecklists.editor.drag', { text })}
          type="button"
          {...handle}
        >
          <Icon name="list" />
        </button>
        <input
          aria-label={t('ownChecklists.editor.step', { n: at + 1 })}
          autoComplete="off"
          className={`${INPUT} basis-48 flex-1`}
          data-control="text"
          maxLength={LONGEST_TEXT}
          onChange={({ target }) =>
            actions.change(withStep(list, step.id, { text: target.value }), `text ${step.id}`)
          }
          onKeyDown={(event) => onTextKeys(event, { group, at }, step, actions)}
          onPaste={(event) => onPaste(event, step, actions)}
          placeholder={t('ownChecklists.editor.stepHint')}
          value={step.text}
        />
        <span className="ms-auto flex gap-0.5">
          <IconButton
            aria-controls={details}
            aria-expanded={isOpen}
            data-control="details"
            icon="pen"
            label={t('ownChecklists.editor.details', { text })}
            onClick={() => setOpen(!isOpen)}
          />
          <IconButton
            data-control="up"
            icon="up"
            label={t('ownChecklists.editor.stepUp', { text })}
            onClick={() => actions.nudge(step.id, -1, 'up')}
          />
          <IconButton
            data-control="down"
            icon="down"
            label={t('ownChecklists.editor.stepDown', { text })}
            onClick={() => actions.nudge(step.id, 1, 'down')}
          />
          <IconButton
            data-remove-step
            icon="bin"
            label={t('ownChecklists.editor.removeStep', { text })}
            onClick={() => actions.removeStep(step.id)}
          />
        </span>
      </div>
      {step.text.length > LONGEST_TEXT - 50 && (
        <p className="ps-9 text-xs text-muted">
          {t('ownChecklists.editor.long', { n: step.text.length, most: LONGEST_TEXT })}
        </p>
      )}
      <div className="ps-9" id={details}>
        {isOpen ? (
          <StepDetails actions={actions} list={list} step={step} />
        ) : (
          <StepSummary step={step} />
        )}
      </div>
    </div>
  );
}

const MARKS = {
  above: 'before:absolute before:inset-x-1 before:-top-px before:h-0.5 before:bg-accent',
  below: 'after:absolute after:inset-x-1 after:-bottom-px after:h-0.5 after:bg-accent',
} as const;

/** What is folded away, in one line. */
function StepSummary({ step: { hint, page, secondPerson } }: { step: OwnStep }) {
  const { t } = useApp();
  const parts = [hint, page, secondPerson && t('ownChecklists.editor.secondPerson')].filter(
    Boolean,
  );
  return parts.length === 0 ? null : (
    <p className="truncate px-2 text-xs text-muted">{parts.join(' · ')}</p>
  );
}

function onTextKeys(
  event: KeyboardEvent<HTMLInputElement>,
  { group, at }: { group: string; at: number },
  step: OwnStep,
  actions: Actions,
): void {
  // The Enter that ends a word of an input method is not meant for us.
  if (event.nativeEvent.isComposing || event.altKey) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    actions.addSteps({ group, at: at + 1 }, [{ text: '', hint: '' }]);
  }
  const isEmpty = step.text === '' && step.hint === '' && step.page === undefined;
  if (event.key === 'Backspace' && isEmpty) {
    event.preventDefault();
    actions.removeBack(step.id);
  }
}

/** Several lines become several steps; a single one is pasted as everywhere. */
function onPaste(event: ClipboardEvent<HTMLInputElement>, step: OwnStep, actions: Actions): void {
  const lines = stepsOfLines(event.clipboardData.getData('text/plain'));
  const [first, ...more] = lines;
  if (first === undefined || more.length === 0) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const before = value.slice(0, selectionStart ?? value.length);
  const after = value.slice(selectionEnd ?? value.length);
  const last = more.at(-1);
  const tail = last ? [{ ...last, text: last.text + after }] : [];
  const words = [...more.slice(0, -1), ...tail];
  actions.paste(step.id, { ...first, text: before + first.text }, words);
}
