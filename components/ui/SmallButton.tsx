import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';

/** A button within a line of small text; still large enough for a finger. */
export function SmallButton({
  icon,
  children,
  ...rest
}: ComponentProps<'button'> & { icon?: IconName }) {
  return (
    <button
      className="inline-flex min-h-6 items-center gap-1 rounded px-1 text-start text-xs font-medium text-accent hover:bg-accent-soft disabled:text-muted"
      type="button"
      {...rest}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}
