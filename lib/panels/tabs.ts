import { browser } from 'wxt/browser';

/*
 * Which tab a panel speaks about, without the permission to read tabs: ids and events are free, addresses are not
 * needed. Where a browser has no side panel, the panel opens as a tab of its own and carries the id in its address.
 */

const PINNED = 'tab';

/** The pinned tab, else the one shown in this window. */
export async function currentTab(): Promise<number | undefined> {
  const pinned = pinnedTab();
  if (pinned !== undefined) return pinned;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls `changed` when another tab is shown or the shown one loads, until `signal` is aborted. No polling. */
export function watchCurrentTab(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const activated = (): void => changed();
  const updated = (
    _id: number,
    change: { status?: string; url?: string },
    tab: { active: boolean },
  ): void => {
    const isOurs = pinnedTab() !== undefined || tab.active;
    if (isOurs && (change.status !== undefined || change.url !== undefined)) changed();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}

interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel (Chrome, Edge), the sidebar (Firefox), or a tab where there is neither.
 * The browser must be asked before anything is awaited, or it no longer counts as the user's wish.
 */
export function openSidePanel(windowId: number = browser.windows.WINDOW_ID_CURRENT): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (sidebarAction) return sidebarAction.open();
  if (browser.sidePanel?.open) return browser.sidePanel.open({ windowId }).catch(openAsTab);
  return openAsTab();
}

async function openAsTab(): Promise<void> {
  const tab = await currentTab();
  const address = new URL('/sidepanel.html', globalThis.location.origin);
  if (tab !== undefined) address.searchParams.set(PINNED, String(tab));
  await browser.tabs.create({ url: address.href });
}

function pinnedTab(): number | undefined {
  const value = new URLSearchParams(globalThis.location?.search).get(PINNED);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
