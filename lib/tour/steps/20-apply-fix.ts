import { defineStep } from '../define';
import { codesOn, pressWith, readField, until } from '../page';
import { BAD_TITLE } from './10-type-title';

export default defineStep({
  id: 'apply-fix',
  what: 'open the card with Alt+. and apply its fix with Alt+Enter',
  async run({ editor, picture }) {
    await editor.keyboard.press('Home');
    await pressWith(editor, 'Alt', 'Period');
    await editor.waitForSelector('clerkside-overlay >>> [data-card] button[data-fix]', {
      timeout: 10_000,
    });
    await picture(editor, 'card');
    await pressWith(editor, 'Alt', 'Enter');
    const fixed = await until(async () => {
      const title = await readField(editor, 'item_name');
      return title === BAD_TITLE ? undefined : title;
    }, 'the fix did not reach the field');
    await picture(editor, 'fixed');
    return {
      saw: `"${fixed}" (left: ${(await codesOn(editor, 'title')).join(', ') || 'nothing'})`,
    };
  },
});
