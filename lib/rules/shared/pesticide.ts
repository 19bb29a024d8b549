import type { RuleInput, Span, TermHit } from '../define';
import pesticide from '../terms/pesticide';
import verbsList from '../terms/pesticide-verbs';
import { isInside } from './brand';
import {
  areJoined,
  type NamedTogether,
  namedTogether,
  verbBefore,
  verbsStart,
} from './claim-phrases';
import { isDenied } from './negation';

/**
 * claim = makes the product a pesticide; barrier = keeps pests out and kills none; word = merely tripped the
 * automation.
 */
export interface PesticideTalk extends Span {
  kind: 'claim' | 'barrier' | 'word';
}

type Note = (typeof pesticide.entries)[number]['note'];

/** "Kills up to 99.9% of all household" germs. */
const MOST_BETWEEN = 6;
/** Another thought begins here. */
const BREAKING: ReadonlySet<string> = new Set(
  'for with without who that which while when so than where if because is are not to you we'.split(
    ' ',
  ),
);
/** How far around a word its sense is looked for. */
const AROUND = 100;
const NET =
  /\b(?:net|nets|netting|mesh|screens?|screened|tent|canopy|zip|zipper|zippered|lids?|sealed|seals?|airtight|curtain|sleeves?|hat|veil|encasement|covers?|container|doors?|windows?|hammock|gazebo|jars?|bags?|box|boxes)\b/iu;
/** Named together with insects: what shuts the weather out kills none. */
const WEATHER =
  /\b(?:rain|sleet|snow|dust|mud|wind|leaves|debris|dirt|grime|from (?:entering|getting in|coming in))\b/iu;
const CASTING =
  /\b(?:silicone|resin|casting|cavity|cavities|demold\w*|soap|candles?|chocolates?|fondant|baking|bake|gummy|epoxy|muffins?|cupcakes?|ice|popsicles?|tray)\b/iu;
const DAMP =
  /\b(?:mildew|bacteria|fung\w*|damp|moist\w*|humid\w*|spores?|growth|grow|growing|black mold|no mold|musty|odou?rs?|rot|wet|germs?)\b/iu;
const COMPUTER = /\b(?:malware|spyware|software|computers?|hack\w*|phishing|data|laptops?|pc)\b/iu;
/** What agents are put into, or what keeps them off. */
const APPLIED =
  /\b(?:sprayers?|spreader|dusters?|dispensers?|gloves|mask|respirator|free|no|without|bottle|cabinet|test|tester|meter)\b/iu;
const A_TITLE = 200;
const BABY = /\b(?:baby|bottles?|pacifiers?|breast pump|steam)\b/iu;
/** The user is told how to treat the product. */
const TOLD_BEFORE =
  /\b(?:easy|easier|easily|simple|safe|quick|convenient|be|been|boil|boiling|before|please|must|should|hard|difficult|need|needs|recommend|recommended|regularly|dishwasher|not)\b/iu;
const PHRASE_END = /[.;:!?|]/u;
const TOLD_WITH =
  /(?:\b(?:with|using|by|mild|most|any|common|of|and|or|to)|\p{L}\s{1,2}(?:strong|harsh|hospital))\s{1,2}$/iu;
const TOLD_AFTER =
  /^\s{0,2}(?:cycle|mode|setting|function|button|before|prior|after|by boiling|in boiling|with boiling|regularly|if)\b/iu;
const AWAY = /^\s{1,2}(?:away|at bay)\b/iu;
const KILLED_AFTER =
  /^\s{1,2}(?:is|are|gets?|can be)\s{1,2}(?:killed|eliminated|destroyed|removed|repelled)\b/iu;
const ANTI = /^anti(?![\w\s-]{0,20}als?$)/iu;
const NOTHING: readonly PesticideTalk[] = [];

/** What a text says of pests, in order. Needs the lists `pesticide` and `pesticide-verbs`. */
export function pesticideTalkIn(input: RuleInput): readonly PesticideTalk[] {
  const hits = input.hits('pesticide');
  if (hits.length === 0) return NOTHING;
  const { raw } = input.text;
  const talk: PesticideTalk[] = [];
  const named: TermHit[] = [];
  for (const hit of hits) {
    if (isInside(input.brandSpans, hit.start, hit.end)) continue;
    const note = noteOf(hit);
    if (isNamed(note)) {
      if (!isOtherSense(input, hit, note)) named.push(hit);
    } else if (!isDenied(raw, hit)) {
      const kind = kindAlone(input, hit, note);
      if (kind !== undefined) talk.push({ start: hit.start, end: hit.end, kind });
    }
  }
  for (const group of namedTogether(raw, named)) join(input, group, talk);
  return talk.sort((a, b) => a.start - b.start || b.end - a.end);
}

function noteOf(hit: TermHit): Note {
  return pesticide.entries[hit.entry]?.note;
}

/** Words that claim nothing by themselves. */
function isNamed(note: Note): boolean {
  return (
    note === 'microbe' ||
    note === 'mold' ||
    note === 'insect' ||
    note === 'bedbug' ||
    note === 'allergen'
  );
}

