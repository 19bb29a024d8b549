import { LIMITS } from '../data/limits';
import { defineRule, type Fix, type Reporter, type RuleInput, type Span } from '../define';
import { excess } from '../shared/limit';

type Input = RuleInput<'G-SKU'>;
type Report = Reporter<'G-SKU'>;

/** Quotes of all kinds, control signs, and whatever is not ASCII: uploads break on them. */
const REFUSED = /[^\x20-\x7e]+|["'`]+/gu;
/** Signs that have been accepted, but are none of the safe ones. */
const RISKY = /[^A-Za-z0-9._\-"'`\u0080-\u{10ffff}\x00-\x1f\x7f]+/gu;
/** What is longer than this is too long, whatever it holds. */
const LOOKED_AT = 200;
const ZEROS = /^0+/;
const RENEWED = /^amzn\.gr\./i;

/** What a SKU may consist of. */
export default defineRule<'G-SKU'>({
  id: 'sku-form',
  fields: ['sku'],
  reads: ['asin'],
  codes: {
    'G-SKU': { severity: 'error', confidence: 'medium', sources: ['sku-form', 'sku-forum'] },
  },
  check(input, report) {
    const { text } = input;
    const { start, end } = text.trimmed;
    if (start === end) return report.finding('G-SKU', { start: 0, end: 0 }, { variant: 'empty' });
    const beyond = excess(text, LIMITS.sku);
    if (beyond !== undefined)
      report.finding('G-SKU', beyond.span, { variant: 'long', data: beyond.data });
    checkEdges(input, report);
    checkSigns(input, report);
    checkStart(input, report);
  },
  examples: [
    { text: 'TOWEL-01', expect: [] },
    { text: 'a.b_c-9', expect: [] },
    { text: '', expect: [['G-SKU', 0, 0, 'error']] },
    { text: '  ', expect: [['G-SKU', 0, 0, 'error']] },
    {
      text: 'ACME LAMP 01',
      expect: [
        ['G-SKU', 4, 5, 'warning'],
        ['G-SKU', 9, 10, 'warning'],
      ],
      fixed: 'ACME-LAMP-01',
    },
    { text: 'ACME  01', expect: [['G-SKU', 4, 6, 'warning']], fixed: 'ACME-01' },
    { text: ' ACME-01', expect: [['G-SKU', 0, 1, 'error']], fixed: 'ACME-01' },
    { text: 'ACME-01 ', expect: [['G-SKU', 7, 8, 'error']], fixed: 'ACME-01' },
    { text: 'ACME\t01', expect: [['G-SKU', 4, 5, 'error']], fixed: 'ACME-01' },
    { text: 'ACME-灯-01', expect: [['G-SKU', 5, 6, 'error']], fixed: 'ACME-01' },
    { text: 'ACMÉ-01', store: 'FR', expect: [['G-SKU', 3, 4, 'error']] },
    {
      text: '“A1”',
      expect: [
        ['G-SKU', 0, 1, 'error'],
        ['G-SKU', 3, 4, 'error'],
      ],
      fixed: 'A1',
    },
    { text: "O'NEIL-1", expect: [['G-SKU', 1, 2, 'error']], fixed: 'ONEIL-1' },
    { text: 'Ａ１', store: 'JP', expect: [['G-SKU', 0, 2, 'error']] },
    {
      text: 'A/1+2',
      expect: [
        ['G-SKU', 1, 2, 'warning'],
        ['G-SKU', 3, 4, 'warning'],
      ],
      fixed: 'A-1-2',
    },
    { text: '-A1', expect: [['G-SKU', 0, 1, 'warning']], fixed: 'A1' },
    { text: '0123', expect: [['G-SKU', 0, 1, 'warning']] },
    { text: 'A0123', expect: [] },
    { text: 'amzn.gr.tw-abc', expect: [['G-SKU', 0, 8, 'warning']] },
    { text: 'B'.repeat(40), expect: [] },
    { text: `${'B'.repeat(40)}CD`, expect: [['G-SKU', 40, 42, 'error']] },
    { text: 'ACME 01', listing: { asin: 'B00UXG4WR5' }, expect: [['G-SKU', 4, 5, 'warning']] },
  ],
});

function checkEdges({ text, listing }: Input, report: Report): void {
  const { start, end } = text.trimmed;
  const edges: Span[] = [
    { start: 0, end: start },
    { start: end, end: text.raw.length },
  ];
  for (const edge of edges.filter((span) => span.start < span.end)) {
    report.finding('G-SKU', edge, {
      variant: 'edge',
      fixes: isSold(listing.asin) ? [] : [{ label: 'trimSku', edits: edges.flatMap(emptied) }],
    });
  }
}

function emptied({ start, end }: Span): Fix['edits'] {
  return start === end ? [] : [{ start, end, insert: '' }];
}

function checkSigns({ text, listing }: Input, report: Report): void {
  const { raw, trimmed } = text;
  const inner = raw.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + LOOKED_AT));
  const fixes = (): Fix[] => (isSold(listing.asin) ? [] : safer(raw));
  for (const [pattern, variant] of [
    [REFUSED, 'refused'],
    [RISKY, 'risky'],
  ] as const) {
    for (const { index, 0: sign } of inner.matchAll(pattern)) {
      const start = trimmed.start + index;
      report.finding(
        'G-SKU',
        { start, end: start + sign.length },
        {
          variant,
          ...(variant === 'risky' ? { severity: 'warning' } : {}),
          data: { sign: sign.trim() === '' ? '␣' : sign },
          fixes,
        },
      );
    }
  }
}

function checkStart({ text, listing }: Input, report: Report): void {
  const { raw, trimmed } = text;
  const inner = raw.slice(trimmed.start, trimmed.end);
  const begins = (length: number): Span => ({
    start: trimmed.start,
    end: trimmed.start + length,
  });
  const zeros = ZEROS.exec(inner)?.[0].length ?? 0;
  if (zeros > 0) report.finding('G-SKU', begins(zeros), { variant: 'zero', severity: 'warning' });
  if (RENEWED.test(inner))
    report.finding('G-SKU', begins(8), { variant: 'amazon', severity: 'warning' });
  const signs = /^[._-]+/.exec(inner)?.[0].length ?? 0;
  if (signs === 0) return;
  report.finding('G-SKU', begins(signs), {
    variant: 'start',
    severity: 'warning',
    data: { sign: inner.slice(0, signs) },
    fixes: () => (isSold(listing.asin) ? [] : safer(raw)),
  });
}

/** A SKU cannot be changed once it exists: then nothing is to be offered. */
function isSold(asin: string | undefined): boolean {
  return asin !== undefined && asin !== '';
}

/** The whole SKU in safe signs. */
function safer(raw: string): Fix[] {
  const by = raw
    .trim()
    .replace(/["'`“”„‘’«»]/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[._-]+/, '')
    .replace(/-$/, '');
  if (by === '') return [];
  return [
    {
      label: 'replace',
      data: { words: raw, by },
      edits: [{ start: 0, end: raw.length, insert: by }],
    },
  ];
}
