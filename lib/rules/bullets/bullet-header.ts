import { defineRule, type Fix } from '../define';
import { placeholderOf } from '../shared/placeholder';

const REACH = 62;
/** A header and its colon; a colon between digits is a time or a ratio. */
const HEADER = /^[^:：]{2,60}(?:(?<!\d)[:：]|[:：](?!\d))\s?\S/u;
/** Other ways in which sellers set a header off. */
const BRACKETED = /^\s{0,4}[【[「『]([^【】[\]「」『』:：]{2,50})[】\]」』]\s{0,4}(?=\S)/u;
const DASHED = /^([^:：.!?;]{2,50}?)\s{1,4}[-–—|]\s{1,4}(?=\S)/u;

/** A bullet begins with a short header and a colon. */
export default defineRule<'B-HEADER'>({
  id: 'bullet-header',
  fields: ['bullets'],
  codes: {
    'B-HEADER': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check({ text, language }, report) {
    const { raw, trimmed } = text;
    if (trimmed.start === trimmed.end) return;
    const shown = raw.slice(0, REACH);
    if (HEADER.test(shown) || placeholderOf(text) !== undefined) return;
    const other = BRACKETED.exec(shown) ?? DASHED.exec(shown);
    const end = other === null ? firstWordEnd(raw, trimmed.start) : other[0].trimEnd().length;
    report.finding(
      'B-HEADER',
      { start: trimmed.start, end: Math.max(end, trimmed.start) },
      other === null
        ? {}
        : { variant: 'colon', fixes: () => [withColon(other, language === 'ja')] },
    );
  },
  examples: [
    { text: 'Cotton fabric: Made from 100% cotton for softness', expect: [] },
    { text: 'Strong steel frame holds up to 200 pounds', expect: [['B-HEADER', 0, 6, 'hint']] },
    {
      text: '【Soft Cotton】Made for all day comfort',
      expect: [['B-HEADER', 0, 13]],
      fixed: 'Soft Cotton: Made for all day comfort',
    },
    {
      text: '[Soft Cotton] Made for all day comfort',
      expect: [['B-HEADER', 0, 13]],
      fixed: 'Soft Cotton: Made for all day comfort',
    },
    {
      text: 'SOFT COTTON - Made for all day comfort',
      expect: [['B-HEADER', 0, 13]],
      fixed: 'SOFT COTTON: Made for all day comfort',
    },
    {
      text: '【軽量】持ち運びに便利な水筒',
      store: 'JP',
      expect: [['B-HEADER', 0, 4]],
      fixed: '軽量：持ち運びに便利な水筒',
    },
    { text: '軽量：持ち運びに便利な水筒', store: 'JP', expect: [] },
    { text: 'Matière : Coton doux', store: 'FR', expect: [] },
    { text: 'Runs from 10:30 to 11:45 every day', expect: [['B-HEADER', 0, 4]] },
    { text: 'Screen of 16:9 shape', expect: [['B-HEADER', 0, 6]] },
    { text: 'Models 2: Two more in the box', expect: [] },
    {
      text: 'A very long phrase that goes on and on and on before its colon: here',
      expect: [['B-HEADER', 0, 1]],
    },
    { text: 'Well-made frame of steel', expect: [['B-HEADER', 0, 9]] },
    { text: 'TBD', expect: [] },
    { text: '', expect: [] },
  ],
});

function firstWordEnd(raw: string, start: number): number {
  let end = start;
  while (end < raw.length && end - start < REACH && !/\s/.test(raw.charAt(end))) end++;
  return end;
}

/** The header that stands there already, with the colon it wants. */
function withColon(found: RegExpExecArray, isJapanese: boolean): Fix {
  const [whole, header = ''] = found;
  const insert = `${header.trim()}${isJapanese ? '：' : ': '}`;
  return {
    label: 'replace',
    data: { words: whole.trim(), by: insert.trim() },
    edits: [{ start: 0, end: whole.length, insert }],
  };
}
