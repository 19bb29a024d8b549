import { familiesOf } from '@/lib/listing/product-types';
import type { FindingRef, PageFactsReply, PageHandlers } from '@/lib/messaging/page-messages';
import { limitOf } from '@/lib/rules/field-limits';
import type { Health, PageState } from '@/lib/session/page-state';
import type { FieldRecord, MarkedRecord } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import { stateOf } from '@/lib/session/state-of';
import type { Identity, Located, PageReader, Surface, TextControl } from '@/lib/surfaces/define';
import { readPageErrors } from '@/lib/surfaces/page-errors';
import { evidenceOf } from './evidence';
import { isOwner } from './owner';
import type { ThreadLook } from './thread-look';
import { insertIntoMessage } from './writing';

/** What the answers to the panels are made from. */
export interface AnswersOptions {
  surface: Surface;
  reader: PageReader;
  session: Session;
  /** Everything that may hold findings: the texts of the session, and pictures. */
  records(): readonly MarkedRecord[];
  located(): Located;
  identity(): Identity;
  health(): Health;
  threads: ThreadLook;
  /** Day (ISO) whose rules hold here. */
  on(): string;
  /** Takes over fields that the page has just drawn anew. */
  relocate(): void;
  /** Scrolls to a finding and opens it; false when it is not here. */
  show(ref: FindingRef): boolean;
}

/** What this frame answers; `undefined` leaves the answer to another frame of the same page. */
export function createAnswers(options: AnswersOptions): PageHandlers {
  const { surface, reader, session, threads } = options;

  function isOurs(): boolean {
    return isOwner(surface, reader, options.located().fields.length > 0);
  }

  function messageBox(): FieldRecord | undefined {
    return session.records.find(({ field }) => field === 'message');
  }

  function factsReply(): PageFactsReply {
    const { buyerTexts, ...sight } = threads.read();
    const lastBuyerText = buyerTexts.at(-1);
    // What the page says itself, else what the buyer's words say, else what the store speaks.
    const buyerLanguage = session.listing.buyerLanguage ?? threads.language();
    const facts = {
      ...surface.facts?.(reader),
      ...(lastBuyerText && { lastBuyerText }),
      ...(buyerLanguage && { buyerLanguage: buyerLanguage.slice(0, 2).toLowerCase() }),
    };
    const { buyerLanguage: language } = facts;
    const canInsert = messageBox() !== undefined;
    return {
      surface: surface.id,
      facts,
      canInsert,
      ...sight,
      ...(language === undefined ? {} : { language }),
    };
  }

  function state(): PageState {
    const { missing } = options.located();
    const { marketplace: store, productType } = session.listing;
    const context = { store, families: familiesOf(productType), on: options.on() };
    const errors = readPageErrors(reader);
    const found = stateOf({
      surface: surface.id,
      health: options.health(),
      identity: options.identity(),
      listing: session.listing,
      missing,
      records: options.records(),
      limitOf: (field) => limitOf(field, context),
    });
    return errors.length > 0 ? { ...found, errors } : found;
  }

  return {
    'page.state': () => (isOurs() ? state() : undefined),
    'page.facts': () => (isOurs() ? factsReply() : undefined),
    'page.evidence': () => {
      if (!isOurs()) return undefined;
      return evidenceOf(state(), surface.facts?.(reader) ?? {}, session.listing, options.records());
    },
    'page.insert': ({ text }) => {
      const box = messageBox();
      const again = (): TextControl | undefined => {
        options.relocate();
        return messageBox()?.control;
      };
      return box && insertIntoMessage(box, text, again);
    },
    'page.show': (ref) => (options.show(ref) ? { shown: true } : undefined),
  };
}