function around(raw: string, { start, end }: Span): string {
  return raw.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Computer viruses, allergens of food. */
function isOtherSense({ text, families }: RuleInput, hit: TermHit, note: Note): boolean {
  if (hit.term.startsWith('virus'))
    return families.has('electronics') || COMPUTER.test(around(text.raw, hit));
  return note === 'allergen' && families.has('food');
}

function kindAlone(
  { text: { raw }, families, field }: RuleInput,
  hit: TermHit,
  note: Note,
): PesticideTalk['kind'] | undefined {
  if (note === 'barrier') return 'barrier';
  if (note === 'eco') return field === 'searchTerms' ? 'word' : undefined;
  if (note === 'word' || note === 'treated') return 'word';
  if (note === 'agent')
    return field === 'title' && !APPLIED.test(raw.slice(0, A_TITLE)) ? 'claim' : 'word';
  if (note === 'machine')
    return families.has('baby') || BABY.test(around(raw, hit)) ? 'word' : 'claim';
  return note === 'process' && isTold(raw, hit) ? 'word' : 'claim';
}

/** "Easy to clean and sanitize", "wipe with disinfectant". */
function isTold(raw: string, { start, end, term }: TermHit): boolean {
  const before =
    raw
      .slice(Math.max(0, start - 40), start)
      .split(PHRASE_END)
      .at(-1) ?? '';
  return (
    TOLD_BEFORE.test(before) ||
    TOLD_AFTER.test(raw.slice(end, end + 16)) ||
    (term.startsWith('disinfectant') && TOLD_WITH.test(before))
  );
}

/** Finds what is claimed of things named together, and adds it to `talk`. */
function join(input: RuleInput, group: NamedTogether, talk: PesticideTalk[]): void {
  const { raw } = input.text;
  const verb = verbOf(input, group);
  if (verb !== undefined) {
    if (!isDenied(raw, verb)) claimWith(input, verb, group, talk);
    return;
  }
  const next = talk.find(
    ({ kind, start }) => kind === 'claim' && start >= group.end && areJoined(raw, group.end, start),
  );
  if (next !== undefined && !isAnti(raw, next)) {
    next.start = group.start;
    return;
  }
  const last = talk.find(
    (one) => isAnti(raw, one) && one.end <= group.start && areJoined(raw, one.end, group.start),
  );
  if (last !== undefined) last.end = group.end;
  else alone(input, group, talk);
}

/** "Anti-mold and mildew", but not "antibacterial, mildew". */
function isAnti(raw: string, { kind, start, end }: PesticideTalk): boolean {
  return kind === 'claim' && ANTI.test(raw.slice(start, Math.min(end, start + 40)));
}

/** One verb, one claim: "kills bacteria, dirt and mold" is one phrase. */
function claimWith(
  { text: { raw } }: RuleInput,
  verb: Span,
  group: NamedTogether,
  talk: PesticideTalk[],
): void {
  const end = group.end + (AWAY.exec(raw.slice(group.end, group.end + 12))?.[0].length ?? 0);
  const same = talk.find(({ start }) => start === verb.start);
  if (same === undefined) talk.push({ start: verb.start, end, kind: 'claim' });
  else Object.assign(same, { end: Math.max(same.end, end), kind: 'claim' });
}

function verbOf(input: RuleInput, group: NamedTogether): Span | undefined {
  const { raw } = input.text;
  const verbs = input.hits('pesticide-verbs');
  const first = group.hits[0];
  if (verbs.length === 0 || first === undefined) return undefined;
  const verb = verbBefore(raw, verbs, group.start, MOST_BETWEEN, BREAKING, (one, between) =>
    fits(input, group, first, verbsList.entries[one.entry]?.note, between),
  );
  if (verb === undefined) return undefined;
  return { start: verbsStart(raw, verbs, verb), end: verb.end };
}

function fits(
  input: RuleInput,
  group: NamedTogether,
  first: TermHit,
  verb: (typeof verbsList.entries)[number]['note'],
  between: readonly string[],
): boolean {
  const { raw } = input.text;
  const note = noteOf(first);
  const netted =
    note === 'insect' &&
    (NET.test(around(raw, group)) ||
      WEATHER.test(raw.slice(Math.max(0, group.start - 40), group.end + 30)));
  if (verb === 'keep') return !netted && AWAY.test(raw.slice(group.end, group.end + 12));
  const against = between.at(-1);
  if (verb === 'protect' && against !== 'from' && against !== 'against') return false;
  if (verb !== 'protect' && between.includes('from')) return false;
  if (verb === undefined) return true;
  // Wood resists insects by itself, and who combs removes them.
  if (note === 'insect') return (verb === 'weak' || verb === 'protect') && !netted;
  if (verb === 'free') return note !== 'allergen' && between.length < 3;
  if (note === 'mold' && !first.term.endsWith('growth') && CASTING.test(around(raw, group)))
    return verb === 'weak' && DAMP.test(around(raw, group));
  return verb !== 'clean' || !first.term.startsWith('algae');
}

/** Words that no verb makes a claim. */
function alone(input: RuleInput, group: NamedTogether, talk: PesticideTalk[]): void {
  const { raw } = input.text;
  if (isDenied(raw, group)) return;
  const killed = KILLED_AFTER.exec(raw.slice(group.end, group.end + 24))?.[0].length;
  if (killed !== undefined) {
    talk.push({ start: group.start, end: group.end + killed, kind: 'claim' });
    return;
  }
  for (const hit of group.hits) {
    const note = noteOf(hit);
    if (note === 'insect' || note === 'allergen' || hit.term === 'algae') continue;
    if (note === 'mold' && !isFungus(input, hit)) continue;
    const kind = note === 'bedbug' ? 'claim' : 'word';
    if (kind === 'claim' || !input.families.has('toys'))
      talk.push({ start: hit.start, end: hit.end, kind });
  }
}

/** Mold that grows, not one to cast in: only where its surroundings say so. */
function isFungus({ text: { raw } }: RuleInput, hit: TermHit): boolean {
  if (hit.term.endsWith('growth')) return true;
  const before = raw.slice(Math.max(0, hit.start - AROUND), hit.start);
  const after = raw.slice(hit.end, hit.end + AROUND);
  return (DAMP.test(before) || DAMP.test(after)) && !CASTING.test(before) && !CASTING.test(after);
}
