import type { TextView } from '@/lib/text/view';
import { JP_APPAREL_BYTES, OLD_TITLE_LIMITS } from '../data/old-title-limits';
import { LONG_TITLE_STORES, NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { excess } from '../shared/limit';

type Code = 'T-LEN-CAT' | 'T-LEN-JPA';

const TOWEL = 'Acme Cotton Bath Towel, Soft and Absorbent, White, ';
const SHIRT =
  'アクメ メンズ 長袖 シャツ 綿100% オックスフォード ボタンダウン 形態安定 ビジネス カジュアル ';

/** Lengths of the old style guides by category, and of apparel in Japan: guidance, never a reason to refuse. */
export default defineRule<Code>({
  id: 'title-length-category',
  fields: ['title'],
  codes: {
    'T-LEN-CAT': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-limits-old', 'title-style-old'],
      stores: LONG_TITLE_STORES,
      exempt: NOT_MEDIA,
      only: ['apparel', 'electronics', 'home', 'jewelry', 'pets'],
    },
    'T-LEN-JPA': {
      severity: 'hint',
      confidence: 'low',
      sources: ['jp-title-exceptions'],
      since: '2025-01-20',
      stores: ['JP'],
      exempt: NOT_MEDIA,
      only: ['apparel'],
    },
  },
  check({ text, families, active }, report) {
    if (families.size === 0 || text.raw.length <= 50) return;
    if (active('T-LEN-CAT')) {
      const limits = Array.from(families, (family) => OLD_TITLE_LIMITS[family] ?? 0);
      const limit = Math.max(...limits);
      const beyond = limit > 0 ? excess(text, limit) : undefined;
      if (beyond !== undefined) report.finding('T-LEN-CAT', beyond.span, { data: beyond.data });
    }
    if (active('T-LEN-JPA')) {
      const { length, start } = halfWidths(text, JP_APPAREL_BYTES);
      if (start === undefined) return;
      report.finding(
        'T-LEN-JPA',
        { start, end: text.raw.length },
        { data: { length, limit: JP_APPAREL_BYTES } },
      );
    }
  },
  examples: [
    { text: TOWEL, store: 'AE', listing: { productType: 'TOWEL' }, expect: [] },
    {
      text: `${TOWEL}70 x 140 cm`,
      store: 'AE',
      listing: { productType: 'TOWEL' },
      expect: [['T-LEN-CAT', 50, 62, 'hint']],
    },
    { text: `${TOWEL}70 x 140 cm`, store: 'US', listing: { productType: 'TOWEL' }, expect: [] },
    { text: `${TOWEL}70 x 140 cm`, store: 'AE', listing: { productType: 'SHIRT' }, expect: [] },
    { text: `${TOWEL}70 x 140 cm`, store: 'AE', expect: [] },
    {
      text: `${SHIRT}${'白'.repeat(22)}`,
      store: 'JP',
      listing: { productType: 'SHIRT' },
      expect: [['T-LEN-JPA', 72, 75, 'hint']],
    },
    { text: SHIRT, store: 'JP', listing: { productType: 'SHIRT' }, expect: [] },
    {
      text: `${SHIRT}${'白'.repeat(22)}`,
      store: 'JP',
      listing: { productType: 'TOWEL' },
      expect: [],
    },
  ],
});

/** Length in half-width characters, and where it passes `limit`. */
function halfWidths(text: TextView, limit: number): { length: number; start: number | undefined } {
  let length = 0;
  let start: number | undefined;
  for (let at = 0; at < text.trimmed.end; at++) {
    const code = text.raw.charCodeAt(at);
    length +=
      code < 0x80 || (code >= 0xff61 && code <= 0xff9f)
        ? 1
        : code >= 0xdc00 && code < 0xe000
          ? 0
          : 2;
    if (length > limit) start ??= at;
  }
  return { length, start };
}
