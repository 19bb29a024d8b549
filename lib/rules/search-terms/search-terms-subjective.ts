import { defineRule, type Severity, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';
import subjective from '../terms/search-subjective';

/** Subjective words in search terms. */
export default defineRule<'K-SUBJ'>({
  id: 'search-terms-subjective',
  fields: ['searchTerms'],
  reads: ['brand'],
  terms: ['search-subjective'],
  codes: {
    'K-SUBJ': { severity: 'error', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('search-subjective')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('K-SUBJ', hit, {
        ...severityOf(hit),
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(raw, hit)],
      });
    }
  },
  examples: [
    {
      text: 'best cheap lamp',
      expect: [
        ['K-SUBJ', 0, 4, 'error'],
        ['K-SUBJ', 5, 10, 'error'],
      ],
      fixed: 'cheap lamp',
    },
    { text: 'lamp good deal', expect: [['K-SUBJ', 5, 14, 'error']], fixed: 'lamp' },
    {
      text: 'most popular trending lamp',
      expect: [
        ['K-SUBJ', 0, 4],
        ['K-SUBJ', 5, 12],
        ['K-SUBJ', 13, 21],
      ],
    },
    {
      text: 'fastest charger effective',
      expect: [
        ['K-SUBJ', 0, 7, 'error'],
        ['K-SUBJ', 16, 25, 'error'],
      ],
    },
    {
      text: 'amazing b.e.s.t lamp',
      expect: [
        ['K-SUBJ', 0, 7],
        ['K-SUBJ', 8, 15],
      ],
    },
    { text: 'ＢＥＳＴ lamp', expect: [['K-SUBJ', 0, 4, 'error']] },
    { text: 'bestie almost populated leash deal', expect: [] },
    { text: 'best friend bracelet', expect: [['K-SUBJ', 0, 11, 'hint']] },
    { text: 'best man gift', expect: [['K-SUBJ', 0, 8, 'hint']] },
    { text: 'best life mug', listing: { brand: 'Best Life' }, expect: [] },
    {
      text: 'beste lampe günstig',
      store: 'DE',
      expect: [
        ['K-SUBJ', 0, 5, 'warning'],
        ['K-SUBJ', 12, 19, 'warning'],
      ],
    },
    { text: 'beste freundin geschenk', store: 'DE', expect: [['K-SUBJ', 0, 14, 'hint']] },
    { text: 'apfelmost flasche most', store: 'DE', expect: [] },
    { text: 'best lampe', store: 'DE', expect: [['K-SUBJ', 0, 4, 'error']] },
    { text: 'lampe pas cher', store: 'FR', expect: [['K-SUBJ', 6, 14, 'warning']], fixed: 'lampe' },
    {
      text: 'migliore lampada economica',
      store: 'IT',
      expect: [
        ['K-SUBJ', 0, 8, 'warning'],
        ['K-SUBJ', 17, 26, 'warning'],
      ],
    },
    {
      text: 'lámpara popular barata',
      store: 'ES',
      expect: [
        ['K-SUBJ', 8, 15, 'warning'],
        ['K-SUBJ', 16, 22, 'warning'],
      ],
    },
    { text: 'mejor amiga regalo', store: 'ES', expect: [['K-SUBJ', 0, 11, 'hint']] },
    { text: 'melhor luminária', store: 'BR', expect: [['K-SUBJ', 0, 6, 'warning']] },
    { text: 'goedkope lamp', store: 'NL', expect: [['K-SUBJ', 0, 8, 'warning']] },
    { text: 'billig lampa', store: 'SE', expect: [['K-SUBJ', 0, 6, 'warning']] },
    { text: 'klocki most kolejka', store: 'PL', expect: [] },
    { text: 'najlepsza lampka', store: 'PL', expect: [['K-SUBJ', 0, 9, 'warning']] },
    { text: 'en ucuz lamba', store: 'TR', expect: [['K-SUBJ', 0, 7, 'warning']] },
    {
      text: '水筒 人気 激安',
      store: 'JP',
      expect: [
        ['K-SUBJ', 3, 5, 'warning'],
        ['K-SUBJ', 6, 8, 'warning'],
      ],
    },
    { text: '', expect: [] },
  ],
});

function severityOf(hit: TermHit): { severity?: Severity; variant?: string } {
  const { language, note } = subjective.entries[hit.entry] ?? {};
  if (note === 'sense') return { severity: 'hint', variant: 'sense' };
  return language === 'en' ? {} : { severity: 'warning', variant: 'ours' };
}
