import type { App } from '@/components/app/AppProvider';
import type { Figure, FigureRow } from '@/lib/numbers/figure';

/** A value as people write it: whole, or with at most one digit behind the point. */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A value of a figure with its unit. A share below its whole is never rounded up to it. */
export function valueText(
  { id }: Pick<Figure, 'id'>,
  value: number | undefined,
  { t, locale }: Pick<App, 't' | 'locale'>,
): string {
  if (value === undefined) return t('numbers.nothing');
  const isShare = id === 'accuracy' || id === 'reports';
  const n = numberText(isShare ? Math.floor(value * 10) / 10 : value, locale);
  return t(`numbers.units.${id}`, { n });
}

/** What a row is about: the SKU or order that a run is bound to, and her note. */
export function aboutText({ bound, note, kind, of }: FigureRow): string {
  if (kind === 'thread') return of;
  return [bound?.value, bound?.store, note === bound?.value ? '' : note]
    .filter(Boolean)
    .join(' · ');
}
