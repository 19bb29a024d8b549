import type { ReactNode } from 'react';
import { useId } from 'react';

interface SectionProps {
  title: string;
  /** Anchor for links within the page. */
  anchor?: string;
  help?: string;
  /** What stands at the right of the heading. */
  aside?: ReactNode;
  /** What stands over the heading, e.g. the way back. */
  above?: ReactNode;
  children: ReactNode;
}

/** A part of a panel under its heading. */
export function Section({ title, anchor, help, aside, above, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2" id={anchor}>
      {above}
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3">
        <h2 className="text-base font-semibold" id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {help && <p className="-mt-1 text-muted">{help}</p>}
      {children}
    </section>
  );
}
