import type { ListingImage } from '@/lib/listing/image';
import type { FieldName, FieldRef, Listing } from '@/lib/listing/listing';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Language, Store } from '@/lib/listing/stores';
import type { TextView } from '@/lib/text/view';
import type { RuleInput, Span, TermHit } from '../define';
import type { SellerHit } from '../seller-words';
import { brandSpansIn } from '../shared/brand';
import type { TermListId } from '../terms';
import { ownHits } from './own-words';
import type { FieldProgram, Program } from './program';
import type { TermHits } from './term-scan';

/** What all rules see of one text; what costs something is worked out once, on first need. */
export class Input implements RuleInput {
  readonly field: FieldName;
  readonly index: number;
  readonly store: Store | undefined;
  readonly language: Language;
  readonly families: ReadonlySet<ProductFamily>;
  readonly on: string;
  private found: TermHits | undefined;
  private brands: readonly Span[] | undefined;

  constructor(
    ref: FieldRef,
    readonly text: TextView,
    readonly listing: Listing,
    private readonly program: Program,
    private readonly here: FieldProgram,
    readonly formLimit: number | undefined,
  ) {
    this.field = ref.field;
    this.index = ref.index;
    const { circumstances } = program;
    this.store = circumstances.store;
    this.language = circumstances.language;
    this.families = circumstances.families;
    this.on = circumstances.on;
  }

  get image(): ListingImage | undefined {
    return this.field === 'image' ? this.listing.images?.[this.index] : undefined;
  }

  get brandSpans(): readonly Span[] {
    this.brands ??= brandSpansIn(this.text, this.listing.brand);
    return this.brands;
  }

  // Bound, because rules take their input apart.
  readonly active = (code: string): boolean => this.program.active.has(code);

  readonly hits = (list: TermListId): readonly TermHit[] => {
    this.found ??= this.here.terms().scan(this.text);
    return this.found.of(list);
  };

  readonly sellerHits = (): readonly SellerHit[] =>
    ownHits(this.here.own, this.hits, this.listing.brand);
}
