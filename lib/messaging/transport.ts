import browser from 'webextension-polyfill';
import { PAGE_CHANGED } from './page-messages';

/** How messages leave this context; tests put their own in its place. */
export interface Transport {
  /** Resolves with the raw reply, undefined when no frame of the tab answered. Rejects when nobody listens there. */
  sendToTab(tabId: number, message: unknown): Promise<unknown>;
  /** Hears the pages' "something changed", by tab, until `signal` is aborted. */
  onPageChanged(changed: (tabId: number) => void, signal: AbortSignal): void;
}

/** The browser's own messaging. */
export const browserTransport: Transport = {
  sendToTab: (tabId, message) => browser.tabs.sendMessage(tabId, message),
  onPageChanged(changed, signal) {
    if (signal.aborted) return;
    const listener = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
      const isOurs = sender.id === browser.runtime.id && sender.tab?.id !== undefined;
      const isChange = (message as { kind?: unknown } | null)?.kind === PAGE_CHANGED;
      if (isOurs && isChange && sender.tab?.id !== undefined) changed(sender.tab.id);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
      once: true,
    });
  },
};
