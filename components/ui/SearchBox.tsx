import { STOP } from './arrow-keys';

interface SearchBoxProps {
  label: string;
  /** What can be typed, shown while nothing is. */
  hint: string;
  value: string;
  onChange(value: string): void;
  /** Enter, but never the one that ends a word of an input method. */
  onEnter(): void;
}

/** Narrows a list at once; Enter takes its first item. */
export function SearchBox({ label, hint, value, onChange, onEnter }: SearchBoxProps) {
  return (
    <input
      {...STOP}
      aria-label={label}
      autoComplete="off"
      className="min-h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
      }}
      placeholder={hint}
      spellCheck={false}
      type="search"
      value={value}
    />
  );
}
