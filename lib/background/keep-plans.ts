import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import { createPageClient } from '@/lib/messaging/client';
import {
  PAGE_CHANGED,
  type PageMessageName,
  type PageProtocol,
} from '@/lib/messaging/page-messages';
import { ALARM, browserKeeper } from '@/lib/plans/browser-keeper';
import { keep } from '@/lib/plans/keeper';
import { followNotice } from '@/lib/plans/notify';
import { type ChangedPage, startForPage } from '@/lib/plans/start-for-page';
import { isWake } from '@/lib/plans/wake-message';
import type { ClerksideDatabase } from '@/lib/storage/database';
import { oneAtATime } from './one-at-a-time';

/** Settings that badge and reminders follow, and what the pages are waited for. */
const FOLLOWED = ['language', 'reminders', 'selfTicking'] as const;

/**
 * Hears all that plans depend on. Must be called as the background starts: a wake is lost on a later listener.
 * @param runsChanged told after runs may have been started
 */
export function keepPlans(
  open: () => Promise<ClerksideDatabase>,
  runsChanged: () => Promise<void>,
): void {
  const world = browserKeeper(open);
  const look = oneAtATime(
    async () => {
      await keep(world);
      await runsChanged();
    },
    (error) => report(error, { module: 'checklists', id: 'proofs' }),
  );
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  // Browsers may lose an alarm when they restart, and tell nothing when a disabled extension is enabled again.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (alarm === undefined) look();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && FOLLOWED.some((name) => name in changes)) look();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isWake(message)) look();
    return undefined;
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = sender.frameId === 0 ? sender.tab?.id : undefined;
    if (tab === undefined || !isPageChange(message)) return undefined;
    startForPage(world, changedPage(tab)).then(
      (started) => {
        if (started) look();
      },
      (error: unknown) => report(error, { module: 'plans', id: 'page' }),
    );
    return undefined;
  });
  browser.notifications.onClicked.addListener((id) => {
    followNotice(id).catch((error: unknown) => report(error, { module: 'plans', id: 'notice' }));
  });
}

function isPageChange(message: unknown): boolean {
  return (message as { kind?: unknown } | null)?.kind === PAGE_CHANGED;
}

/** The page in a tab, to be asked when it says that it changed. */
function changedPage(tab: number): ChangedPage {
  const client = createPageClient({
    sendToTab: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  });
  const ask = async <Name extends PageMessageName>(
    name: Name,
    data: PageProtocol[Name]['in'],
  ): Promise<PageProtocol[Name]['out'] | undefined> => {
    const answer = await client.ask(tab, name, data);
    return answer.kind === 'answered' ? answer.value : undefined;
  };
  return {
    state: () => ask('page.state', undefined),
    facts: async () => (await ask('page.facts', undefined))?.facts,
  };
}
