import type { Promotion } from './promotion';

/** The word of a guarantee: whole phrases are matters of other codes, a plain term ("2-year guarantee") is nobody's. */
const GUARANTEE = /guarant|garant|money back/u;
const TERM_BEFORE =
  /(?:\d{1,3}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))[\s-]{0,2}(?:years?|months?|days?|yr|jahre?|monate?|ans|mois|anni|mesi|años|meses|anos|jaar|år|lat|yıl)(?!\p{L})[^.;:!?]{0,20}$/iu;
/** "Guarantee for 10 years", "guarantee card". */
const TERM_AFTER =
  /^\s(?:for|of|für|pendant|per|por|voor|i)\s\d|^\s\d{1,2}\s(?:ans|mois|anni|mesi|años|meses|jahre|monate|jaar|år|lat|yıl)(?!\p{L})|^\scards?\b|^\s?[:：–-]\s{0,2}\d/iu;
/** "Guarantee a tight fit", "designed to guarantee": a verb, no promise of the seller. */
const VERB_BEFORE = /\b(?:to|can|will|cannot|not|that|which|and)\s$/iu;
/** "They guarantee a quick rise in heat", "guaranteed to last 5 years", "only guaranteed on". */
const VERB_AFTER =
  /^\s(?:an?|the|your|optimal|optimum|maximum|uniform|stable|fluid|comfort|perfect|that|every)\b/iu;
const BE_BEFORE = /\b(?:is|are|be|only|not)\s$/iu;
const LASTS_AFTER = /^\s(?:to|on|for)\b/iu;
/** A deal is an offer behind words like these; other deals are sealed, or are a great deal of room. */
const DEAL_BEFORE =
  /\b(?:best|great|good|hot|special|amazing|super|lightning|daily|sweet|today's)\s$/iu;
const DEAL_AFTER = /^\s(?:with|of|breaker)\b/iu;
/** "After-sale service", "every sale comes with": the act, no offer. */
const SALE_BEFORE = /\b(?:after|every|each|point of|pre|per)[\s-]$/iu;
/** Clearance is room between things, unless goods are cleared. */
const CLEARANCE_AFTER = /^\s(?:sale|price|deal|event)s?\b/iu;
const ON_BEFORE = /\bon\s$/iu;
/** Points to collect; in sentences the word is else a feature, a dot of colour, a place ("おすすめポイント"). */
const POINTS_AFTER = /^\s?(?:還元|進呈|プレゼント|付与|獲得|アップ|最大|貯|[\d０-９]{1,3}\s?倍)/u;
const POINTS_BEFORE = /[\d０-９]\s?$/u;

/** True for words that promote in a title, and in this sentence say something else. */
export function isPlainSense(raw: string, { start, end, term }: Promotion): boolean {
  const before = raw.slice(Math.max(0, start - 40), start);
  const after = raw.slice(end, end + 16);
  if (term === 'ポイント') return !POINTS_AFTER.test(after) && !POINTS_BEFORE.test(before);
  if (term === 'sale') return SALE_BEFORE.test(before);
  if (term === 'clearance') return !CLEARANCE_AFTER.test(after) && !ON_BEFORE.test(before);
  if (term.startsWith('deal')) return DEAL_AFTER.test(after) || !DEAL_BEFORE.test(before);
  if (!GUARANTEE.test(term)) return false;
  if (TERM_BEFORE.test(before) || TERM_AFTER.test(after)) return true;
  if (term === 'guaranteed') return BE_BEFORE.test(before) && LASTS_AFTER.test(after);
  return term === 'guarantee' && (VERB_BEFORE.test(before) || VERB_AFTER.test(after));
}
