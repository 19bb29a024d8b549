import type { RuleInput, Span, TermHit } from '../define';
import verbsList from '../terms/disease-verbs';
import diseases from '../terms/diseases';
import { isInside } from './brand';
import { type NamedTogether, namedTogether, verbBefore, verbsStart } from './claim-phrases';
import { isDenied } from './negation';
import { sentenceAround } from './sentence';

type Note = (typeof diseases.entries)[number]['note'];

/**
 * claim = something is said to be done to a disease; condition = to what over-the-counter goods may speak of;
 * relief = it is named with "relief"; name = it is named, no more.
 */
export interface DiseaseTalk extends Span {
  kind: 'claim' | 'condition' | 'relief' | 'name';
  /** What the list says of the first disease named. */
  note: Note;
}

/** Decision 21 of the catalogue. */
const MOST_BETWEEN = 4;
/** Search terms are no sentences: only neighbours belong together. */
const MOST_IN_TERMS = 1;
const BREAKING: ReadonlySet<string> = new Set(
  'for with without who that which while when so than if because is are on people patients users dogs cats'.split(
    ' ',
  ),
);
/** Advice and disclaimers. */
const CAUTION =
  /\b(?:consult\w*|(?:your|a) (?:doctor|physician|vet|veterinarian|healthcare|health care)|if you (?:have|are|suffer)|do not use|not use|pregnan\w+|medical conditions?|contraindicat\w*|keep out)\b/iu;
const DISCLAIMED =
  /\b(?:not|never)\s{1,2}(?:been\s{1,2})?(?:intended|meant|designed|claim\w{0,3}|proven|evaluated)\b[^.;!?\n]{0,70}$/iu;
/** "Dog treats": a snack. */
const SNACK =
  /\b(?:dogs?|cats?|pets?|pupp(?:y|ies)|kittens?|horses?|birds?|rabbits?|training|sweet|healthy|tasty|delicious|chew|holiday|keto|baked|rice|crispy|frozen|our|these|of|natural|soft|sugar-free|a|the|special|perfect|great)\s{1,2}$/iu;
const NAMED_WITH =
  /^[\s-]{1,2}((?:pain\s|symptoms?\s)?(?:relief|relieving|reliever)|treatments?|cures?|remed(?:y|ies)|prevention|medicines?|medications?|healing|fighting)\b/iu;
const ZODIAC =
  /\b(?:zodiac|horoscope|astrolog\w*|constellation|birth ?stone|leo|virgo|scorpio|libra|gemini|taurus|aries|pisces|capricorn|aquarius|sagittarius)\b/iu;
const AWARE =
  /\b(?:awareness|ribbons?|survivors?|warriors?|fundrais\w*|charity|donat\w*|patients?|chemo\w*)\b/iu;
const AROUND = 100;
const NOTHING: readonly DiseaseTalk[] = [];

/** What a text says of diseases, in order. Needs the lists `diseases` and `disease-verbs`. */
export function diseaseTalkIn(input: RuleInput): readonly DiseaseTalk[] {
  const hits = input.hits('diseases');
  if (hits.length === 0) return NOTHING;
  const { raw } = input.text;
  const named = hits.filter(
    (hit) => !isInside(input.brandSpans, hit.start, hit.end) && isDisease(input, hit),
  );
  const talk = namedTogether(raw, named).flatMap((group): DiseaseTalk[] => {
    const first = group.hits[0];
    if (first === undefined || CAUTION.test(sentence(raw, group))) return [];
    const note = noteOf(first);
    if (note === 'effect')
      return isDenied(raw, group)
        ? []
        : [{ start: group.start, end: group.end, kind: 'condition', note }];
    const verb = verbOf(input, group, first);
    if (verb !== undefined) {
      if (
        isDenied(raw, verb) ||
        DISCLAIMED.test(raw.slice(Math.max(0, verb.start - 100), verb.start))
      )
        return [];
      return [
        {
          start: verb.start,
          end: group.end,
          kind: isAware(raw, group) ? 'name' : kindOf(note),
          note,
        },
      ];
    }
    return namedWith(raw, group, note) ?? group.hits.flatMap((hit) => alone(raw, hit));
  });
  return oneOfEachVerb(talk);
}

/** "Combats eczema and inflammation": one verb, one claim, to its last disease and as grave as its gravest. */
function oneOfEachVerb(talk: readonly DiseaseTalk[]): DiseaseTalk[] {
  const found: DiseaseTalk[] = [];
  for (const one of talk) {
    const last = found.at(-1);
    if (last?.start !== one.start) found.push(one);
    else
      found[found.length - 1] = {
        ...(last.kind === 'claim' ? last : one),
        end: Math.max(last.end, one.end),
      };
  }
  return found;
}

function noteOf(hit: TermHit): Note {
  return diseases.entries[hit.entry]?.note;
}

function kindOf(note: Note): DiseaseTalk['kind'] {
  return note === 'condition' || note === 'generic' ? 'condition' : 'claim';
}

function sentence(raw: string, span: Span): string {
  const { start, end } = sentenceAround(raw, span);
  return raw.slice(start, end);
}

/** Abbreviations only in capitals, and not where everything is; the sign of the zodiac and seizing bolts are none. */
function isDisease({ text: { raw, upper, lower }, families }: RuleInput, hit: TermHit): boolean {
  const note = noteOf(hit);
  if (note === 'capitals') {
    const written = raw.slice(hit.start, hit.end);
    return written === written.toUpperCase() && upper < lower;
  }
  if (hit.term.startsWith('seizure')) return !families.has('automotive') && !families.has('tools');
  return hit.term !== 'cancer' || !ZODIAC.test(around(raw, hit));
}

function around(raw: string, { start, end }: Span): string {
  return raw.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Ribbons and shirts that "fight cancer" cure nobody. */
function isAware(raw: string, span: Span): boolean {
  return AWARE.test(around(raw, span));
}

function verbOf(input: RuleInput, group: NamedTogether, first: TermHit): Span | undefined {
  const { raw } = input.text;
  const verbs = input.hits('disease-verbs');
  if (verbs.length === 0 || noteOf(first) === 'adjective') return undefined;
  const most = input.field === 'searchTerms' ? MOST_IN_TERMS : MOST_BETWEEN;
  const verb = verbBefore(raw, verbs, group.start, most, BREAKING, (one) => isVerb(raw, one));
  if (verb === undefined) return undefined;
  return { start: verbsStart(raw, verbs, verb), end: verb.end };
}

function isVerb(raw: string, verb: TermHit): boolean {
  if (raw[verb.end] === ',') return false;
  const isTreat = verbsList.entries[verb.entry]?.note === 'treat';
  return !isTreat || !SNACK.test(raw.slice(Math.max(0, verb.start - 16), verb.start));
}

/** "Arthritis relief", "eczema treatment". */
function namedWith(raw: string, group: NamedTogether, note: Note): DiseaseTalk[] | undefined {
  if (note === 'adjective' || note === 'generic' || isAware(raw, group)) return undefined;
  const after = NAMED_WITH.exec(raw.slice(group.end, group.end + 30));
  if (after === null) return undefined;
  const { start } = group;
  const kind = /reli/iu.test(after[1] ?? '') ? 'relief' : kindOf(note);
  return [{ start, end: group.end + after[0].length, kind, note }];
}

function alone(raw: string, hit: TermHit): DiseaseTalk[] {
  const note = noteOf(hit);
  if (note === 'capitals' || note === 'generic') return [];
  if (isDenied(raw, hit)) return [];
  return [{ start: hit.start, end: hit.end, kind: 'name', note }];
}
