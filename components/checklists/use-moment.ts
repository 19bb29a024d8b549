import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';

/** Writes a moment as shortly as it can be told: of today the time alone. */
export function useMoment(): (iso: string) => string {
  const { locale, services } = useApp();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    const both = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return (iso) => {
      const at = new Date(iso);
      const isToday = day.format(at) === day.format(new Date(services.now()));
      return (isToday ? time : both).format(at);
    };
  }, [locale, services]);
}
