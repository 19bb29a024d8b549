import { browser } from 'wxt/browser';
import type { Locale } from '@/lib/i18n/core';
import type { BadgeCount } from './due';
import { keeperText } from './texts';

/** Behind white figures, dark enough for 4.5 : 1. */
const COLOURS = { due: '#1d4ed8', overdue: '#b42318' } as const;

/** The number on the icon; late ones are told by a mark and by words too, not by the colour alone. */
export async function showBadge(
  { due, overdue }: BadgeCount,
  locale: Locale,
  isOn: boolean,
): Promise<void> {
  const { action } = browser;
  const text = !isOn || due === 0 ? '' : overdue > 0 ? `${due}!` : String(due);
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: overdue > 0 ? COLOURS.overdue : COLOURS.due }),
    action.setBadgeTextColor?.({ color: '#ffffff' }),
    action.setTitle({ title: titleOf({ due, overdue }, locale) }),
  ]);
}

function titleOf({ due, overdue }: BadgeCount, locale: Locale): string {
  const product = keeperText(locale, 'plans.product');
  if (due === 0) return product;
  const words =
    overdue > 0
      ? keeperText(locale, 'plans.badge.overdue', { due, overdue })
      : keeperText(locale, 'plans.badge.due', { due });
  return `${product} – ${words}`;
}
