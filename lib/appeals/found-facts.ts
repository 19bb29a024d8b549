import type { ChecklistRun } from '@/lib/checklists/run';
import type { AppealLanguage } from './compose';

/** A listing whose form was opened, as the ledger knows it. */
export interface KnownProduct {
  id: string;
  store: string;
  sku: string;
  asin?: string;
  /** 14 digits. */
  gtin14: string;
}

/** What may be said of a run, filled by `runSentence`. Written so that it needs no name of a person. */
const RUN: Readonly<Record<AppealLanguage, string>> = {
  en: 'On {day} we went through {done} of {total} steps of our procedure “{name}” for {about}.',
  de: 'Am {day} haben wir {done} von {total} Schritten unseres Verfahrens „{name}“ für {about} durchgeführt.',
  fr: 'Le {day}, nous avons effectué {done} des {total} étapes de notre procédure « {name} » pour {about}.',
  it: 'Il {day} abbiamo eseguito {done} dei {total} passaggi della nostra procedura “{name}” per {about}.',
  es: 'El {day} realizamos {done} de los {total} pasos de nuestro procedimiento «{name}» para {about}.',
  ja: '{day}に、{about}について社内手順「{name}」の{total}項目中{done}項目を実施しました。',
};

const PRODUCT: Readonly<Record<AppealLanguage, string>> = {
  en: 'SKU {sku} (ASIN {asin}) bears the product ID {gtin}.',
  de: 'SKU {sku} (ASIN {asin}) trägt die Produktkennung {gtin}.',
  fr: 'Le SKU {sku} (ASIN {asin}) porte l’identifiant produit {gtin}.',
  it: 'Lo SKU {sku} (ASIN {asin}) ha l’identificativo prodotto {gtin}.',
  es: 'El SKU {sku} (ASIN {asin}) lleva el identificador de producto {gtin}.',
  ja: 'SKU {sku}（ASIN {asin}）の商品コードは{gtin}です。',
};

/** A run in one sentence of the appeal's language. @param name of the checklist; @param total its steps */
export function runSentence(
  run: ChecklistRun,
  { name, total }: { name: string; total: number },
  language: AppealLanguage,
): string {
  return fill(RUN[language], {
    day: (run.finishedAt ?? run.startedAt).slice(0, 10),
    done: String(Math.min(total, Object.keys(run.ticks).length)),
    total: String(total),
    name,
    about: run.bound?.value ?? run.note,
  });
}

/** A product in one sentence of the appeal's language. */
export function productSentence(product: KnownProduct, language: AppealLanguage): string {
  return fill(PRODUCT[language], {
    sku: product.sku,
    asin: product.asin ?? '',
    gtin: product.gtin14.replace(/^0{1,2}(?=\d{12,13}$)/, ''),
  });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
