import { useApp } from '@/components/app/AppProvider';
import type { LimitUnit } from '@/lib/rules/field-limits';

interface FieldCountProps {
  length: number;
  limit?: number | undefined;
  unit: LimitUnit | 'pixels';
}

/** How long a field is, in the unit Amazon counts it in, against its limit; too long is said in words too. */
export function FieldCount({ length, limit, unit }: FieldCountProps) {
  const { t } = useApp();
  if (unit === 'pixels') {
    // A picture has no length, and no size either until it was measured.
    if (length === 0) return null;
    return <span className="text-muted">{t('listing.length.pixels', { length })}</span>;
  }
  if (limit === undefined) {
    return <span className="text-muted">{t(`listing.length.${unit}`, { length })}</span>;
  }
  const over = length - limit;
  if (over > 0) {
    return (
      <span className="text-error">{t(`listing.lengthOver.${unit}`, { length, limit, over })}</span>
    );
  }
  return <span className="text-muted">{t(`listing.lengthOf.${unit}`, { length, limit })}</span>;
}
