import type { TextView } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import {
  LONG_TITLE_STORES,
  NOT_MEDIA,
  SHORT_TITLE_STORES,
  SHORT_TITLES_SINCE,
  TITLE_POLICY_SINCE,
} from '../data/scopes';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { cutFixes, excess, formExcess } from '../shared/limit';

type Code = 'T-LEN-75' | 'T-LEN-200' | 'T-LEN-SPLIT' | 'T-LEN-OLD';

const SHORT = LIMITS.title;
const LONG = LIMITS.titleLong;
const ADVISED = LIMITS.titleAdvised;

const SENTENCE =
  'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa ' +
  'Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu Acme Baker Cedar Daisy Ember Fable G';
const JAPANESE =
  'ステンレス製 真空断熱 水筒 直飲み 保温 保冷 大容量 軽量 洗いやすい 広口 持ち運び 便利 アウトドア 通勤 通学 学校 オフィス 旅行 ギフト';
const SEVENTY_FIVE = 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Blue';

/** How long a title may be: 75 characters since 27 July 2026, 200 before that day and in four stores. */
export default defineRule<Code>({
  id: 'title-length',
  fields: ['title'],
  codes: {
    'T-LEN-75': {
      severity: 'warning',
      confidence: 'high',
      sources: [
        'title-policy-2026',
        'title-announcement-2026',
        'modular-titles',
        'title-exactly-75',
      ],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
    'T-LEN-200': {
      severity: 'error',
      confidence: 'high',
      sources: ['modular-titles', 'title-policy-2025', 'detail-page-rules'],
    },
    'T-LEN-SPLIT': {
      severity: 'hint',
      confidence: 'high',
      sources: ['modular-titles', 'title-announcement-2026', 'title-kick-off'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
    'T-LEN-OLD': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-policy-2025', 'title-policy-2026'],
      since: TITLE_POLICY_SINCE,
      stores: LONG_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, formLimit } = input;
    // No limit below is passed by a shorter text, however it is counted.
    if (text.raw.length <= Math.min(SHORT, formLimit ?? SHORT)) return;
    checkHard(input, report);
    if (input.active('T-LEN-75')) checkShort(input, report);
    const advised = input.active('T-LEN-OLD') ? excess(text, ADVISED) : undefined;
    if (advised !== undefined) report.finding('T-LEN-OLD', advised.span, { data: advised.data });
  },
  examples: [
    { text: SEVENTY_FIVE, expect: [] },
    {
      text: `${SEVENTY_FIVE}y`,
      expect: [
        ['T-LEN-75', 75, 76, 'warning'],
        ['T-LEN-SPLIT', 75, 76, 'hint'],
      ],
      fixed: 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle',
    },
    { text: `${SEVENTY_FIVE}y`, on: '2026-07-26', expect: [] },
    {
      text: `${SEVENTY_FIVE}y`,
      on: '2026-07-27',
      expect: [
        ['T-LEN-75', 75, 76],
        ['T-LEN-SPLIT', 75, 76],
      ],
    },
    { text: `${SEVENTY_FIVE}y`, store: 'AE', expect: [] },
    { text: `${SEVENTY_FIVE}y`, listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: `${SEVENTY_FIVE} `, expect: [['T-LEN-75', 75, 76]], fixed: SEVENTY_FIVE },
    { text: ` ${SEVENTY_FIVE}`, expect: [] },
    { text: SENTENCE, store: 'EG', expect: [['T-LEN-OLD', 80, 200, 'hint']] },
    {
      text: `${SENTENCE}z`,
      store: 'TR',
      expect: [
        ['T-LEN-OLD', 80, 201],
        ['T-LEN-200', 200, 201, 'error'],
      ],
    },
    {
      text: `${SENTENCE}z`,
      expect: [
        ['T-LEN-75', 75, 201],
        ['T-LEN-200', 200, 201],
      ],
    },
    {
      text: `${SENTENCE}z`,
      listing: { productType: 'media:book' },
      expect: [['T-LEN-200', 200, 201, 'error']],
    },
    { text: `${SENTENCE}z`, on: '2025-03-01', expect: [['T-LEN-200', 200, 201]] },
    { text: JAPANESE, store: 'JP', expect: [] },
    {
      text: `${JAPANESE}大`,
      store: 'JP',
      expect: [
        ['T-LEN-75', 75, 76],
        ['T-LEN-SPLIT', 75, 76],
      ],
    },
    { text: `𠮷${'ア'.repeat(74)}`, store: 'JP', expect: [] },
    {
      text: `𠮷${'ア'.repeat(75)}`,
      store: 'JP',
      expect: [
        ['T-LEN-75', 76, 77],
        ['T-LEN-SPLIT', 76, 77],
      ],
    },
    { text: `Ku\u0308chenmesser ${'a'.repeat(62)}`, store: 'DE', expect: [] },
    { text: '', expect: [] },
  ],
});

/** The technical limit: the form's own where it carries one, else 200. */
function checkHard(input: RuleInput<Code>, report: Reporter<Code>): void {
  const { text, formLimit } = input;
  const limit = formLimit ?? LONG;
  const beyond = excess(text, limit);
  if (beyond !== undefined) {
    report.finding('T-LEN-200', beyond.span, {
      data: beyond.data,
      ...(formLimit === undefined ? {} : { variant: 'form' }),
      fixes: () => cutFixes(text, limit, input.brandSpans),
    });
    return;
  }
  const units = formLimit === undefined ? undefined : formExcess(text, formLimit);
  if (units === undefined || text.trimmed.end <= units.span.start) return;
  report.finding('T-LEN-200', units.span, {
    data: units.data,
    variant: 'units',
    severity: 'warning',
  });
}

function checkShort(input: RuleInput<Code>, report: Reporter<Code>): void {
  const { text } = input;
  const beyond = excess(text, SHORT);
  if (beyond === undefined) {
    const start = blankBeyond(text);
    if (start === undefined) return;
    report.finding(
      'T-LEN-75',
      { start, end: text.raw.length },
      {
        variant: 'spaces',
        data: { limit: SHORT },
        fixes: [
          { label: 'trim', edits: [{ start: text.trimmed.end, end: text.raw.length, insert: '' }] },
        ],
      },
    );
    return;
  }
  const fixes = () => cutFixes(text, SHORT, input.brandSpans);
  report.finding('T-LEN-75', beyond.span, { data: beyond.data, fixes });
  if (text.length <= LONG) report.finding('T-LEN-SPLIT', beyond.span, { data: beyond.data });
}

/**
 * Where one space at the end alone passes the limit: Amazon drops it, the form's counter counts it. More
 * spaces are no length any more, but untidy.
 */
function blankBeyond({ raw, length, trimmed }: TextView): number | undefined {
  return length === SHORT && trimmed.end + 1 === raw.length ? trimmed.end : undefined;
}
