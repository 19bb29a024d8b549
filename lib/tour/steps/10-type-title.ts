import { defineStep } from '../define';
import { enterField, waitForMarks } from '../page';

/** Too long since 27 July 2026, and it promises what Amazon does not let a title promise. */
export const BAD_TITLE =
  'Harborline Bath Towels Set of 4, Free Shipping! Soft Cotton Towels for Bathroom, Hotel Quality, White';

export default defineStep({
  id: 'type-title',
  what: 'type a title that Amazon would refuse, and see it marked',
  async run({ editor, picture }) {
    await enterField(editor, 'item_name');
    await editor.keyboard.type(BAD_TITLE);
    const codes = await waitForMarks(editor, 'title');
    await picture(editor, 'marks');
    return { saw: codes.join(', ') };
  },
});
