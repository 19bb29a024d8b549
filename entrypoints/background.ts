import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { KEEP_SAFE } from '@/lib/background/keep-safe';
import { report } from '@/lib/diagnostics';
import { answerAboutHost } from '@/lib/image-host/wake';
import { ruleAskedFor } from '@/lib/messaging/rule-request';
import { numberMet, type SeenNumber } from '@/lib/messaging/seen-number';
import { openCatalogue } from '@/lib/panels/catalogue';
import { openSidePanel } from '@/lib/panels/tabs';
import { ClerksideDatabase, openDatabase } from '@/lib/storage/database';
import { productNumbers } from '@/lib/storage/repositories/product-numbers';

/** The command as the manifest names it. */
const OPEN_PANEL = 'open-panel';

/** No network, and no state but the open database: it hears one key command and a few messages, and may sleep at any time. */
export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PANEL) return;
    openSidePanel(tab?.windowId).catch((error: unknown) =>
      report(error, { module: 'panels', id: 'open' }),
    );
  });
  browser.runtime.onStartup.addListener(() => void keepSafe());
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const seen = numberMet(message);
    if (seen === undefined) return undefined;
    meet(seen).then(sendResponse, (error: unknown) => {
      sendResponse({});
      report(error, { module: 'storage', id: 'product-numbers' });
    });
    // The answer comes later.
    return true;
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

/** Each fails by itself. */
async function keepSafe(): Promise<void> {
  for (const { id, run } of KEEP_SAFE) {
    try {
      await run({ now, database });
    } catch (error) {
      report(error, { module: 'jobs', id });
    }
  }
}

let opened: Promise<ClerksideDatabase> | undefined;

/** Opened on first need, and anew after it had to be given up to another version. */
function database(): Promise<ClerksideDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const made = new ClerksideDatabase();
    void openDatabase(made, (state) => {
      if (state.kind === 'ready') resolve(made);
      if (state.kind === 'outdated' || state.kind === 'failed') opened = undefined;
      if (state.kind === 'failed') reject(state.error);
    });
  });
  return opened;
}

async function meet(seen: SeenNumber): Promise<unknown> {
  return productNumbers(await database(), now, () => crypto.randomUUID()).meet(seen);
}

function now(): string {
  return new Date().toISOString();
}
