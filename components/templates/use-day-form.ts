import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { PageFacts } from '@/lib/surfaces/define';
import { storeOfLabel } from '@/lib/surfaces/store-labels';
import { dayHere } from '@/lib/templates/dates/day-here';
import { buyerLocale, type DayForm, dateForBuyer } from '@/lib/templates/dates/show-day';

const NO_FACTS: PageFacts = {};

/** How the buyer reads days, and what the page tells together with today as the buyer writes it. */
export function useDayForm(
  language: string,
  facts: PageFacts = NO_FACTS,
): { form: DayForm; facts: PageFacts } {
  const { services } = useApp();
  const today = dayHere(services.now());
  const store = facts.storeName;
  return useMemo(() => {
    const form = { locale: buyerLocale(language, storeOfLabel(store ?? '')), today };
    return { form, facts: { ...facts, today: dateForBuyer(today, form) } };
  }, [language, facts, store, today]);
}
