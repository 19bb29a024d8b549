import { STORE_CODES, type Store } from '@/lib/listing/stores';
import { searchBytes, utf8Length } from '@/lib/text/bytes';
import { HAS } from '@/lib/text/view';
import { BYTE_LIMITS } from '../data/limits';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { cutToBytes, searchTermLimit } from '../shared/search-bytes';

type Code = 'K-BYTES' | 'K-BYTES-IN' | 'K-BYTES-JP' | 'K-97779';

const USUAL: readonly Store[] = STORE_CODES.filter((store) => store !== 'IN' && store !== 'JP');
const ADVISED = BYTE_LIMITS.searchTermsAdvised;

/** 40 words of 5 letters: 200 bytes, 239 with spaces. */
const FORTY = Array.from({ length: 40 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}`);
const BYTES_200 = FORTY.join(' ');
const BYTES_249 = `${'abcdefghi '.repeat(27)}abcdef`;
const JAPANESE = '婦人薄手羽織 ';

/** How long search terms may be, in bytes: what is longer is ignored as a whole. */
export default defineRule<Code>({
  id: 'search-terms-length',
  fields: ['searchTerms'],
  codes: {
    'K-BYTES': {
      severity: 'error',
      confidence: 'high',
      sources: [
        'keyword-policy-2026',
        'keyword-staff',
        'keyword-notices-2017',
        'keyword-feeds-2018',
      ],
      stores: USUAL,
    },
    'K-BYTES-IN': {
      severity: 'error',
      confidence: 'medium',
      sources: ['keyword-notices-2017', 'listing-policy-2026'],
      stores: ['IN'],
    },
    'K-BYTES-JP': {
      severity: 'error',
      confidence: 'medium',
      sources: ['keyword-notices-2017', 'keyword-jp'],
      stores: ['JP'],
    },
    'K-97779': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026', 'keyword-policy-2026'],
      stores: STORE_CODES.filter((store) => store !== 'IN'),
    },
  },
  check(input, report) {
    const { text, store } = input;
    // No limit is passed by so short a text, however it is counted.
    if (text.raw.length * (text.has(HAS.nonAscii) ? 3 : 1) < ADVISED) return;
    const limit = searchTermLimit(store, input.families);
    if (limit === undefined) return;
    const code = store === 'IN' ? 'K-BYTES-IN' : store === 'JP' ? 'K-BYTES-JP' : 'K-BYTES';
    checkBytes(input, report, code, limit);
  },
  examples: [
    {
      text: BYTES_249,
      expect: [
        ['K-BYTES', 0, 276, 'warning'],
        ['K-97779', 0, 276, 'hint'],
      ],
    },
    {
      text: `${BYTES_249}g`,
      expect: [['K-BYTES', 0, 277, 'error']],
      fixed: 'abcdefghi '.repeat(25).trim(),
    },
    { text: BYTES_200, expect: [['K-97779', 0, 239, 'hint']], fixed: FORTY.slice(0, 33).join(' ') },
    { text: FORTY.slice(0, 39).join(' '), expect: [] },
    { text: BYTES_200, store: 'IN', expect: [['K-BYTES-IN', 0, 239, 'error']] },
    {
      text: FORTY.slice(0, 39).join(' '),
      store: 'IN',
      expect: [['K-BYTES-IN', 0, 233, 'warning']],
      fixed: FORTY.slice(0, 33).join(' '),
    },
    { text: FORTY.slice(0, 33).join(' '), store: 'IN', expect: [] },
    {
      text: BYTES_249,
      store: 'DE',
      expect: [
        ['K-BYTES', 0, 276],
        ['K-97779', 0, 276],
      ],
    },
    // Two bytes a letter.
    { text: 'ä'.repeat(124), store: 'DE', expect: [['K-97779', 0, 124]] },
    { text: 'ä'.repeat(125), store: 'DE', expect: [['K-BYTES', 0, 125, 'error']] },
    {
      text: `${'ä'.repeat(60)} ${'ö'.repeat(65)}`,
      store: 'SE',
      expect: [['K-BYTES', 0, 126]],
      fixed: 'ä'.repeat(60),
    },
    { text: JAPANESE.repeat(26).trim(), store: 'JP', expect: [['K-97779', 0, 181, 'hint']] },
    {
      text: JAPANESE.repeat(27).trim(),
      store: 'JP',
      expect: [
        ['K-BYTES-JP', 0, 188, 'warning'],
        ['K-97779', 0, 188, 'hint'],
      ],
      fixed: JAPANESE.repeat(26).trim(),
    },
    {
      text: JAPANESE.repeat(28).trim(),
      store: 'JP',
      expect: [['K-BYTES-JP', 0, 195, 'error']],
      fixed: JAPANESE.repeat(26).trim(),
    },
    {
      text: JAPANESE.repeat(14).trim(),
      store: 'JP',
      listing: { productType: 'apparel' },
      expect: [['K-BYTES-JP', 0, 97, 'error']],
    },
    {
      text: JAPANESE.repeat(13).trim(),
      store: 'JP',
      listing: { productType: 'SHOES' },
      expect: [['K-97779', 0, 90]],
    },
    { text: JAPANESE.repeat(11).trim(), store: 'JP', expect: [] },
    { text: '水筒ステンレス', store: 'JP', expect: [] },
    { text: `lamp${' '.repeat(400)}`, expect: [] },
    { text: 'desk lamp reading light dimmable', expect: [] },
    { text: '', expect: [] },
  ],
});

/** Net is what Amazon's search counts, gross what a feed is refused for. */
function checkBytes(
  input: RuleInput<Code>,
  report: Reporter<Code>,
  code: Code,
  limit: number,
): void {
  const { text } = input;
  const whole = { start: 0, end: text.raw.length };
  const net = searchBytes(text.raw);
  const gross = utf8Length(text.raw.slice(text.trimmed.start, text.trimmed.end));
  if (gross > limit) {
    const bytes = net > limit ? net : gross;
    report.finding(code, whole, {
      ...(net > limit ? {} : { severity: 'warning', variant: 'gross' }),
      data: { bytes, limit, over: bytes - limit, net },
      fixes: () => cutToBytes(text, limit),
    });
  }
  if (input.active('K-97779') && net > ADVISED && net <= limit) {
    report.finding('K-97779', whole, {
      data: { bytes: net, limit: ADVISED },
      fixes: () => cutToBytes(text, ADVISED),
    });
  }
}
