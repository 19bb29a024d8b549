import { type Locale, text } from '@/lib/i18n';
import type { SellerWord, WordKind } from '@/lib/rules/seller-words';
import { COLUMNS, type Column } from './data/names';
import { joinWords, USUAL_SEVERITY } from './read-row';

/** Widths of the columns in Excel, in signs. */
export const COLUMN_WIDTHS: readonly number[] = [12, 36, 24, 10, 16, 10, 18, 24, 40];

/** The lists as a table with its heading, in one language; `readImport` reads it back, whatever the language. */
export function exportRows(words: readonly SellerWord[], locale: Locale): string[][] {
  return [headingsIn(locale), ...words.map((word) => rowOf(word, locale))];
}

/** A table to begin from: the heading, and one example for each kind. */
export function templateRows(locale: Locale): string[][] {
  const example = (kind: WordKind, words: string, instead = ''): SellerWord => ({
    id: kind,
    kind,
    words: words.split('|'),
    severity: USUAL_SEVERITY[kind],
    note: text(locale, `lists.template.${kind}`),
    ...(instead !== '' && { instead }),
  });
  return exportRows(
    [
      example('forbidden', 'cheap|lowest price'),
      example('preferred', 'usb c|type-c', 'USB-C'),
      example('brand', 'Acme Home'),
    ],
    locale,
  );
}

function headingsIn(locale: Locale): string[] {
  return COLUMNS.map((column) => text(locale, `lists.columns.${column}`));
}

function rowOf(word: SellerWord, locale: Locale): string[] {
  const cells: Record<Column, string> = {
    kind: text(locale, `lists.kinds.${word.kind}`),
    words: joinWords(word.words),
    instead: word.instead ?? '',
    severity: text(locale, `common.severity.${word.severity}`),
    brand: word.brand ?? '',
    store: word.store ?? '',
    productType: word.productType ?? '',
    fields: (word.fields ?? [])
      .map((field) => text(locale, `common.fieldKinds.${field}`))
      .join(' | '),
    note: word.note ?? '',
  };
  return COLUMNS.map((column) => cells[column]);
}
