import type { App } from '@/components/app/AppProvider';
import type { IconName } from '@/components/ui/Icon';
import { isStore } from '@/lib/listing/stores';
import type { Clock, ClockState } from '@/lib/threads/clock';
import { STORE_ZONES } from '@/lib/zones/store-zones';

const MINUTE = 60_000;
const DAY = 1_440;

/** A sign for each state, told from the others by its shape, and its colour. */
export const SIGNS: Readonly<Record<ClockState, { icon: IconName; tone: string }>> = {
  ok: { icon: 'clock', tone: 'text-good' },
  soon: { icon: 'bell', tone: 'text-warning' },
  late12: { icon: 'triangle', tone: 'text-warning' },
  soon24: { icon: 'triangle', tone: 'text-error' },
  over24: { icon: 'octagon', tone: 'text-error' },
  answered: { icon: 'seen', tone: 'text-good' },
  closed: { icon: 'check', tone: 'text-muted' },
  unknown: { icon: 'ring', tone: 'text-muted' },
};

/** "4 h 10 min left to 12 h", in words. */
export function clockWords({ t }: Pick<App, 't'>, { state, running }: Clock): string {
  if (!running) return t(`threads.state.${state}`);
  const left = state === 'ok' || state === 'soon' ? running.left12 : running.left24;
  const span = spanWords({ t }, Math.abs(left));
  const time = running.give > 0 ? t('threads.about', { time: span }) : span;
  return t(`threads.state.${state}`, { time });
}

/** A span of time in two units, rounded so that nobody is told more time than there is. */
function spanWords({ t }: Pick<App, 't'>, milliseconds: number): string {
  const all = Math.floor(milliseconds / MINUTE);
  const [d, h, m] = [Math.floor(all / DAY), Math.floor((all % DAY) / 60), all % 60];
  if (d > 1) return t('threads.days', { d, h });
  return all < 60 ? t('threads.minutes', { m }) : t('threads.hours', { h: h + d * 24, m });
}

/** Until when to answer: by her own clock, and by the store's where that shows another time. */
export function dueWords(
  { t, locale }: Pick<App, 't' | 'locale'>,
  { state, running }: Clock,
  store: string | undefined,
): string | undefined {
  if (!running || state === 'over24') return undefined;
  const due = Date.parse(state === 'ok' || state === 'soon' ? running.due12 : running.due24);
  const write = (timeZone?: string): string =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(timeZone && { timeZone }),
    }).format(due);
  const time = write();
  const there = store !== undefined && isStore(store) ? write(STORE_ZONES[store]) : time;
  return there === time || store === undefined
    ? t('threads.answerBy', { time })
    : t('threads.answerByStore', { time, store, there });
}
