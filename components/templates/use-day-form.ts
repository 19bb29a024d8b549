import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { PageFacts } from '@/lib/surfaces/define';
import { storeOfLabel } from '@/lib/surfaces/store-labels';
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

/** The day (ISO) of a moment in the time zone of this computer. */
function dayHere(moment: string): string {
  const date = new Date(moment);
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}
