import type { ListingImage } from '@/lib/listing/image';
import type { FieldName, Listing } from '@/lib/listing/listing';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Language, Store } from '@/lib/listing/stores';
import type { TextEdit } from '@/lib/text/edits';
import type { TextView } from '@/lib/text/view';
import type { SellerHit, SellerWord } from './seller-words';
import type { SourceId } from './sources';
import type { TermListId } from './terms';

/** error = Amazon rejects, removes or suppresses; warning = written policy; hint = good practice. */
export type Severity = 'error' | 'warning' | 'hint';

/** How sure the fact is. A code of low confidence is never an error. */
export type Confidence = 'high' | 'medium' | 'low';

/** UTF-16 offsets into the raw text of one field, `[start, end)`, always on grapheme borders. */
export interface Span {
  start: number;
  end: number;
}

export type { TextEdit };

/** Values for the `{placeholders}` of a text. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A repair: never a function, always a list of edits that do not overlap. */
export interface Fix {
  /** Key in `fixLabels` of `lib/i18n`. */
  label: string;
  data?: MessageData;
  edits: readonly TextEdit[];
}

/** One entry of the catalogue: what it says, where and since when it holds, and who says so. */
export interface CodeSpec {
  severity: Severity;
  /** Set where a report may be graver than `severity`; none becomes an error without. */
  upTo?: 'error';
  confidence: Confidence;
  /** Sources, the one to show first in front. */
  sources: readonly SourceId[];
  /** First day (ISO) it is in force; absent: as long as anyone remembers. */
  since?: string;
  /** Last day (ISO) it is in force; absent: still. */
  until?: string;
  /** Stores it holds in; absent: all. */
  stores?: readonly Store[];
  /** Languages of the store it holds for; absent: all. */
  languages?: readonly Language[];
  /** Product families it does not hold for, e.g. media. */
  exempt?: readonly ProductFamily[];
  /** Product families it is restricted to; absent: all (an unknown product type then also counts). */
  only?: readonly ProductFamily[];
}

/** What a rule sees. Everything is given; a rule reads no clock, no DOM, no settings. */
export interface RuleInput<Code extends string = string> {
  readonly field: FieldName;
  readonly index: number;
  readonly text: TextView;
  /** Every field known; `undefined` = not known. */
  readonly listing: Listing;
  readonly store: Store | undefined;
  /** Language of the store, or of the text where a store has several. */
  readonly language: Language;
  readonly families: ReadonlySet<ProductFamily>;
  /** Day (ISO) for which rules are asked. */
  readonly on: string;
  /** Where the brand of the listing stands in this text; empty when it does not, or is not known. */
  readonly brandSpans: readonly Span[];
  /** The image that is judged; only in the field `image`, whose text is the name of the file. */
  readonly image: ListingImage | undefined;
  /** The field's own limit in UTF-16 units when the form carries one (`maxlength`). */
  readonly formLimit: number | undefined;
  /** True when this code is in force here: a rule may skip work for a code that is not. */
  active(code: Code): boolean;
  /** Hits of a word list in this text, longest entry first at one place, in order of start. */
  hits(list: TermListId): readonly TermHit[];
  /** Hits of the seller's own words in force here, in order of start; for rules that declare `sellerWords`. */
  sellerHits(): readonly SellerHit[];
}

/** One hit of a word list: raw span, the entry that matched and what the list says of it. */
export interface TermHit extends Span {
  /** The entry as the list writes it. */
  term: string;
  /** Index into the list's entries, to look up notes. */
  entry: number;
  /** True when the text only matches after folding away obfuscation (f-r-e-e, zero-width, full-width). */
  disguised: boolean;
}

export interface ReportOptions {
  /** Overrides the severity of the code where the catalogue splits it. */
  severity?: Severity;
  /** Variant of the message: key `<code>.<variant>` in the texts. */
  variant?: string;
  data?: MessageData;
  /** Repairs, the best first; a function where they cost something: it is called when someone looks. */
  fixes?: readonly Fix[] | (() => readonly Fix[]);
}

export interface Reporter<Code extends string = string> {
  finding(code: Code, span: Span, options?: ReportOptions): void;
  /** The third outcome: `reason` is a key of `reasons` in the texts. */
  cannotTell(reason: string): void;
}

/** A worked example: the text, what else is known, and exactly what must come out. */
export interface Example {
  text: string;
  field?: FieldName;
  store?: Store;
  listing?: Omit<Listing, 'marketplace'>;
  on?: string;
  /** The seller's own lists. */
  words?: readonly SellerWord[];
  /** The image whose file name is the text, for the field `image`. */
  image?: Omit<ListingImage, 'name'>;
  /** `[code, start, end]` or `[code, start, end, severity]`. Empty: nothing from this rule. */
  expect: readonly (
    | readonly [string, number, number]
    | readonly [string, number, number, Severity]
  )[];
  /** Text after the first fix of the first finding. */
  fixed?: string;
  /** Reason of `notChecked` that must come out. */
  cannotTell?: string;
}

export interface Rule<Code extends string = string> {
  /** = file name. */
  id: string;
  codes: Readonly<Record<Code, CodeSpec>>;
  /** Fields it looks at. */
  fields: readonly FieldName[];
  /** Other parts of the listing it reads: a change there checks this rule's fields again. */
  reads?: readonly (keyof Listing)[];
  /** Word lists it asks for; they join the one shared pass. */
  terms?: readonly TermListId[];
  /** True for a rule that asks for the seller's own words: it runs only where there are any. */
  sellerWords?: true;
  check(input: RuleInput<Code>, report: Reporter<Code>): void;
  /** The rule's test and its documentation: at least one that is clean and one that is not. */
  examples: readonly Example[];
}

/** Declares a rule. One rule a file; the id is the file name; the registry finds it by itself. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}

/** A finding as the engine gives it; texts are keys, so that the language can be switched at once. */
export interface Finding extends Span {
  code: string;
  rule: string;
  field: FieldName;
  index: number;
  severity: Severity;
  /** Further codes that say the same of the same words. */
  also: readonly string[];
  /** Key in `codes` of the texts: `<code>` or `<code>.<variant>`. */
  message: string;
  data: MessageData;
  sources: readonly SourceId[];
  since: string | undefined;
  fixes: readonly Fix[];
}

export interface NotChecked {
  rule: string;
  field: FieldName;
  index: number;
  /** Key in `reasons` of the texts. */
  reason: string;
}

/** A rule that threw: isolated, reported, never in the way of the others. */
export interface RuleFailure {
  rule: string;
  field: FieldName;
  index: number;
  error: unknown;
}

export interface Verdict {
  findings: readonly Finding[];
  notChecked: readonly NotChecked[];
  failed: readonly RuleFailure[];
}
