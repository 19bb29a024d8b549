import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';

interface Tab<Id extends string = string> {
  id: Id;
  label: string;
  panel: ReactNode;
}

interface TabsProps<Id extends string> {
  /** Name of the bar for screen readers. */
  label: string;
  tabs: readonly Tab<NoInfer<Id>>[];
  value: Id;
  onChange(id: NoInfer<Id>): void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Views of one panel, one in sight. A view is drawn when it is first opened and then kept, so that what was
 * typed in it is still there when she comes back. Arrow keys, Home and End go along the bar.
 */
export function Tabs<Id extends string>({ label, tabs, value, onChange }: TabsProps<Id>) {
  const base = useId();
  const bar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<Id>>(new Set([value]));
  if (!opened.has(value)) setOpened(new Set([...opened, value]));

  const go = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === value);
    const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    bar.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <>
      <div
        aria-label={label}
        className="flex overflow-x-auto border-b min-[360px]:gap-1 border-line bg-surface min-[360px]:px-2 max-[359px]:text-xs"
        onKeyDown={go}
        ref={bar}
        role="tablist"
      >
        {tabs.map(({ id, label: name }) => (
          <button
            aria-controls={`${base}${id}`}
            aria-selected={id === value}
            className="min-h-9 flex-1 border-b-2 border-transparent px-0.5 min-[360px]:px-2 text-muted whitespace-nowrap hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
            data-tab={id}
            id={`${base}${id}-tab`}
            key={id}
            onClick={() => onChange(id)}
            role="tab"
            tabIndex={id === value ? 0 : -1}
            type="button"
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div
          aria-labelledby={`${base}${id}-tab`}
          className={id === value ? 'flex flex-1 flex-col' : 'hidden'}
          hidden={id !== value}
          id={`${base}${id}`}
          key={id}
          role="tabpanel"
        >
          {opened.has(id) && panel}
        </div>
      ))}
    </>
  );
}
