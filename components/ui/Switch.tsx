interface SwitchProps {
  /** Name for screen readers. */
  label: string;
  on: boolean;
  /** The words shown for the two positions, so that colour is not all there is. */
  words: { on: string; off: string };
  onChange(on: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, on, words, onChange }: SwitchProps) {
  return (
    <button
      aria-checked={on}
      aria-label={label}
      className="inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full text-xs text-muted"
      onClick={() => onChange(!on)}
      role="switch"
      type="button"
    >
      <span aria-hidden="true" className="min-w-6 text-end">
        {on ? words.on : words.off}
      </span>
      <span
        className={`flex h-5 w-9 items-center rounded-full border p-0.5 ${on ? 'justify-end border-transparent bg-accent' : 'border-line-strong bg-surface'}`}
      >
        <span className={`size-3.5 rounded-full ${on ? 'bg-on-accent' : 'bg-line-strong'}`} />
      </span>
    </button>
  );
}
