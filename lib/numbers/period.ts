import { daysLater } from '@/lib/text/day';

export const PERIODS = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth', 'custom'] as const;
export type PeriodChoice = (typeof PERIODS)[number];

/** Days (ISO), both included. */
export interface Period {
  from: string;
  to: string;
}

/** The days of a choice; weeks begin on Monday. @param today ISO day. */
export function periodOf(choice: Exclude<PeriodChoice, 'custom'>, today: string): Period {
  const monday = daysLater(today, -((weekday(today) + 6) % 7));
  const first = `${today.slice(0, 7)}-01`;
  switch (choice) {
    case 'thisWeek':
      return { from: monday, to: daysLater(monday, 6) };
    case 'lastWeek':
      return { from: daysLater(monday, -7), to: daysLater(monday, -1) };
    case 'thisMonth':
      return { from: first, to: daysLater(nextMonth(first), -1) };
    case 'lastMonth': {
      const end = daysLater(first, -1);
      return { from: `${end.slice(0, 7)}-01`, to: end };
    }
  }
}

/** The day (ISO) that a moment (ISO) is in a time zone (IANA name). */
export function dayIn(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(new Date(instant));
}

/** 0 is Sunday. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function nextMonth(first: string): string {
  return `${daysLater(first, 31).slice(0, 7)}-01`;
}
