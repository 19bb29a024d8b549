import type { Span } from '../define';

/** Words that deny what follows at once or after one word more; all languages together, for texts are short. Ours. */
const DENYING: ReadonlySet<string> = new Set(
  `no not non never isn't doesn't don't cannot nicht kein keine keinen keinem keiner keinerlei nie pas jamais aucun
  aucune né nessun nessuna ni ningún ninguna não niet geen inte icke ej inga ingen nie żaden żadna`.split(
    /\s+/u,
  ),
);
/** Words that deny only what stands right behind them. */
const LACKING: ReadonlySet<string> = new Set(
  'without ohne sans senza sin sem zonder utan bez'.split(' '),
);
/** "Not only this": no denial. */
const ONLY: ReadonlySet<string> = new Set(
  'only just nur seulement uniquement solo soltanto sólo solamente só apenas alleen bara endast tylko'.split(
    ' ',
  ),
);
/** What stands behind one of these denies nothing before it. */
const BARRIER = /[,;:.!?|()\n•·]/u;
/** Two words fit into this many characters. */
const REACH = 40;
/** Turkish denies behind the word. */
const DENIED_AFTER = /^\s{1,3}değil/u;

/** True for "not antibacterial", "nicht biologisch abbaubar", "sans bisphénol", "antibakteriyel değildir". */
export function isDenied(raw: string, { start, end }: Span): boolean {
  const before = raw.slice(Math.max(0, start - REACH), start);
  const words = before.toLowerCase().replaceAll('’', "'").split(/\s+/u).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (ONLY.has(last) || BARRIER.test(last)) return DENIED_AFTER.test(raw.slice(end, end + 10));
  if (DENYING.has(last) || LACKING.has(last) || DENYING.has(words.at(-2) ?? '')) return true;
  return DENIED_AFTER.test(raw.slice(end, end + 10));
}
