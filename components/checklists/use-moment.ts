import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';

/** Writes a moment as shortly as it can be told: of today the time alone, of this year no year. */
export function useMoment(): (iso: string) => string {
  const { locale, services } = useApp();
  return useMemo(() => {
    const time = { hour: 'numeric', minute: '2-digit' } as const;
    const day = { ...time, month: 'short', day: 'numeric' } as const;
    const [ofToday, ofYear, whole] = [time, day, { ...day, year: 'numeric' } as const].map(
      (parts) => new Intl.DateTimeFormat(locale, parts),
    );
    return (iso) => {
      const at = new Date(iso);
      const now = new Date(services.now());
      const isThisYear = at.getFullYear() === now.getFullYear();
      const isToday =
        isThisYear && at.getMonth() === now.getMonth() && at.getDate() === now.getDate();
      return (isToday ? ofToday : isThisYear ? ofYear : whole)?.format(at) ?? iso;
    };
  }, [locale, services]);
}
