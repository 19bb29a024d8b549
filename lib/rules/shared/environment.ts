import type { Language } from '@/lib/listing/stores';
import type { RuleInput, Span } from '../define';
import environment from '../terms/environment';
import { isInside } from './brand';
import { isDenied } from './negation';

type Note = 'colour' | 'directive' | 'lasting' | 'organic' | 'plastic' | 'share' | undefined;

/** An environmental claim of a text: the words to mark, and what the list says of them. */
export interface EnvironmentClaim extends Span {
  note: Note;
  language: Language;
}

/** "Farbe: grün", "Couleur : vert", "color green": a colour whatever follows. */
const COLOUR =
  /(?:colou?r|farbe|couleur|coloris|colore|kleur|färg|kolor|cor|hue|shade)\s{0,2}[:=]?\s{0,2}$/iu;
const COLOUR_REACH = 16;
/** "biobasiert zu 60 %", "92 % biosourcé": a measured share is a fact. */
const SHARE = /\d\s?%/u;
const SHARE_REACH = 24;

/** Environmental claims of a text; the brand, denials, colours and measured shares left out. */
export function environmentClaims(input: RuleInput): EnvironmentClaim[] {
  const { raw } = input.text;
  return input.hits('environment').flatMap((hit) => {
    const entry = environment.entries[hit.entry];
    if (entry === undefined || isInside(input.brandSpans, hit.start, hit.end)) return [];
    const { note, language } = entry;
    if (isDenied(raw, hit) || isMeasured(raw, hit, note)) return [];
    if (note === 'colour' && isColour(raw, hit.start)) return [];
    return [{ start: hit.start, end: hit.end, note, language }];
  });
}

function isMeasured(raw: string, { start, end }: Span, note: Note): boolean {
  if (note !== 'share') return false;
  return SHARE.test(raw.slice(Math.max(0, start - SHARE_REACH), end + SHARE_REACH));
}

function isColour(raw: string, start: number): boolean {
  return COLOUR.test(raw.slice(Math.max(0, start - COLOUR_REACH), start));
}
