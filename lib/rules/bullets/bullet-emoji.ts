import { HAS, type TextView } from '@/lib/text/view';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Fix, type Span } from '../define';
import { isInside } from '../shared/brand';
import { emojiRuns, isEmojiAt } from '../shared/emoji';
import { withoutSign } from '../shared/sign-edits';

/** Ticks, stars, dots and arrows that stand at the beginning of a line as bullets of one's own. */
const LEADING =
  /([\u2022\u2023\u2043\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff])(?:\uFE0F?\1){0,40}/uy;
/** Smileys that Amazon's page names, though without U+FE0F they are plain signs. */
const SMILEY = /([\u2639\u263a])\1*(?!\uFE0F)/gu;
/** Spaces before a sign at the beginning of a line. */
const INDENT = 4;

/** Emoji anywhere, and decorative signs at the beginning of a bullet. */
export default defineRule<'B-EMOJI'>({
  id: 'bullet-emoji',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-EMOJI': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check({ text, brandSpans }, report) {
    if (!text.has(HAS.nonAscii)) return;
    const { raw } = text;
    for (const span of [...emojiRuns(text), ...smileys(text)]) {
      if (isInside(brandSpans, span.start, span.end)) continue;
      const words = raw.slice(span.start, span.end);
      report.finding('B-EMOJI', span, { data: { words }, fixes: () => without(raw, span) });
    }
    for (const span of leadingSigns(text)) {
      if (isInside(brandSpans, span.start, span.end)) continue;
      report.finding('B-EMOJI', span, {
        variant: 'leading',
        severity: 'warning',
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => without(raw, span),
      });
    }
  },
  examples: [
    {
      text: 'Gift ready: Arrives in a nice box ✅',
      expect: [['B-EMOJI', 34, 35, 'error']],
      fixed: 'Gift ready: Arrives in a nice box',
    },
    {
      text: '☺️ Happy colors: Bright prints for kids rooms',
      expect: [['B-EMOJI', 0, 2, 'error']],
      fixed: 'Happy colors: Bright prints for kids rooms',
    },
    { text: '☺ Happy colors: Bright prints', expect: [['B-EMOJI', 0, 1, 'error']] },
    { text: 'No sad faces ☹ here, only smiles', expect: [['B-EMOJI', 13, 14, 'error']] },
    { text: '❌ No smell: Clean from day one', expect: [['B-EMOJI', 0, 1, 'error']] },
    {
      text: '✓ Strong hook: Holds heavy coats',
      expect: [['B-EMOJI', 0, 1, 'warning']],
      fixed: 'Strong hook: Holds heavy coats',
    },
    { text: '★★★ Strong hook: Holds heavy coats', expect: [['B-EMOJI', 0, 3, 'warning']] },
    { text: ' ► Strong hook: Holds heavy coats', expect: [['B-EMOJI', 1, 2, 'warning']] },
    {
      text: '➤Strong hook: Holds heavy coats',
      expect: [['B-EMOJI', 0, 1, 'warning']],
      fixed: 'Strong hook: Holds heavy coats',
    },
    { text: '• Strong hook: Holds heavy coats', expect: [['B-EMOJI', 0, 1, 'warning']] },
    {
      text: '●Starker Haken: Hält schwere Mäntel',
      store: 'DE',
      expect: [['B-EMOJI', 0, 1, 'warning']],
    },
    { text: '★高品質：丈夫なフック', store: 'JP', expect: [['B-EMOJI', 0, 1, 'warning']] },
    {
      text: 'Great fun 🎉🎉🎉 for all ages',
      expect: [['B-EMOJI', 10, 16, 'error']],
      fixed: 'Great fun for all ages',
    },
    { text: '👨‍👩‍👧 Family: For all of you', expect: [['B-EMOJI', 0, 8, 'error']] },
    { text: 'USA 🇺🇸 made: Sewn in Ohio', expect: [['B-EMOJI', 4, 8]] },
    { text: '✔️ Easy: Wipe clean', expect: [['B-EMOJI', 0, 2, 'error']] },
    { text: '1️⃣ Easy: Wipe clean', expect: [['B-EMOJI', 0, 3, 'error']] },
    { text: 'Size: 200 × 300 cm, ≤ 5 kg, −18 °C, 5 ★ hotel feel', expect: [] },
    { text: 'Acme® Mug: # 1 * 5 = 5', expect: [] },
    { text: '【軽量】持ち運びに便利な水筒', store: 'JP', expect: [] },
    { text: '★Star: Fun toys', listing: { brand: '★Star' }, expect: [] },
    { text: '✓ Strong hook', on: '2024-08-14', expect: [] },
  ],
});

function smileys(text: TextView): Span[] {
  if (!text.has(HAS.decoration)) return [];
  return Array.from(text.raw.matchAll(SMILEY), ({ index, 0: signs }) => ({
    start: index,
    end: index + signs.length,
  }));
}

/** A run of one decorative sign at the beginning of each line, emoji apart. */
function leadingSigns(text: TextView): Span[] {
  const { raw } = text;
  const found: Span[] = [];
  for (let line = 0; line >= 0; line = raw.indexOf('\n', line) + 1 || -1) {
    let start = line;
    while (start < line + INDENT && /[^\S\n]/.test(raw.charAt(start))) start++;
    LEADING.lastIndex = start;
    const signs = LEADING.exec(raw)?.[0] ?? '';
    const end = start + signs.length;
    const isSmiley = signs.startsWith('\u2639') || signs.startsWith('\u263a');
    if (signs === '' || isSmiley || isEmojiAt(text, start) || isEmojiAt(text, end - 1)) continue;
    found.push({ start, end });
  }
  return found;
}

function without(raw: string, { start, end }: Span): Fix[] {
  return [
    {
      label: 'delete',
      data: { words: raw.slice(start, end) },
      edits: [withoutSign(raw, start, end)],
    },
  ];
}
