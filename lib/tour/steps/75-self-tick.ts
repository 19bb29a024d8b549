import { defineStep } from '../define';
import { click, enterField, until } from '../page';

const CLEAN = 'Harborline Bath Towels Set of 4, Cotton, 27 x 54 Inches, White';
const GROUP = '[data-group="texts"] h3 button';
const TICK = '[data-step="title"] [data-ticked="page"]';

export default defineStep({
  id: 'self-tick',
  what: 'mend the title, and see its step tick itself',
  async run({ chromium, editor, picture }) {
    await enterField(editor, 'item_name');
    await editor.keyboard.type(CLEAN);
    // A field that is still written in proves nothing.
    await editor.keyboard.press('Tab');
    const popup = await chromium.popup(editor);
    // The group is folded, and the footer of the popup lies over what is at the lower edge.
    await popup.waitForSelector(GROUP);
    await popup.$eval(GROUP, (node) => node.scrollIntoView({ block: 'center' }));
    await click(popup, GROUP);
    const words = await until(
      () => popup.$eval(TICK, (line) => line.textContent ?? undefined).catch(() => undefined),
      'the step of the title did not tick itself',
    );
    await picture(popup, 'self-tick');
    await popup.close();
    return { saw: words };
  },
});
