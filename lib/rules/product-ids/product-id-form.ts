import type { Form } from '@/lib/gtin/diagnose';
import type { Noise, Written } from '@/lib/gtin/written';
import { defineRule, type Fix, type Reporter, type ReportOptions, type RuleInput } from '../define';
import { productIds } from '../shared/product-id';

type Report = Reporter<'G-LEN'>;
type Numbers = ReturnType<typeof productIds>['numbers'];

/** Variants of the message for a form of which the number it was is known, or guessed. */
const KNOWN: Readonly<Partial<Record<Form, string>>> = { scientific: 'scientificRead' };
const GUESSED: Readonly<Partial<Record<Form, string>>> = {
  zeros: 'zerosMaybe',
  letters: 'lettersRead',
  short: 'shortMaybe',
  long: 'longMaybe',
};

/** Digits only, and as many as a product number has; what spreadsheets and typing have done to it is said. */
export default defineRule<'G-LEN'>({
  id: 'product-id-form',
  fields: ['productId'],
  reads: ['productIdType', 'sku'],
  codes: {
    'G-LEN': {
      severity: 'error',
      confidence: 'high',
      sources: ['product-id-policy', 'gtin-fields'],
    },
  },
  check(input, report) {
    const { numbers, isTooLong } = productIds(input);
    if (isTooLong) {
      const length = input.text.length;
      return report.finding('G-LEN', input.text.trimmed, { variant: 'endless', data: { length } });
    }
    if (numbers.length > 1) checkSeveral(numbers, input, report);
    for (const number of numbers) checkOne(number, numbers.length > 1, input, report);
  },
  examples: [
    { text: '036000291452', expect: [] },
    { text: '4006381333931', store: 'DE', expect: [] },
    { text: '96385074', store: 'DE', expect: [] },
    { text: '', expect: [] },
    { text: '36000291452', expect: [['G-LEN', 0, 11, 'error']], fixed: '036000291452' },
    { text: '36000291453', expect: [['G-LEN', 0, 11]] },
    { text: 'O36000291452', expect: [['G-LEN', 0, 12, 'error']] },
    { text: '3.60003E+11', expect: [['G-LEN', 0, 11, 'error']] },
    { text: '4.006381333931E+12', expect: [['G-LEN', 0, 18]], fixed: '4006381333931' },
    { text: '036000-291452', expect: [['G-LEN', 0, 13, 'hint']], fixed: '036000291452' },
    { text: ' 036000291452', expect: [['G-LEN', 1, 13, 'hint']], fixed: '036000291452' },
    {
      text: '４９０１２３４５６７８９４',
      store: 'JP',
      expect: [['G-LEN', 0, 13]],
      fixed: '4901234567894',
    },
    { text: "'036000291452", expect: [['G-LEN', 0, 13, 'error']], fixed: '036000291452' },
    { text: '="036000291452"', expect: [['G-LEN', 0, 15]], fixed: '036000291452' },
    { text: '4,006,381,333,931', expect: [['G-LEN', 0, 17]], fixed: '4006381333931' },
    { text: '036000291452.0', expect: [['G-LEN', 0, 14]], fixed: '036000291452' },
    { text: 'UPC: 036000291452', expect: [['G-LEN', 0, 17]], fixed: '036000291452' },
    { text: '(01)00036000291452', expect: [['G-LEN', 0, 18]], fixed: '036000291452' },
    { text: '04252614', expect: [['G-LEN', 0, 8]] },
    { text: 'B08N5WRWNW', expect: [['G-LEN', 0, 10]] },
    { text: 'B08N5WRWNW', listing: { productIdType: 'ASIN' }, expect: [] },
    { text: 'X001ABCDEF', expect: [['G-LEN', 0, 10]] },
    { text: 'Does not apply', expect: [['G-LEN', 0, 14]] },
    { text: 'no-number-1', expect: [['G-LEN', 0, 11]] },
    { text: '360002914', expect: [['G-LEN', 0, 9]] },
    { text: '036000291452036000291452', expect: [['G-LEN', 0, 24]] },
    { text: '1234567890123456789', expect: [['G-LEN', 0, 19]] },
    { text: '036000291452, 4006381333931', expect: [['G-LEN', 0, 27, 'error']] },
    { text: '036000291452 / 0036000291452', expect: [['G-LEN', 0, 28]], fixed: '036000291452' },
    {
      text: '0317-8471',
      listing: { productType: 'media:magazine' },
      expect: [['G-LEN', 0, 9, 'hint']],
    },
    { text: '080442957X', listing: { productType: 'media:book' }, expect: [] },
    {
      text: '80442957X',
      listing: { productType: 'media:book' },
      expect: [['G-LEN', 0, 9]],
      fixed: '080442957X',
    },
    { text: '9'.repeat(400), expect: [['G-LEN', 0, 400]] },
  ],
});

/** A field takes one number; the same one twice is no question of which. */
function checkSeveral(numbers: Numbers, { text }: RuleInput, report: Report): void {
  const known = numbers.map(({ diagnosis }) =>
    diagnosis.is === 'fine' ? diagnosis.number : undefined,
  );
  const [first] = known;
  const isSame = first !== undefined && known.every((each) => each?.gtin14 === first.gtin14);
  report.finding('G-LEN', text.trimmed, {
    variant: isSame ? 'twice' : 'several',
    data: { count: numbers.length },
    fixes: isSame ? () => [whole(text.raw, first.digits)] : [],
  });
}

function checkOne(
  number: Numbers[number],
  isOneOfMany: boolean,
  { text }: RuleInput,
  report: Report,
): void {
  const { start, end, clean, diagnosis, noise } = number;
  const words = text.raw.slice(start, end);
  const replace = (by: string): Fix =>
    isOneOfMany
      ? { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] }
      : whole(text.raw, by);
  if (diagnosis.is === 'malformed') {
    const { form, certain, guesses } = diagnosis;
    const { length } = clean;
    report.finding('G-LEN', number, {
      variant: variantOf(form, certain, guesses),
      data: { words, length, by: certain ?? '', candidates: guesses.join(' / ') },
      fixes: certain === undefined ? [] : () => [replace(certain)],
    });
    return;
  }
  // Between several numbers spaces are no slip of their own.
  if (noise === undefined || (isOneOfMany && noise === 'spaces')) return;
  report.finding('G-LEN', number, {
    ...noiseOptions(noise, number),
    fixes: () => [replace(clean)],
  });
}

function variantOf(form: Form, certain: string | undefined, guesses: readonly string[]): string {
  if (certain !== undefined) return KNOWN[form] ?? form;
  return guesses.length > 0 ? (GUESSED[form] ?? form) : form;
}

/** Amazon takes spaces and dashes away by itself. */
function noiseOptions(noise: Noise, { clean }: Written): ReportOptions {
  const data = { by: clean };
  return noise === 'spaces' ? { variant: noise, severity: 'hint', data } : { variant: noise, data };
}

function whole(raw: string, by: string): Fix {
  return {
    label: 'replace',
    data: { words: raw, by },
    edits: [{ start: 0, end: raw.length, insert: by }],
  };
}
