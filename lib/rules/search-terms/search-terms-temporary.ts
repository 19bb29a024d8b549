import { defineRule, type RuleInput, type Severity, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';
import temporary from '../terms/search-temporary';

/** What shows that a current of water or electricity is meant. */
const FLOWS =
  /\b(?:alternating|direct|ocean|water|leakage|residual|high|low|dc|ac|eddy|rip|galvanic|electric\w{0,3}|interferential|micro|constant)\s{1,3}$/;
const FLOWS_ON =
  /^\s{1,3}(?:clamp|meter|tester|transformer|sensor|probe|limiter|regulator|detector|monitor|shunt|transducer|breaker|leakage|protection|device|surge|rating|output|draw)\b/;

/** Words in search terms that are true only for a while. */
export default defineRule<'K-TEMP'>({
  id: 'search-terms-temporary',
  fields: ['searchTerms'],
  reads: ['brand'],
  terms: ['search-temporary'],
  codes: {
    'K-TEMP': { severity: 'error', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('search-temporary')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('K-TEMP', hit, {
        ...severityOf(input, hit),
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(raw, hit)],
      });
    }
  },
  examples: [
    {
      text: 'brand new lamp on sale',
      expect: [
        ['K-TEMP', 0, 9, 'error'],
        ['K-TEMP', 15, 22, 'error'],
      ],
      fixed: 'lamp on sale',
    },
    { text: 'latest desk lamp', expect: [['K-TEMP', 0, 6, 'error']], fixed: 'desk lamp' },
    { text: 'lamp available now', expect: [['K-TEMP', 5, 18, 'error']], fixed: 'lamp' },
    { text: 'lamp last-minute gift', expect: [['K-TEMP', 5, 16]] },
    { text: 'calendar this year', expect: [['K-TEMP', 9, 18]] },
    {
      text: 'discounted lamp just launched',
      expect: [
        ['K-TEMP', 0, 10],
        ['K-TEMP', 16, 29],
      ],
    },
    { text: 'NEW lamp', expect: [['K-TEMP', 0, 3, 'error']], fixed: 'lamp' },
    { text: 'n.e.w lamp', expect: [['K-TEMP', 0, 5, 'error']] },
    { text: 'new york poster', expect: [['K-TEMP', 0, 8, 'warning']] },
    { text: 'new born baby gift', expect: [['K-TEMP', 0, 8, 'warning']] },
    { text: 'newborn baby gift', expect: [] },
    { text: 'news newton renew', expect: [] },
    { text: 'new balance bottle', expect: [] },
    { text: 'alternating current motor', expect: [['K-TEMP', 12, 19, 'hint']] },
    { text: 'current clamp meter', expect: [['K-TEMP', 0, 7, 'hint']] },
    { text: 'ups current surge protection', expect: [['K-TEMP', 4, 11, 'hint']] },
    { text: 'current model lamp', expect: [['K-TEMP', 0, 7, 'error']] },
    { text: 'sale sign yard', expect: [] },
    {
      text: 'schreibtischlampe neu',
      store: 'DE',
      expect: [['K-TEMP', 18, 21, 'warning']],
      fixed: 'schreibtischlampe',
    },
    { text: 'latest lampe', store: 'DE', expect: [['K-TEMP', 0, 6, 'error']] },
    { text: 'affiche art nouveau', store: 'FR', expect: [] },
    { text: 'cadeau nouveau né', store: 'FR', expect: [] },
    { text: 'nouvelle lampe', store: 'FR', expect: [['K-TEMP', 0, 8, 'warning']] },
    { text: 'lampada in offerta', store: 'IT', expect: [['K-TEMP', 8, 18, 'warning']] },
    { text: 'lámpara nueva york', store: 'ES', expect: [] },
    { text: 'lámpara nueva', store: 'ES', expect: [['K-TEMP', 8, 13, 'warning']] },
    { text: 'luminária em promoção', store: 'BR', expect: [['K-TEMP', 10, 21, 'warning']] },
    { text: 'nieuwe lamp', store: 'NL', expect: [['K-TEMP', 0, 6, 'warning']] },
    { text: 'ny lampa', store: 'SE', expect: [['K-TEMP', 0, 2, 'warning']] },
    { text: 'nowa lampka', store: 'PL', expect: [['K-TEMP', 0, 4, 'warning']] },
    { text: 'yeni doğan yatağı', store: 'TR', expect: [] },
    { text: 'yeni lamba', store: 'TR', expect: [['K-TEMP', 0, 4, 'warning']] },
    { text: '水筒 最新', store: 'JP', expect: [['K-TEMP', 3, 5, 'warning']], fixed: '水筒' },
    { text: '', expect: [] },
  ],
});

function severityOf({ text }: RuleInput, hit: TermHit): { severity?: Severity; variant?: string } {
  const { language, note } = temporary.entries[hit.entry] ?? {};
  if (language !== 'en') return { severity: 'warning', variant: 'ours' };
  if (note === 'name') return { severity: 'warning', variant: 'name' };
  if (note !== 'current') return {};
  const before = text.raw.slice(Math.max(0, hit.start - 20), hit.start).toLowerCase();
  const after = text.raw.slice(hit.end, hit.end + 20).toLowerCase();
  return FLOWS.test(before) || FLOWS_ON.test(after) ? { severity: 'hint', variant: 'sense' } : {};
}
