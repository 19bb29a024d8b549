import { defineStep } from '../define';
import { click, until } from '../page';

export default defineStep({
  id: 'popup',
  what: 'open the popup and tick a step of the checklist',
  async run({ chromium, editor, picture }) {
    const popup = await chromium.popup(editor);
    await click(popup, '[data-checklist="new-listing"]');
    // The page says which product it is about; bound to that, the run can be proved by it.
    await until(
      () => popup.$eval('form input', (input) => input.value || undefined).catch(() => undefined),
      'the SKU of the page was not proposed',
    );
    await click(popup, 'form button[type="submit"]');
    const box = '[data-step] input[type="checkbox"]';
    // The footer of the popup lies over what is at the lower edge.
    await popup.waitForSelector(box);
    await popup.$eval(box, (node) => node.scrollIntoView({ block: 'center' }));
    await click(popup, box);
    const progress = await until(
      () =>
        popup
          .$eval(`[data-run]:has(${box}:checked) [data-progress]`, (node) => node.textContent ?? '')
          .catch(() => undefined),
      'the tick did not stay',
    );
    await picture(popup, 'popup');
    await popup.close();
    return { saw: progress };
  },
});
