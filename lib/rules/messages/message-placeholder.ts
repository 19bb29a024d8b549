import { PLACEHOLDER_NOUNS } from '../data/placeholder-nouns';
import { defineRule, type Span } from '../define';
import { isQuoted } from '../shared/letter';

/** Braces, percent signs and lines to write on: nobody means them for a buyer. The widest come first. */
const OPEN: readonly RegExp[] = [
  /\{\{[^{}\n]{0,30}\}\}/gu,
  /\{%[^%\n]{0,40}%\}/gu,
  /\$?\{[\p{L}_][\p{L}\p{N}_ .-]{0,30}\}/gu,
  /\[\[[^[\]\n]{1,40}\]\]/gu,
  /<<[^<>\n]{1,40}>>/gu,
  /%[a-z]{1,20}_[a-z_]{1,30}%/giu,
  /#[a-z]{1,20}_[a-z_]{1,30}#/giu,
  /_{4,20}/gu,
  /(?<![\p{L}\p{N}])x{4,12}(?![\p{L}\p{N}])/giu,
];
/** Brackets hold a place only with such a word in them. */
const BRACKETS: readonly RegExp[] = [
  /\[[^[\]\n]{1,40}\]/gu,
  /【[^【】\n]{1,20}】/gu,
  /<[\p{L}_][\p{L}_ ]{1,30}>/gu,
];

/** A variable of a template that was not filled in. */
export default defineRule<'Z-PLACEHOLDER'>({
  id: 'message-placeholder',
  fields: ['message', 'appeal'],
  codes: {
    'Z-PLACEHOLDER': { severity: 'error', confidence: 'high', sources: ['ours'] },
  },
  check({ text }, report) {
    const { raw } = text;
    const brackets = placesIn(raw, BRACKETS).filter(({ start, end }) =>
      PLACEHOLDER_NOUNS.test(raw.slice(start, end)),
    );
    for (const span of apart([...placesIn(raw, OPEN), ...brackets])) {
      if (isQuoted(raw, span.start)) continue;
      const words = raw.slice(span.start, span.end);
      report.finding('Z-PLACEHOLDER', span, { data: { words } });
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

function placesIn(raw: string, forms: readonly RegExp[]): Span[] {
  return forms.flatMap((form) =>
    Array.from(raw.matchAll(form), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}

/** In order of start; of two that overlap the one that begins first. */
function apart(found: readonly Span[]): Span[] {
  let done = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
