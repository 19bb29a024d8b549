import { languagesOf, type Store } from '@/lib/listing/stores';
import { findMojibake } from '@/lib/text/mojibake';
import { HAS } from '@/lib/text/view';
import { HIGH_ASCII_LETTERS, HIGH_ASCII_SIGNS, OWN_LETTERS } from '../data/high-ascii';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix, type RuleInput } from '../define';
import { isInside } from '../shared/brand';
import { isEmojiAt } from '../shared/emoji';
import { withTidyAll } from '../shared/hygiene/tidy';
import { withoutSign } from '../shared/sign-edits';

const RUN = /([™®©€£¥…†‡°ºªÆŒŠŽŸæœšž])\1*/g;

/** Signs and letters that are none of the store's language: ™ ® © € … Æ Œ Š Ž Ÿ. */
export default defineRule<'T-CHAR-HIASCII'>({
  id: 'title-high-ascii',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CHAR-HIASCII': {
      severity: 'warning',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-style-old', 'title-2019'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, store, language, brandSpans } = input;
    if (!text.has(HAS.highAscii)) return;
    const own = ownLetters(store) + (OWN_LETTERS[language] ?? '');
    for (const { index: start, 0: signs, 1: sign = '' } of text.raw.matchAll(RUN)) {
      const end = start + signs.length;
      if (own.includes(sign) || isEmojiAt(text, start) || isInside(brandSpans, start, end))
        continue;
      const degrees = sign === '°' && isDegrees(text.raw, start, end);
      report.finding(
        'T-CHAR-HIASCII',
        { start, end },
        {
          data: { sign },
          ...(degrees ? { severity: 'hint', variant: 'degrees' } : {}),
          fixes: () => [...reread(input, start), ...fixesOf(text.raw, sign, start, end)],
        },
      );
    }
  },
  examples: [
    {
      text: 'Œuvre Vase, Porcelain, White',
      expect: [['T-CHAR-HIASCII', 0, 1, 'warning']],
      fixed: 'OEuvre Vase, Porcelain, White',
    },
    {
      text: 'Acme™ Vase, Porcelain',
      expect: [['T-CHAR-HIASCII', 4, 5, 'warning']],
      fixed: 'Acme Vase, Porcelain',
    },
    {
      text: 'Acme® Vase © 2026',
      expect: [
        ['T-CHAR-HIASCII', 4, 5],
        ['T-CHAR-HIASCII', 11, 12],
      ],
    },
    { text: 'Vase Œuvre, cœur en porcelaine', store: 'FR', expect: [] },
    { text: 'Vase Œuvre en porcelaine', store: 'BE', expect: [] },
    { text: 'Žaba Lampe, groß, für Küche', store: 'DE', expect: [['T-CHAR-HIASCII', 0, 1]] },
    { text: 'Żółta lampa łazienkowa', store: 'PL', expect: [] },
    { text: 'Škoda Car Mat, Black', listing: { brand: 'Škoda' }, expect: [] },
    {
      text: 'Kettle, 100°C, 212 °F',
      expect: [
        ['T-CHAR-HIASCII', 11, 12, 'hint'],
        ['T-CHAR-HIASCII', 19, 20, 'hint'],
      ],
    },
    {
      text: 'Womenâ€™s Vase',
      expect: [
        ['T-CHAR-HIASCII', 6, 7],
        ['T-CHAR-HIASCII', 7, 8],
      ],
      fixed: "Women's Vase",
    },
    {
      text: 'Womenâ€™s Vase，Blue',
      expect: [
        ['T-CHAR-HIASCII', 6, 7],
        ['T-CHAR-HIASCII', 7, 8],
      ],
      fixed: "Women's Vase, Blue",
    },
    { text: 'Kettle ° White', expect: [['T-CHAR-HIASCII', 7, 8, 'warning']] },
    { text: 'Vela perfumada nº 5', store: 'ES', expect: [['T-CHAR-HIASCII', 16, 17]] },
    { text: 'Größe L, año, garçon, ışık, ångström', store: 'DE', expect: [] },
  ],
});

function ownLetters(store: Store | undefined): string {
  if (store === undefined) return '';
  return languagesOf(store)
    .map((language) => OWN_LETTERS[language] ?? '')
    .join('');
}

function isDegrees(raw: string, start: number, end: number): boolean {
  return (
    /[CFcf\d]\s?$/.test(raw.slice(Math.max(0, start - 2), start)) ||
    /^\s?[CFcf\d]/.test(raw.slice(end, end + 2))
  );
}

/** The sign is one of a garbled run (â€™): what was meant, and all other slips of the field with it. */
function reread(input: RuleInput, at: number): readonly Fix[] {
  const run = findMojibake(input.text.raw).find(({ start, end }) => start <= at && at < end);
  if (run === undefined) return [];
  const { start, end, repaired: by } = run;
  const words = input.text.raw.slice(start, end);
  const own: Fix = { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] };
  return withTidyAll(input, by === '' ? [] : [own]);
}

function fixesOf(raw: string, sign: string, start: number, end: number): Fix[] {
  const by = HIGH_ASCII_LETTERS[sign] ?? HIGH_ASCII_SIGNS[sign];
  if (by === undefined) return [];
  const words = raw.slice(start, end);
  if (by === '')
    return [{ label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] }];
  return [
    {
      label: 'replace',
      data: { words, by },
      edits: [{ start, end, insert: by.repeat(end - start) }],
    },
  ];
}
