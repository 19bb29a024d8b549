import { READ, type Source } from './source';

/** Sources of the rules about claims by the law and language of single stores. Keys sorted. */
export const localClaims = {
  'environment-eu': {
    title: 'Bird & Bird on Directive (EU) 2024/825',
    url: 'https://www.twobirds.com/en/insights/2024/global/directive-to-empower-consumers-for-the-green-transition-has-been-adopted',
    read: READ,
    kind: 'report',
  },
  'environment-eu-check': {
    title: 'pfi.hk on Directive (EU) 2024/825',
    url: 'https://pfi.hk/resources/eu-empco-compliance-have-you-done-your-self-check/',
    read: READ,
    kind: 'report',
  },
  'environment-fr': {
    title: 'Code de l’environnement, article L541-9-1',
    url: 'https://publish.calenco.com/LEGI/LEGITEXT000006074220/LEGIARTI000045728481.html',
    read: READ,
    kind: 'report',
    note: 'law-copy-fr',
  },
  'environment-fr-guide': {
    title: 'valhor.fr on environmental claims',
    url: 'https://valhor.fr/developper-votre-activite/enjeux-societaux-et-environnementaux/allegation-environnementale-risque-de-greenwashing',
    read: READ,
    kind: 'report',
  },
  'medicine-jp': {
    title: 'ecnomikata.com on pharmaceutical wording at amazon.co.jp',
    url: 'https://ecnomikata.com/column/24729/',
    read: READ,
    kind: 'report',
  },
  'medicine-jp-law': {
    title: 'axalpha.com on the Pharmaceutical and Medical Device Act',
    url: 'https://www.axalpha.com/blog/%e8%96%ac%e6%a9%9f%e6%b3%95%e3%81%be%e3%81%a8%e3%82%81%e9%80%a3%e8%bc%89%e7%ac%ac4%e5%9b%9e/',
    read: READ,
    kind: 'report',
  },
} as const satisfies Record<string, Source>;
