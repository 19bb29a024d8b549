import { defineTermList } from '../term-list';

/** Guarantees, refunds and replacements (B-GUARANTEE, C-GUAR, A-WORD). A plain term ("2-year warranty") is none. */
export default defineTermList<'published'>({
  id: 'guarantee',
  sources: ['listing-policy-2026', 'bullet-policy-digest'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `refund | refunds | refunded | 100% refund | money back | money back guarantee | money back guaranteed
      | 100% money back | 100% money back guarantee | 100% guarantee | 100% guaranteed | 100% satisfaction
      | 100% satisfaction guarantee | 100% satisfaction guaranteed | satisfaction guarantee | satisfaction guaranteed
      | satisfaction 100% guaranteed | satisfaction is guaranteed | guaranteed satisfaction | unconditional guarantee
      | unconditionally guaranteed | no questions asked | risk free | lifetime warranty | limited lifetime warranty
      | lifetime guarantee | lifetime replacement | lifetime limited warranty | lifelong warranty | life time warranty
      | lifetime free replacement | unlimited warranty | unlimited guarantee | free replacement | free replacements
      | free exchange | free return | free returns | hassle free return | hassle free returns | return it for free
      | your money back | fully guaranteed`,
    de: `rückerstattung | kostenerstattung | geld zurück | geld zurück garantie | zufriedenheitsgarantie
      | 100% zufriedenheit | 100% zufriedenheitsgarantie | 100 % zufriedenheitsgarantie | lebenslange garantie
      | lebenslanger garantie | garantie auf lebenszeit | volle rückerstattung | vollständige rückerstattung
      | kostenloser ersatz | kostenlosen ersatz | kostenloser umtausch | kostenlosen umtausch | kostenlose rückgabe`,
    fr: `remboursement | remboursement intégral | remboursement complet | satisfait ou remboursé | satisfaits ou remboursés
      | satisfaction garantie | satisfaction 100% garantie | 100% satisfait | garantie à vie | garantie de remboursement
      | remplacement gratuit | retour gratuit | retours gratuits`,
    it: `rimborso | rimborso completo | rimborso totale | soddisfatti o rimborsati | soddisfatto o rimborsato
      | soddisfazione garantita | garanzia a vita | garanzia di rimborso | garanzia soddisfatti o rimborsati
      | sostituzione gratuita | reso gratuito`,
    es: `reembolso | reembolso completo | reembolso total | reembolso íntegro | devolución del dinero | devolución gratuita
      | devoluciones gratuitas | satisfacción garantizada | garantía de satisfacción | garantía de devolución
      | garantía de devolución de dinero | garantía de reembolso | garantía de por vida | reemplazo gratuito
      | reemplazo gratis | le devolvemos su dinero`,
    pt: `reembolso | reembolso total | reembolso integral | dinheiro de volta | seu dinheiro de volta
      | satisfação garantida | garantia de satisfação | garantia vitalícia | garantia de reembolso
      | substituição gratuita | devolução gratuita`,
    nl: `terugbetaling | volledige terugbetaling | geld terug | geld terug garantie | niet goed geld terug
      | niet goed, geld terug | tevredenheidsgarantie | levenslange garantie | gratis vervanging | gratis retour`,
    sv: `återbetalning | full återbetalning | pengarna tillbaka | pengarna tillbaka garanti | nöjdhetsgaranti
      | nöjd kund garanti | livstidsgaranti | fri retur | gratis ersättning`,
    pl: `zwrot pieniędzy | zwrotu pieniędzy | pełny zwrot | pełny zwrot pieniędzy | gwarancja zwrotu pieniędzy
      | gwarancja satysfakcji | dożywotnia gwarancja | gwarancja dożywotnia | bezpłatna wymiana | darmowa wymiana
      | darmowy zwrot | bezpłatny zwrot`,
    tr: `para iadesi | para iade garantisi | tam para iadesi | koşulsuz iade | memnuniyet garantisi | ömür boyu garanti
      | ömür boyu garantili | ücretsiz değişim | ücretsiz iade`,
    ja: '返金 | 全額返金 | 返金保証 | 全額返金保証 | 満足保証 | 永久保証 | 生涯保証 | 無期限保証 | 無償交換 | 無料交換 | 返品無料',
  },
  noted: {
    /** The phrases that Amazon's page names, and their inflections. */
    published: {
      en: `full refund | full refunds | if not satisfied, send it back | if not satisfied send it back
        | unconditional guarantee with no limit | unconditional guarantee with no limits
        | unlimited warranty with no limit | unlimited warranty with no limits`,
    },
  },
  clean: { en: 'tax refund{,s} | free exchange of' },
});
