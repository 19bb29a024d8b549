import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { report } from '@/lib/diagnostics';
import { openSidePanel } from '@/lib/panels/tabs';

/** The command as the manifest names it. */
const OPEN_PANEL = 'open-panel';

/** No state and no network: it hears one key command, and may be put to sleep at any time. */
export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PANEL) return;
    openSidePanel(tab?.windowId).catch((error: unknown) =>
      report(error, { module: 'panels', id: 'open' }),
    );
  });
});
