import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { report } from '@/lib/diagnostics';
import { answerAboutHost } from '@/lib/image-host/wake';
import { ruleAskedFor } from '@/lib/messaging/rule-request';
import { openCatalogue } from '@/lib/panels/catalogue';
import { openSidePanel } from '@/lib/panels/tabs';

/** The command as the manifest names it. */
const OPEN_PANEL = 'open-panel';

/** No state and no network: it hears one key command and a few messages, and may be put to sleep at any time. */
export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PANEL) return;
    openSidePanel(tab?.windowId).catch((error: unknown) =>
      report(error, { module: 'panels', id: 'open' }),
    );
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    const images = answerAboutHost(message, answer, (error) =>
      report(error, { module: 'images', id: 'host' }),
    );
    if (images) return images;
    const code = ruleAskedFor(message);
    if (code === undefined) return undefined;
    openCatalogue(code).catch((error: unknown) =>
      report(error, { module: 'panels', id: 'catalogue' }),
    );
    return undefined;
  });
});
