import { defineStep } from '../define';
import { enterField, readField, waitForMarks } from '../page';

/** A UPC whose last digit does not fit. */
const UPC = '036000291453';
const ATTRIBUTE = 'externally_assigned_product_identifier';

export default defineStep({
  id: 'product-id',
  what: 'type a UPC with a wrong check digit',
  async run({ editor }) {
    await enterField(editor, ATTRIBUTE);
    await editor.keyboard.type(UPC);
    if ((await readField(editor, ATTRIBUTE)) !== UPC) throw new Error('typing was disturbed');
    return { saw: (await waitForMarks(editor, 'productId')).join(', ') };
  },
});
