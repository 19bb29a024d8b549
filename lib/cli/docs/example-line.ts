import { piecesOf } from '@/lib/catalogue/example-view';
import { seenParts } from '@/lib/catalogue/unseen';
import type { Example, Rule } from '@/lib/rules/define';

/** A longer text would not be read in a list. */
const LONGEST = 160;

/** One example that is marked and one that is not, each a line of Markdown. */
export function shownExamples({ examples, fields }: Rule): string[] {
  const told = examples.filter(({ cannotTell, text }) => cannotTell === undefined && text !== '');
  const short = told.filter(({ text }) => text.length <= LONGEST);
  const isBad = ({ expect }: Example) => expect.some(([, start, end]) => end > start);
  const isGood = ({ expect }: Example) => expect.length === 0;
  const bad = short.find(isBad) ?? told.find(isBad);
  const good = short.find(isGood) ?? told.find(isGood);
  return [
    ...(bad ? [`- ✗ ${marked(bad)}${circumstances(bad, fields[0])}${corrected(bad)}`] : []),
    ...(good ? [`- ✓ ${code(good.text)}${circumstances(good, fields[0])}`] : []),
  ];
}

function marked({ text, expect }: Example): string {
  const marks = expect.map(([, start, end]) => ({ start, end, severity: 'hint' as const }));
  const pieces = piecesOf(
    text,
    marks.filter(({ start, end }) => end > start),
  );
  return code(
    pieces
      .map((piece) => (piece.severity ? `⟦${piece.text}⟧` : piece.text))
      .join('')
      .replaceAll('⟧⟦', ''),
  );
}

function corrected({ fixed }: Example): string {
  return fixed === undefined || fixed === '' ? '' : ` → ${code(fixed)}`;
}

/** What else decides: field, store, product type, brand and day, where the example names them. */
function circumstances({ field, store, listing = {}, on }: Example, usual: string | undefined) {
  const { productType, brand } = listing;
  const known = [field === usual ? undefined : field, store, productType, brand, on].filter(
    Boolean,
  );
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}

/** Text as code in one line: what cannot be seen is written out, and no backtick ends it. */
function code(text: string): string {
  const shown = seenParts(text)
    .map((part) => (part.sign === undefined ? part.text : `⟨${part.sign}⟩`))
    .join('')
    .replace(/\s*\n\s*/g, ' ⏎ ');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 || shown.startsWith(' ') || shown.endsWith(' ') ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}
