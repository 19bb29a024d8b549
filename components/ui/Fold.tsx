import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Something collapsed under its summary. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="group rounded-md border border-line bg-surface">
      <summary className="flex list-none items-center gap-1.5 rounded-md px-2.5 py-2 text-muted hover:text-ink">
        <Icon className="group-open:rotate-90" name="arrow" size={14} />
        {summary}
      </summary>
      <div className="border-t border-line px-2.5 py-2">{children}</div>
    </details>
  );
}
