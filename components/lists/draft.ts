import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Column } from '@/lib/lists/data/names';
import { splitWords, USUAL_SEVERITY } from '@/lib/lists/read-row';
import type { Severity } from '@/lib/rules/define';
import type { SellerWord, WordKind } from '@/lib/rules/seller-words';

/** A word as the form holds it: every part a text, even if empty. */
export interface Draft {
  kind: WordKind;
  /** One a line. */
  words: string;
  instead: string;
  severity: Severity;
  brand: string;
  store: Store | '';
  productType: string;
  fields: readonly FieldName[];
  note: string;
}

/** The draft of a word; of a new one when there is none. */
export function draftOf(word: SellerWord | undefined): Draft {
  const { kind = 'forbidden', words = [], instead = '', brand = '', store = '' } = word ?? {};
  const { severity = USUAL_SEVERITY[kind], productType = '', fields = [], note = '' } = word ?? {};
  return {
    kind,
    words: words.join('\n'),
    instead,
    severity,
    brand,
    store,
    productType,
    fields,
    note,
  };
}

/** The word that a draft makes, with nothing empty in it. */
export function wordOf(draft: Draft, id: string): SellerWord {
  const { kind, severity, store, fields } = draft;
  const instead = draft.instead.trim();
  const brand = draft.brand.trim();
  const productType = draft.productType.trim();
  const note = draft.note.trim();
  return {
    id,
    kind,
    words: splitWords(draft.words),
    severity,
    ...(instead !== '' && { instead }),
    ...(brand !== '' && { brand }),
    ...(store !== '' && { store }),
    ...(productType !== '' && { productType }),
    ...(fields.length > 0 && { fields }),
    ...(note !== '' && { note }),
  };
}

/** What the form says at one of its inputs. */
export type ProblemAt = (column: Column) => string | undefined;
