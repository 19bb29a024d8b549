import { defineStep } from '../define';
import { pressWith, readField, until } from '../page';
import { BAD_TITLE } from './10-type-title';

export default defineStep({
  id: 'undo',
  what: 'take the fix back with Ctrl+Z',
  async run({ editor }) {
    await pressWith(editor, 'Control', 'KeyZ');
    await until(
      async () => ((await readField(editor, 'item_name')) === BAD_TITLE ? true : undefined),
      'Ctrl+Z did not bring the typed title back',
    );
    return { saw: 'the title as it was typed' };
  },
});
