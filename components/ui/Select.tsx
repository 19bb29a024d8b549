import type { ComponentProps } from 'react';
import { INPUT } from './Labelled';

/** One of many, from a list that opens. */
export function Select<T extends string>({
  options,
  value,
  onPick,
  ...rest
}: {
  options: readonly { value: T; label: string }[];
  value: T;
  onPick(value: T): void;
} & Omit<ComponentProps<'select'>, 'value' | 'onChange'>) {
  return (
    <select
      className={INPUT}
      onChange={(event) => {
        const picked = options.find((option) => option.value === event.target.value);
        if (picked) onPick(picked.value);
      }}
      value={value}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
