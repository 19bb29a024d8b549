import type { Page } from 'puppeteer-core';
import { defineStep } from '../define';
import { click, until } from '../page';

export const INBOX = 'https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded';
export const REPLY_BOX = 'kat-textarea[data-testid="reply-textarea"] >>> textarea';

/** What the page does not say, as a person would type it. */
const BY_HAND: Readonly<Record<string, string>> = {
  buyer_name: 'Marta',
  carrier: 'UPS',
  delivery_date: '30 November',
  seller_name: 'Harborline Home',
  ship_date: '23 November',
  tracking_number: '1Z999AA10123456784',
};

export default defineStep({
  id: 'side-panel',
  what: 'open the side panel and put a reply into a message to a buyer',
  async run({ chromium, picture }) {
    const inbox = await chromium.newPage(INBOX);
    await inbox.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    const panel = await chromium.sidepanel(inbox);
    await click(panel, '[data-template="where-is-my-order"]');
    await fillGaps(panel);
    await click(panel, 'button[data-insert]:enabled');
    const reply = await until(
      async () => (await replyIn(inbox)) || undefined,
      'no reply came into the box',
    );
    await picture(panel, 'side-panel');
    await picture(inbox, 'reply');
    await panel.close();
    await inbox.close();
    return { saw: `"${reply.split('\n')[0]} …" (${reply.length} characters, not sent)` };
  },
});

async function fillGaps(panel: Page): Promise<void> {
  await panel.waitForSelector('[data-variable] input');
  for (const [variable, value] of Object.entries(BY_HAND)) {
    const input = await panel.$(`[data-variable="${variable}"] input`);
    const isGap = await input?.evaluate((element) => element.value === '');
    if (isGap) await input?.type(value);
  }
}

/** What stands in the box for the reply. */
export async function replyIn(page: Page): Promise<string> {
  return page.$eval(REPLY_BOX, (element) => ('value' in element ? String(element.value) : ''));
}
