import { defineStep } from '../define';
import { enterField, readField, waitForMarks } from '../page';

const BULLET = '✅ BEST TOWELS EVER!!! 100% satisfaction guaranteed or your money back.';

export default defineStep({
  id: 'bullets',
  what: 'type a bullet point that Amazon would refuse',
  async run({ editor, picture, rules }) {
    await enterField(editor, 'bullet_point');
    await editor.keyboard.type(BULLET);
    if ((await readField(editor, 'bullet_point')) !== BULLET)
      throw new Error('typing was disturbed');
    if (!rules.some((rule) => rule.fields[0] === 'bullets')) {
      return { later: 'typed; rules for bullet points are not built yet' };
    }
    const codes = await waitForMarks(editor, 'bullets');
    await picture(editor, 'bullets');
    return { saw: codes.join(', ') };
  },
});
