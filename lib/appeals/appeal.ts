import { daysLater } from '@/lib/text/day';
import type { AppealLanguage } from './languages';
import { DOCUMENTS_OF, type DocumentId, MOST_DAYS, type NoticeKind } from './notice-kinds';

/** The three parts that Amazon asks for (POA-3), in their order. */
export const PARTS = ['cause', 'action', 'prevent'] as const;
export type Part = (typeof PARTS)[number];

/** A document as she has it at hand. */
export interface OwnDocument {
  /** True once it lies ready to be attached. */
  ready: boolean;
  /** Day (ISO) of the document; empty where it is not known or does not matter. */
  day: string;
  /** Which file or number it is. */
  note: string;
}

/** Where a fact comes from: a run of a checklist, a product that was opened, or herself. */
export interface FactSource {
  kind: 'run' | 'product' | 'own';
  /** Row it was taken from; absent for her own. */
  id?: string;
  label: string;
}

/** One fact that went into the appeal, with its source. */
export interface Fact {
  id: string;
  text: string;
  part: Part;
  source: FactSource;
}

/** A plan of action being written. */
export interface Appeal {
  id: string;
  /** What it is called in the list: a case id, an ASIN, whatever she writes. */
  title: string;
  kind: NoticeKind;
  language: AppealLanguage;
  /** Amazon's notice as she pasted it; never sent. */
  notice: string;
  asins: readonly string[];
  parts: Readonly<Record<Part, string>>;
  documents: Readonly<Partial<Record<DocumentId, OwnDocument>>>;
  facts: readonly Fact[];
  startedAt: string;
  updatedAt: string;
  /** ISO time it was handed in. */
  sentAt?: string;
}

/** An empty appeal. @param id a fresh UUID. @param at ISO time. */
export function startAppeal(id: string, at: string): Appeal {
  return {
    id,
    title: '',
    kind: 'other',
    language: 'en',
    notice: '',
    asins: [],
    parts: { cause: '', action: '', prevent: '' },
    documents: {},
    facts: [],
    startedAt: at,
    updatedAt: at,
  };
}

/** A fact goes to the end of its part as a line of its own, and its source into the list of facts. */
export function addFact(appeal: Appeal, fact: Fact): Appeal {
  const before = appeal.parts[fact.part].trimEnd();
  const text = before === '' ? fact.text : `${before}\n${fact.text}`;
  return {
    ...appeal,
    parts: { ...appeal.parts, [fact.part]: text },
    facts: [...appeal.facts, fact],
  };
}

/** Facts whose words still stand in their part: one that was written over is no longer claimed. */
export function factsInText({ facts, parts }: Appeal): Fact[] {
  return facts.filter(({ part, text }) => parts[part].includes(text));
}

/** How a document stands: `old` is older than the notice allows on `today` (ISO day). */
export type DocumentState = 'missing' | 'ready' | 'old';

/** The documents that the notice asks for, and others she has added, each with how it stands. */
export function documentsOf(
  { kind, documents }: Pick<Appeal, 'kind' | 'documents'>,
  today: string,
): { id: DocumentId; own: OwnDocument; state: DocumentState }[] {
  const asked = DOCUMENTS_OF[kind];
  const more = (Object.keys(documents) as DocumentId[]).filter(
    (id) => !asked.includes(id) && documents[id]?.ready,
  );
  return [...asked, ...more].map((id) => {
    const own = documents[id] ?? { ready: false, day: '', note: '' };
    return { id, own, state: stateOf(id, own, today) };
  });
}

function stateOf(id: DocumentId, { ready, day }: OwnDocument, today: string): DocumentState {
  if (!ready) return 'missing';
  const most = MOST_DAYS[id];
  return most !== undefined && day !== '' && day < daysLater(today, -most) ? 'old' : 'ready';
}
