import { useId, useState } from 'react';
import { Button } from './Button';

interface LineFormProps {
  label: string;
  hint?: string;
  /** What stands in it at first. */
  value?: string;
  longest: number;
  /** Words of the buttons. */
  save: string;
  cancel: string;
  /** What is wrong with what was typed; asked when it is to be saved. */
  problemOf?(text: string): string | undefined;
  onSave(text: string): void;
  onCancel(): void;
}

/** One line that is asked for in place, and goes away when it is saved or called off. */
export function LineForm({
  label,
  hint,
  value = '',
  longest,
  save,
  cancel,
  problemOf,
  onSave,
  onCancel,
}: LineFormProps) {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string>();
  const id = useId();
  return (
    <form
      className="flex flex-wrap items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        const found = problemOf?.(text);
        setProblem(found);
        if (found === undefined) onSave(text.trim());
      }}
    >
      <label className="w-full text-xs font-medium" htmlFor={id}>
        {label}
      </label>
      <input
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem !== undefined}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it comes in answer to a click and is what was asked for
        autoFocus
        className="min-h-8 min-w-0 flex-1 basis-32 rounded-md border border-line-strong bg-surface px-2 text-sm aria-invalid:border-error"
        id={id}
        maxLength={longest}
        onChange={(event) => setText(event.target.value)}
        placeholder={hint}
        value={text}
      />
      <Button type="submit">{save}</Button>
      <Button kind="quiet" onClick={onCancel}>
        {cancel}
      </Button>
      {problem && (
        <span className="w-full text-xs font-semibold text-error" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </form>
  );
}
