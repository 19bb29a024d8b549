import fc from 'fast-check';
import { AREAS, SUBJECTS } from '../define';
import { LONGEST_HINT, LONGEST_NAME, LONGEST_TEXT, LONGEST_TITLE } from './limits';
import type { OwnChecklist } from './own';
import { cleanLine, cleanLines } from './words';

/** Ids that count up: `00000000-0000-4000-8000-000000000001`. */
export function counter(): () => string {
  let n = 0;
  return () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`;
}

/** What hostile and careless people write. */
const WORDS = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    "'=1",
    '\t=1',
    '<img src=x onerror=alert(1)>',
    '每日开工，先看订单',
    'a,b;c"d"',
    'true',
    '00123',
  ),
);
const line = (most: number) => WORDS.map((text) => cleanLine(text, most));
const filled = (most: number) => line(most).filter((text) => text !== '');
const lines = fc
  .array(WORDS, { maxLength: 3 })
  .map((all) => cleanLines(all.join('\n'), LONGEST_HINT));
const page = fc.constantFrom(
  '/home',
  '/orders-v3/mfn/unshipped?page=2',
  '/cm/ref=xx#x',
) as fc.Arbitrary<`/${string}`>;

const step = fc.record(
  {
    text: filled(LONGEST_TEXT),
    hint: lines,
    page,
    secondPerson: fc.constant(true as const),
  },
  { requiredKeys: ['text', 'hint'] },
);

/** Lists as a table can hold them: names and headings of their own, no step without words. */
export const anyLists: fc.Arbitrary<OwnChecklist[]> = fc
  .uniqueArray(
    fc.record({
      name: filled(LONGEST_NAME),
      about: lines.map((text) => text.slice(0, 250).trim()),
      area: fc.constantFrom(...AREAS),
      subject: fc.constantFrom(...SUBJECTS),
      groups: fc.uniqueArray(
        fc.record({
          title: filled(LONGEST_TITLE),
          steps: fc.array(step, { minLength: 1, maxLength: 5 }),
        }),
        { minLength: 1, maxLength: 4, selector: ({ title }) => title },
      ),
    }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  )
  .map((lists) => {
    const newId = counter();
    return lists.map((list) => ({
      id: newId(),
      ...list,
      about: cleanLines(list.about, 300),
      groups: list.groups.map((group) => ({
        id: newId(),
        ...group,
        steps: group.steps.map((one) => ({ id: newId(), ...one })),
      })),
    }));
  });
