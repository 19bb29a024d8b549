import { PLACEHOLDER_NOUNS } from '../data/placeholder-nouns';
import { defineRule } from '../define';
import { isQuoted } from '../shared/letter';

/** Braces, percent signs and lines to write on: nobody means them for a buyer. */
const OPEN =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,80}%\}|\$?\{[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}|\[\[[^[\]\n]{1,40}\]\]|<<[^<>\n]{1,40}>>|%[a-z]+_[a-z_]{1,30}%|#[a-z]+_[a-z_]{1,30}#|_{4,}|(?<![\p{L}\p{N}])x{4,}(?![\p{L}\p{N}])/giu;
/** Brackets hold a place only with such a word in them. */
const BRACKETS = /\[[^[\]\n]{1,40}\]|【[^【】\n]{1,20}】|<[\p{L}_][\p{L}_ ]{1,30}>|\([Xx]{3,}\)/gu;

/** A variable of a template that was not filled in. */
export default defineRule<'Z-PLACEHOLDER'>({
  id: 'message-placeholder',
  fields: ['message', 'appeal'],
  codes: {
    'Z-PLACEHOLDER': { severity: 'error', confidence: 'high', sources: ['ours'] },
  },
  check({ text }, report) {
    const { raw } = text;
    const open = Array.from(raw.matchAll(OPEN));
    const brackets = Array.from(raw.matchAll(BRACKETS)).filter(
      ({ index, 0: words }) =>
        isPlace(words) &&
        !open.some((one) => one.index <= index && index < one.index + one[0].length),
    );
    for (const { index, 0: words } of [...open, ...brackets]) {
      if (isQuoted(raw, index)) continue;
      report.finding(
        'Z-PLACEHOLDER',
        { start: index, end: index + words.length },
        { data: { words } },
      );
    }
  },
  examples: [
    {
      text: 'Hello {{ buyer_name }}, it ships today.',
      expect: [['Z-PLACEHOLDER', 6, 22, 'error']],
    },
    { text: 'Hello {name}, it ships today.', expect: [['Z-PLACEHOLDER', 6, 12]] },
    { text: 'Hello [Name], it ships today.', expect: [['Z-PLACEHOLDER', 6, 12]] },
    { text: 'Your order ____ ships today.', expect: [['Z-PLACEHOLDER', 11, 15]] },
    { text: 'Order XXXX ships today.', expect: [['Z-PLACEHOLDER', 6, 10]] },
    {
      text: '{% if late %}Sorry{% endif %}',
      expect: [
        ['Z-PLACEHOLDER', 0, 13],
        ['Z-PLACEHOLDER', 18, 29],
      ],
    },
    { text: 'Bonjour [Nom du client],', store: 'FR', expect: [['Z-PLACEHOLDER', 8, 23]] },
    { text: '【お客様名】様', store: 'JP', expect: [['Z-PLACEHOLDER', 0, 6]] },
    {
      text: 'Root cause: [describe the cause]',
      field: 'appeal',
      expect: [['Z-PLACEHOLDER', 12, 32]],
    },
    { text: '[Important] Size XXXL fits; see [1] and <b>.', expect: [] },
    { text: '【重要】発送しました。', store: 'JP', expect: [] },
    { text: '> Hello {{ name }}', expect: [] },
  ],
});

function isPlace(words: string): boolean {
  return /^\(x/iu.test(words) || PLACEHOLDER_NOUNS.test(words);
}
