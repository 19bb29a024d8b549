import type { ComponentProps } from 'react';
import type { IconName } from './Icon';
import { Icon } from './Icon';

const KINDS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent',
  plain: 'bg-surface text-ink hover:bg-raised border-line-strong',
  quiet: 'bg-transparent text-accent hover:bg-accent-soft border-transparent',
} as const;

type ButtonProps = ComponentProps<'button'> & { kind?: keyof typeof KINDS; icon?: IconName };

/** A button with a word, and perhaps an icon before it. */
export function Button({ kind = 'plain', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-md border px-3 py-1 text-sm font-medium disabled:border-line disabled:bg-raised disabled:text-muted ${KINDS[kind]} ${className}`}
      type="button"
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button of an icon alone; `label` is its name for everybody. */
export function IconButton({
  label,
  icon,
  ...rest
}: { label: string; icon: IconName } & ComponentProps<'button'>) {
  return (
    <button
      aria-label={label}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-raised hover:text-ink"
      title={label}
      type="button"
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
