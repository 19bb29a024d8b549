import type { Store } from '@/lib/listing/stores';
import { offsetBeyondBytes, utf8Length } from '@/lib/text/bytes';
import { HAS } from '@/lib/text/view';
import { BYTE_LIMITS, LIMITS } from '../data/limits';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { cutFixes, excess } from '../shared/limit';

/** Stores in which a character commonly takes two bytes or three. */
const WIDE_STORES: readonly Store[] = ['JP', 'AE', 'SA', 'EG'];
const OAK = 'Oak '.repeat(500);
const KANA = 'ステンレス製の水筒。'.repeat(66);

/** How long a description may be. */
export default defineRule<'D-LEN'>({
  id: 'description-length',
  fields: ['description'],
  reads: ['brand'],
  codes: {
    'D-LEN': {
      severity: 'error',
      confidence: 'medium',
      sources: ['title-suppression-digest', 'public-notes'],
    },
  },
  check(input, report) {
    const { text, formLimit } = input;
    const limit = formLimit ?? LIMITS.description;
    const beyond = excess(text, limit);
    if (beyond === undefined) return checkBytes(input, report);
    report.finding('D-LEN', beyond.span, {
      data: beyond.data,
      fixes: () => cutFixes(text, limit, input.brandSpans),
    });
  },
  examples: [
    { text: OAK.trim(), expect: [] },
    { text: `${OAK}x`, expect: [['D-LEN', 2000, 2001, 'error']], fixed: OAK.trim() },
    { text: `${OAK}   `, expect: [] },
    { text: `${OAK}legs and top`, store: 'DE', expect: [['D-LEN', 2000, 2012]] },
    { text: `   ${OAK}x`, expect: [['D-LEN', 2003, 2004]] },
    { text: '𠮷'.repeat(2000), store: 'US', expect: [] },
    { text: '𠮷'.repeat(2001), store: 'US', expect: [['D-LEN', 4000, 4002]] },
    { text: 'u\u0308'.repeat(2000), store: 'DE', expect: [] },
    { text: KANA, store: 'JP', expect: [] },
    { text: `${KANA}ステンレス製の水筒。`, store: 'JP', expect: [['D-LEN', 666, 670, 'hint']] },
    { text: '水'.repeat(2001), store: 'JP', expect: [['D-LEN', 2000, 2001, 'error']] },
    { text: 'س'.repeat(1001), store: 'SA', expect: [['D-LEN', 1000, 1001, 'hint']] },
    { text: 'ü'.repeat(1500), store: 'DE', expect: [] },
    { text: 'Solid oak table', expect: [] },
    { text: '', expect: [] },
  ],
});

/** Some tools count bytes: a hint where one character takes several. */
function checkBytes({ text, store }: RuleInput<'D-LEN'>, report: Reporter<'D-LEN'>): void {
  const limit = BYTE_LIMITS.description;
  if (store === undefined || !WIDE_STORES.includes(store) || !text.has(HAS.nonAscii)) return;
  const { start, end } = text.trimmed;
  if ((end - start) * 3 <= limit) return;
  const shown = text.raw.slice(start, end);
  const bytes = utf8Length(shown);
  if (bytes <= limit) return;
  report.finding(
    'D-LEN',
    { start: start + offsetBeyondBytes(shown, limit), end: text.raw.length },
    { severity: 'hint', variant: 'bytes', data: { bytes, limit, over: bytes - limit } },
  );
}
