import type { ChecklistRun } from '@/lib/checklists/run';
import { PRODUCT_SENTENCE, RUN_SENTENCE } from './data/sentences';
import type { AppealLanguage } from './languages';

/** A listing whose form was opened, as the ledger knows it. */
export interface KnownProduct {
  id: string;
  store: string;
  sku: string;
  asin?: string;
  /** 14 digits. */
  gtin14: string;
}

/** A run in one sentence of the appeal's language. @param name of the checklist; @param total its steps */
export function runSentence(
  run: ChecklistRun,
  { name, total }: { name: string; total: number },
  language: AppealLanguage,
): string {
  return fill(RUN_SENTENCE[language], {
    day: (run.finishedAt ?? run.startedAt).slice(0, 10),
    done: String(Math.min(total, Object.keys(run.ticks).length)),
    total: String(total),
    name,
    about: run.bound?.value ?? run.note,
  });
}

/** A product in one sentence of the appeal's language. */
export function productSentence(product: KnownProduct, language: AppealLanguage): string {
  return fill(PRODUCT_SENTENCE[language], {
    sku: product.sku,
    asin: product.asin ?? '',
    gtin: product.gtin14.replace(/^0{1,2}(?=\d{12,13}$)/, ''),
  });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
