import type { ReactNode } from 'react';
import type { IconName } from './Icon';
import { Icon } from './Icon';

const TONES = {
  neutral: 'bg-raised text-ink',
  good: 'bg-good-soft text-good',
  warning: 'bg-warning-soft text-warning',
  error: 'bg-error-soft text-error',
} as const;
const ICONS: Record<keyof typeof TONES, IconName> = {
  neutral: 'disc',
  good: 'seen',
  warning: 'triangle',
  error: 'octagon',
};

interface NoticeProps {
  tone?: keyof typeof TONES;
  icon?: IconName;
  title: string;
  help?: string | undefined;
  /** Set when it appears in answer to something: screen readers then read it at once. */
  live?: boolean;
  children?: ReactNode;
}

/** A short message: what is so, and what to do next. */
export function Notice({
  tone = 'neutral',
  icon,
  title,
  help,
  live = false,
  children,
}: NoticeProps) {
  return (
    <div
      className={`flex gap-2 rounded-md p-2.5 ${TONES[tone]}`}
      role={live ? 'status' : undefined}
    >
      <Icon className="mt-0.5" name={icon ?? ICONS[tone]} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {help && <p className="text-ink">{help}</p>}
        {children && <div className="mt-2 flex flex-wrap gap-2">{children}</div>}
      </div>
    </div>
  );
}

/** Shown while something is fetched; only after 300 ms, for what is quicker should not flash. */
export function Loading({ label }: { label: string }) {
  return (
    <p className="appear-late flex items-center gap-2 p-3 text-muted" role="status">
      <span className="size-3 motion-safe:animate-spin rounded-full border-2 border-line-strong border-t-transparent" />
      {label}
    </p>
  );
}
