import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  /** Set when a heading above already says it. */
  hideLabel?: boolean;
  options: readonly { value: T; label: string; help?: string; lang?: string }[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className={hideLabel ? 'sr-only' : 'mb-1 font-medium'}>{label}</legend>
      {options.map((option) => (
        <label
          className="flex gap-2 rounded-md px-2 py-1.5 hover:bg-raised"
          key={option.value}
          lang={option.lang}
        >
          <input
            checked={option.value === value}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            name={name}
            onChange={() => onChange(option.value)}
            type="radio"
          />
          <span>
            {option.label}
            {option.help && <span className="block text-muted">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
