import type { Page } from 'puppeteer-core';
import { defineStep } from '../define';
import { until } from '../page';
import { INBOX, REPLY_BOX, replyIn } from './80-side-panel';

const PALETTE = 'clerkside-overlay >>> [data-palette]';
/** What the reply about a refund asks for, as a person would type it. */
const AMOUNT = '$24.99';

export default defineStep({
  id: 'typed-reply',
  what: 'type ;tk (退款) in the message box, and have the reply put there',
  async run({ chromium, picture }) {
    const inbox = await chromium.newPage(INBOX);
    await inbox.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    await until(() => hasPalette(inbox), 'the list of replies was not made ready');
    const box = await inbox.waitForSelector(REPLY_BOX);
    await box?.click();
    await inbox.keyboard.type(';tk');
    await until(() => chosen(inbox), 'no reply was offered for ;tk');
    await picture(inbox, 'palette');
    await inbox.keyboard.press('Enter');
    await until(() => seen(inbox, `${PALETTE} [data-asked]`), 'the amount was not asked for');
    await inbox.keyboard.type(AMOUNT);
    await inbox.keyboard.press('Enter');
    const reply = await until(async () => {
      const text = await replyIn(inbox);
      return text.includes(AMOUNT) ? text : undefined;
    }, 'the reply did not come into the box');
    if (reply.includes(';tk')) throw new Error('what was typed stayed in the box');
    await inbox.close();
    return { saw: `"${reply.split('\n')[0]} …" (${reply.length} characters, not sent)` };
  },
});

/** The script of the palette has come: before that, `;` is only a letter. */
async function hasPalette(page: Page): Promise<true | undefined> {
  return (await page.$('clerkside-overlay >>> .palette')) ? true : undefined;
}

/** The reply that Enter would choose. */
async function chosen(page: Page): Promise<true | undefined> {
  return seen(page, `${PALETTE} [data-reply="refund-issued"][aria-selected="true"]`);
}

async function seen(page: Page, selector: string): Promise<true | undefined> {
  const element = await page.$(selector);
  const isVisible = await element?.evaluate((node) => node.checkVisibility());
  return isVisible ? true : undefined;
}
