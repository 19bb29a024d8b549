import { browser } from 'wxt/browser';
import type { Locale } from '@/lib/i18n/core';
import { openDesk } from '@/lib/panels/desk';
import { openRun } from '@/lib/panels/run-window';
import type { Reminder } from './reminders';
import { keeperText } from './texts';

/** More at once would bury the screen: they are told of in one. */
const MOST_AT_ONCE = 3;
const OF_RUN = 'run:';
const OF_MANY = 'runs';

/** What a notification says of one run. */
export interface NamedReminder extends Reminder {
  /** Name of the checklist in her language. */
  name: string;
}

/** Shows the reminders; a later one of the same run takes the place of the earlier. */
export async function notify(
  reminders: readonly NamedReminder[],
  locale: Locale,
  zone: string,
): Promise<void> {
  if (reminders.length > MOST_AT_ONCE) {
    const title = keeperText(locale, 'plans.notices.many', { n: reminders.length });
    const names = [...new Set(reminders.map(({ name }) => name))];
    await show(OF_MANY, title, new Intl.ListFormat(locale).format(names));
    return;
  }
  for (const { run, standing, name } of reminders) {
    const title = keeperText(locale, `plans.notices.${standing}`, { name });
    const time = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    }).format(new Date(run.dueAt ?? run.startedAt));
    const due = keeperText(locale, 'plans.notices.dueAt', { time });
    await show(`${OF_RUN}${run.id}`, title, run.note === '' ? due : `${run.note} · ${due}`);
  }
}

/** Leads from a notification to what it tells of. */
export async function followNotice(id: string): Promise<void> {
  if (id.startsWith(OF_RUN)) await openRun(id.slice(OF_RUN.length));
  else if (id === OF_MANY) await openDesk('plans');
  await browser.notifications.clear(id);
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = new URL('/icon/128.png', globalThis.location.origin).href;
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
