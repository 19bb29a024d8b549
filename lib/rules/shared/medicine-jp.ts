import type { ProductFamily } from '@/lib/listing/product-types';
import {
  COMPLAINT,
  COMPLAINT_REACH,
  DENIED,
  DOSE,
  FUNCTIONAL,
  LAUNDRY,
  LICENSED,
  SENSED,
  SUBSTANCE,
  TAKEN,
  TAKEN_REACH,
} from '../data/medicine-jp';
import type { RuleInput, Severity, Span, TermHit } from '../define';
import words from '../terms/medicine-jp';
import { isInside } from './brand';

interface Judgement {
  severity: Severity;
  variant?: 'approved' | 'dose' | 'goods';
}

/** Words to mark, with how grave they are in this product. */
export interface MedicineClaim extends Judgement, Span {}

/** More help nobody, and hostile texts have a million. */
const MOST_DOSES = 250;
const EATEN: readonly ProductFamily[] = ['food', 'supplements'];
const ON_THE_BODY: readonly ProductFamily[] = ['food', 'supplements', 'beauty', 'health'];
/** Families whose goods nobody takes for a cure: "音質を改善", "ストレスを改善". */
const THINGS: readonly ProductFamily[] = [
  'automotive',
  'electronics',
  'office',
  'tools',
  'toys',
  'lighting',
];

/** Effects of medicines that a Japanese text promises; the brand, denials, appliances and spices left out. */
export function medicineClaims(input: RuleInput): MedicineClaim[] {
  const { raw } = input.text;
  const claims: MedicineClaim[] = [];
  const add = ({ start, end }: Span, judgement: Judgement | undefined): void => {
    if (judgement !== undefined) claims.push({ ...licensed(input, judgement), start, end });
  };
  for (const hit of input.hits('medicine-jp')) {
    if (isInside(input.brandSpans, hit.start, hit.end)) continue;
    if (!DENIED.test(raw.slice(hit.end, hit.end + 60))) add(hit, judgementOf(input, hit));
  }
  for (const span of dosesIn(input)) add(span, { severity: 'warning', variant: 'dose' });
  return claims;
}

function judgementOf(input: RuleInput, hit: TermHit): Judgement | undefined {
  const { families } = input;
  const unknown = families.size === 0;
  const isEaten = isOneOf(families, EATEN);
  const isBody = isOneOf(families, ON_THE_BODY);
  const note = words.entries[hit.entry]?.note;
  const severe: Judgement = { severity: isEaten ? 'error' : 'warning' };
  switch (note) {
    case 'heal':
    case 'treat':
      return isBody || complains(input, hit) ? severe : { severity: 'hint' };
    case 'work':
      return works(input, hit) ? severe : undefined;
    case 'prevent':
      return isEaten || complains(input, hit) ? { severity: 'warning' } : undefined;
    case 'improve':
      return complains(input, hit) ? { severity: 'warning' } : undefined;
    case 'goods':
      return isEaten || families.has('beauty')
        ? { severity: 'warning' }
        : { severity: 'hint', variant: 'goods' };
    case 'germs':
      return families.has('pesticides') ? undefined : { severity: 'warning' };
    case 'food':
      return isEaten ? { severity: 'warning' } : undefined;
    case 'look':
      return looks(input, isBody, unknown) ? { severity: 'warning' } : undefined;
    default:
      return isBody || unknown ? { severity: 'warning' } : { severity: 'hint' };
  }
}

/** A licence allows what it names; a tested function of food is no cure. */
function licensed({ text, listing }: RuleInput, judgement: Judgement): Judgement {
  if (judgement.severity === 'hint') return judgement;
  const said = `${text.raw.slice(0, 500)}\n${listing.title ?? ''}`;
  if (LICENSED.test(said)) return { severity: 'hint', variant: 'approved' };
  const isMild = judgement.severity === 'warning' && judgement.variant === undefined;
  return isMild && FUNCTIONAL.test(said) ? { severity: 'hint', variant: 'approved' } : judgement;
}

/** True where a complaint or a part of the body stands right before. */
function complains({ text: { raw }, families }: RuleInput, { start }: Span): boolean {
  if (isOneOf(families, THINGS) && !isOneOf(families, ON_THE_BODY)) return false;
  return COMPLAINT.test(raw.slice(Math.max(0, start - COMPLAINT_REACH), start));
}

/** "効く" said of the body, not of an appliance or a spice. */
function works(input: RuleInput, hit: TermHit): boolean {
  const before = input.text.raw.slice(Math.max(0, hit.start - COMPLAINT_REACH), hit.start);
  if (complains(input, hit)) return true;
  if (!isOneOf(input.families, ON_THE_BODY)) return false;
  return SUBSTANCE.test(before) || !SENSED.test(before);
}

function looks({ text: { raw } }: RuleInput, isBody: boolean, unknown: boolean): boolean {
  return isBody || (unknown && !LAUNDRY.test(raw.slice(0, 500)));
}

/** Doses of food, which only medicines have. */
function dosesIn({ text, families, field }: RuleInput): Span[] {
  if (field === 'searchTerms' || !isOneOf(families, EATEN) || text.japanese === 0) return [];
  if (families.has('pets') || families.has('baby')) return [];
  const found: Span[] = [];
  for (const { index, 0: dose } of text.folded.matchAll(DOSE)) {
    if (found.length >= MOST_DOSES) break;
    const end = index + dose.length;
    const around = text.folded.slice(Math.max(0, index - TAKEN_REACH), end + TAKEN_REACH);
    if (families.has('supplements') || TAKEN.test(around)) found.push(text.rawSpan(index, end));
  }
  return found;
}

function isOneOf(families: ReadonlySet<ProductFamily>, wanted: readonly ProductFamily[]): boolean {
  return wanted.some((family) => families.has(family));
}
