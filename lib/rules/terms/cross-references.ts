import { defineTermList } from '../term-list';

/** Phrases that lead to other products or to the seller's pages (D-CONTACT). Amazon names the kind; the phrases are ours. */
export default defineTermList({
  id: 'cross-references',
  sources: ['detail-page-rules', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `our other {products,items,listings,designs,styles,colors}
      | {see,view,browse,explore,discover,check out} our {other,full,whole,entire,complete} {products,items,range}
      | {see,view,browse,explore,discover,check out} our {collection,catalog,product line,selection}
      | {see,view,browse,check out} our {other listings,listings,store,brand store}
      | more {products,items,designs,styles} from {us,our store,our shop}
      | {click,tap} {our brand name,the brand name,on our brand,on the brand name} | {search,search for} our brand`,
    de: `unsere anderen {produkte,artikel,angebote} | unsere weiteren {produkte,artikel} | weitere produkte von uns`,
    fr: `nos autres {produits,articles,modèles} | découvrez {tous nos produits,notre gamme complète}`,
    it: `i nostri altri {prodotti,articoli} | altri nostri prodotti`,
    es: `nuestros otros {productos,artículos} | otros productos nuestros`,
    pt: `nossos outros {produtos,artigos}`,
    nl: `onze andere {producten,artikelen}`,
    sv: `våra andra {produkter,artiklar}`,
    pl: `nasze inne {produkty,artykuły}`,
    tr: `diğer ürünlerimiz{,i,e}`,
    ja: `当店の他の商品 | 他の商品もご覧ください`,
  },
});
