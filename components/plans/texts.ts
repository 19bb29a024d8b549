import { useMemo } from 'react';
import { type App, useApp } from '@/components/app/AppProvider';
import { storeName } from '@/components/findings/texts';
import type { Locale } from '@/lib/i18n';
import { STORES, type Store } from '@/lib/listing/stores';
import { type Plan, type Rhythm, WEEKDAYS, type Weekday, zoneOf } from '@/lib/plans/plan';
import { wallClockAt } from '@/lib/zones/zones';

/** What is said of plans, in her language. */
export interface PlanTexts {
  /** `Every Monday at 10:00, US store time`. */
  rhythm(plan: Plan): string;
  /** `within 2 days`, `by 18:00`. */
  due(plan: Plan): string;
  weekday(day: Weekday, width: 'long' | 'short'): string;
  /** So long, e.g. `2 days`. */
  span(minutes: number): string;
  /** A moment by the clock of `zone`, with its day of the week. */
  moment(iso: string, zone: string): string;
  /** The same by her clock, without the day where that is the same; undefined where her clock shows the same. */
  hers(iso: string, zone: string): string | undefined;
  store(store: Store): string;
  /** Whose clock a zone is. */
  clock(plan: Pick<Plan, 'store' | 'zone'>): string;
}

/** The texts of plans. */
export function usePlanTexts(): PlanTexts {
  const { t, locale, services } = useApp();
  return useMemo(() => planTexts(t, locale, services.zone), [t, locale, services.zone]);
}

function planTexts(t: App['t'], locale: Locale, mine: string): PlanTexts {
  const weekday: PlanTexts['weekday'] = (day, width) =>
    // The first of January 2024 was a Monday.
    new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, day),
    );
  const store: PlanTexts['store'] = (code) => storeName(locale, STORES[code].region);
  const clock: PlanTexts['clock'] = (plan) => {
    const zone = zoneOf(plan);
    if (plan.zone === undefined && plan.store !== undefined)
      return t('plans.clocks.store', { store: plan.store });
    return zone === mine ? t('plans.clocks.mine') : zone;
  };
  const moment: PlanTexts['moment'] = (iso, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(new Date(iso));
  return {
    weekday,
    store,
    clock,
    rhythm: (plan) => {
      const rhythm = sayRhythm(plan.rhythm, t, locale, weekday);
      if (plan.rhythm.kind === 'page') return rhythm;
      return t('plans.says.at', { rhythm, time: plan.time, clock: clock(plan) });
    },
    due: ({ due }) =>
      due.kind === 'at'
        ? t('plans.dueAt', { time: due.time })
        : t('plans.dueAfter', { time: sayMinutes(due.minutes, locale) }),
    span: (minutes) => sayMinutes(minutes, locale),
    moment,
    hers: (iso, zone) => {
      const [there, here] = [wallClockAt(iso, zone), wallClockAt(iso, mine)];
      if (there.day !== here.day) return moment(iso, mine);
      return there.time === here.time ? undefined : here.time;
    },
  };
}

function sayRhythm(
  rhythm: Rhythm,
  t: App['t'],
  locale: Locale,
  weekday: PlanTexts['weekday'],
): string {
  switch (rhythm.kind) {
    case 'daily': {
      const { weekdays } = rhythm;
      if (weekdays.length === WEEKDAYS.length) return t('plans.says.everyDay');
      if (weekdays.toSorted().join() === '1,2,3,4,5') return t('plans.says.workdays');
      const days = weekdays.toSorted().map((day) => weekday(day, 'short'));
      return t('plans.says.days', { days: new Intl.ListFormat(locale).format(days) });
    }
    case 'weekly':
      return t('plans.says.weekly', { day: weekday(rhythm.weekday, 'long') });
    case 'monthly':
      return rhythm.day === 'last'
        ? t('plans.says.monthlyLast')
        : t('plans.says.monthly', { day: rhythm.day });
    case 'event': {
      const event =
        rhythm.event.kind === 'own' ? rhythm.event.name : t(`plans.events.${rhythm.event.id}`);
      if (rhythm.daysBefore === 0) return t('plans.says.onDay', { event });
      if (rhythm.daysBefore === 1) return t('plans.says.dayBefore', { event });
      return t('plans.says.before', { event, n: rhythm.daysBefore });
    }
    case 'page':
      return t(rhythm.asks ? 'plans.says.pageAsks' : 'plans.says.pageStarts');
  }
}

const HOUR = 60;
const DAY = 24 * HOUR;

function sayMinutes(minutes: number, locale: Locale): string {
  const [size, unit] =
    minutes % DAY === 0 ? [DAY, 'day'] : minutes % HOUR === 0 ? [HOUR, 'hour'] : [1, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    minutes / Number(size),
  );
}
