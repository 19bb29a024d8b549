import type { AppealLanguage } from '../languages';

/** What may be said of a run, filled by `runSentence`. Written so that it needs no name of a person. */
export const RUN_SENTENCE: Readonly<Record<AppealLanguage, string>> = {
  en: 'On {day} we went through {done} of {total} steps of our procedure “{name}” for {about}.',
  de: 'Am {day} haben wir {done} von {total} Schritten unseres Verfahrens „{name}“ für {about} durchgeführt.',
  fr: 'Le {day}, nous avons effectué {done} des {total} étapes de notre procédure « {name} » pour {about}.',
  it: 'Il {day} abbiamo eseguito {done} dei {total} passaggi della nostra procedura “{name}” per {about}.',
  es: 'El {day} realizamos {done} de los {total} pasos de nuestro procedimiento «{name}» para {about}.',
  ja: '{day}に、{about}について社内手順「{name}」の{total}項目中{done}項目を実施しました。',
};

/** What may be said of a product. */
export const PRODUCT_SENTENCE: Readonly<Record<AppealLanguage, string>> = {
  en: 'SKU {sku} (ASIN {asin}) bears the product ID {gtin}.',
  de: 'SKU {sku} (ASIN {asin}) trägt die Produktkennung {gtin}.',
  fr: 'Le SKU {sku} (ASIN {asin}) porte l’identifiant produit {gtin}.',
  it: 'Lo SKU {sku} (ASIN {asin}) ha l’identificativo prodotto {gtin}.',
  es: 'El SKU {sku} (ASIN {asin}) lleva el identificador de producto {gtin}.',
  ja: 'SKU {sku}（ASIN {asin}）の商品コードは{gtin}です。',
};
