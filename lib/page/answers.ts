import { familiesOf } from '@/lib/listing/product-types';
import type { FindingRef, PageFactsReply, PageHandlers } from '@/lib/messaging/page-messages';
import { limitOf } from '@/lib/rules/field-limits';
import type { Health } from '@/lib/session/page-state';
import type { FieldRecord, MarkedRecord } from '@/lib/session/record';
import type { Session } from '@/lib/session/session';
import { stateOf } from '@/lib/session/state-of';
import type { Identity, Located, PageReader, Surface, TextControl } from '@/lib/surfaces/define';
import { readPageErrors } from '@/lib/surfaces/page-errors';
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
  /** Day (ISO) whose rules hold here. */
  on(): string;
  /** Takes over fields that the page has just drawn anew. */
  relocate(): void;
  /** Scrolls to a finding and opens it; false when it is not here. */
  show(ref: FindingRef): boolean;
}

/** What this frame answers; `undefined` leaves the answer to another frame of the same page. */
export function createAnswers(options: AnswersOptions): PageHandlers {
  const { surface, reader, session } = options;

  /** Of a page and its same-origin frames one answers for all: the one with the fields, else the page itself. */
  function isOwner(): boolean {
    const hasFields = (page: PageReader) => surface.locate(page).fields.length > 0;
    const isHere = options.located().fields.length > 0;
    if (window === window.top) return isHere || !reader.children.some(hasFields);
    return isHere && !reader.parents.some(hasFields);
  }

  function messageBox(): FieldRecord | undefined {
    return session.records.find(({ field }) => field === 'message');
  }

  function factsReply(): PageFactsReply {
    const facts = surface.facts?.(reader) ?? {};
    const { buyerLanguage: language } = facts;
    const canInsert = messageBox() !== undefined;
    return {
      surface: surface.id,
      facts,
      canInsert,
      ...(language === undefined ? {} : { language }),
    };
  }

  return {
    'page.state': () => {
      if (!isOwner()) return undefined;
      const { missing } = options.located();
      const { marketplace: store, productType } = session.listing;
      const context = { store, families: familiesOf(productType), on: options.on() };
      const errors = readPageErrors(reader);
      const state = stateOf({
        surface: surface.id,
        health: options.health(),
        identity: options.identity(),
        listing: session.listing,
        missing,
        records: options.records(),
        limitOf: (field) => limitOf(field, context),
      });
      return errors.length > 0 ? { ...state, errors } : state;
    },
    'page.facts': () => (isOwner() ? factsReply() : undefined),
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
