import { useApp } from '@/components/app/AppProvider';
import { type Bound, isAsin } from '@/lib/checklists/bound';
import { isRedacted } from '@/lib/checklists/log';

/** What a run is bound to: its kind, its value, and the store where it is known. */
export function BoundChip({ bound }: { bound: Bound }) {
  const { t } = useApp();
  const { kind, value, store } = bound;
  const isOfAsin = kind === 'sku' && isAsin(value);
  const shown = isRedacted(bound) ? t('checklists.boundGone') : value;
  return (
    <span
      className="inline-flex max-w-full items-baseline gap-1 rounded-full border border-line-strong bg-surface px-2 text-xs"
      data-bound={kind}
    >
      <span className="shrink-0 text-muted">
        {t(isOfAsin ? 'checklists.boundAsin' : `checklists.bound.${kind}`)}
      </span>
      <span className="min-w-0 truncate font-medium" title={shown}>
        {shown}
      </span>
      {store && <span className="shrink-0 text-muted">{store}</span>}
    </span>
  );
}
