import type { Locale } from '@/lib/i18n/core';
import { templates as inEnglish } from '@/lib/i18n/en/templates';
import { templates as inChinese } from '@/lib/i18n/zh-CN/templates';
import { storeOfLabel } from '@/lib/surfaces/store-labels';
import { buyerLocale, type DayForm, dateForBuyer } from '@/lib/templates/dates/show-day';
import { LONG_VARIABLES, type TemplateLanguage, type Variable } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import { preview, render, type Values, variablesOf } from '@/lib/templates/render';
import { createReplyFinder, type ReplyFinder } from './find';
import {
  type AskedValue,
  type Circumstances,
  type FilledReply,
  MOST_ROWS,
  type ReplyRequest,
  type ReplyRow,
} from './messages';
import type { Readings } from './pinyin';
import { bodyFor, type Reply } from './reply';

/** Where replies come from, and where their use is noted. */
export interface ReplyShelf {
  /** Today (ISO day) where she sits. */
  today(): string;
  /** All replies, those used most first. */
  replies(): Promise<readonly Reply[]>;
  used(id: string): Promise<void>;
}

/** Answers what the page asks; the answers are those of `messages.ts`. */
export interface ReplyDesk {
  answer(request: ReplyRequest): Promise<unknown>;
}

const LABELS: Readonly<Record<Locale, typeof inEnglish.variables>> = {
  en: inEnglish.variables,
  'zh-CN': inChinese.variables,
};
const EXAMPLES: Readonly<Record<Locale, typeof inEnglish.examples>> = {
  en: inEnglish.examples,
  'zh-CN': inChinese.examples,
};

/** A line in the palette has room for no more. */
const LONGEST_LINE = 120;
/** A first paragraph shorter than this is the salutation. */
const SALUTATION = 60;
const GAP = '…';

/** Finds and fills replies for the message box. */
export function createReplyDesk(shelf: ReplyShelf, readings: Readings): ReplyDesk {
  // What is typed letter by letter is looked for in the same replies, as long as they are the same.
  let known: { replies: readonly Reply[]; find: ReplyFinder } | undefined;

  async function find(query: string, circumstances: Circumstances): Promise<{ rows: ReplyRow[] }> {
    const replies = await shelf.replies();
    if (known?.replies !== replies) known = { replies, find: createReplyFinder(replies, readings) };
    const rows: ReplyRow[] = [];
    // Only what is shown is filled: of 2,000 templates many begin with the same letter.
    for (const reply of known.find(query)) {
      if (rows.length === MOST_ROWS) break;
      const row = rowOf(reply, circumstances, shelf.today());
      if (row) rows.push(row);
    }
    return { rows };
  }

  async function fill(id: string, own: Values, { facts, locale }: Circumstances) {
    const reply = (await shelf.replies()).find((one) => one.id === id);
    const chosen = reply && bodyFor(reply, facts.buyerLanguage);
    if (!chosen) return GONE;
    const { form, told } = readAs(chosen.language, facts, shelf.today());
    return filled(chosen.body, { ...valuesFor(chosen.body, told), ...own }, form, locale);
  }

  return {
    async answer(request) {
      switch (request.kind) {
        case 'find':
          return find(request.query, request);
        case 'fill':
          return fill(request.id, request.values, request);
        case 'used':
          await shelf.used(request.id);
          return {};
      }
    },
  };
}

const GONE: FilledReply = { kind: 'gone' };

/** How the buyer reads days, and what the page tells together with today as the buyer writes it. */
function readAs(
  language: TemplateLanguage,
  facts: Circumstances['facts'],
  today: string,
): { form: DayForm; told: Circumstances['facts'] } {
  const form = { locale: buyerLocale(language, storeOfLabel(facts.storeName ?? '')), today };
  return { form, told: { ...facts, today: dateForBuyer(today, form) } };
}

function filled(body: string, values: Values, form: DayForm, locale: Locale): FilledReply {
  const rendered = render(body, values, form);
  if (rendered.kind === 'ready') return rendered;
  return { kind: 'missing', fields: rendered.missing.map((name) => askedFor(name, locale)) };
}

function askedFor(name: Variable, locale: Locale): AskedValue {
  return {
    name,
    label: LABELS[locale][name],
    example: EXAMPLES[locale][name],
    long: LONG_VARIABLES.has(name),
  };
}

/** What the open page tells of the variables of a body. */
function valuesFor(body: string, facts: Circumstances['facts']): Values {
  return Object.fromEntries(
    variablesOf(body).flatMap((name) => {
      const value = factFor(name, facts);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function rowOf(
  reply: Reply,
  { facts, locale }: Circumstances,
  today: string,
): ReplyRow | undefined {
  const chosen = bodyFor(reply, facts.buyerLanguage);
  if (chosen === undefined) return undefined;
  const { language, body } = chosen;
  const { form, told } = readAs(language, facts, today);
  const whole = previewOf(body, told, form);
  if (whole === undefined) return undefined;
  const { id, names, shortcut = '' } = reply;
  return { id, name: names[locale], shortcut, line: firstLine(whole), language };
}

/** The body with what the page tells; undefined for one of her own that is no template, as its editor says. */
function previewOf(body: string, facts: Circumstances['facts'], form: DayForm): string | undefined {
  try {
    const pieces = preview(body, valuesFor(body, facts), form);
    return pieces.map((piece) => (piece.kind === 'gap' ? GAP : piece.text)).join('');
  } catch {
    return undefined;
  }
}

/** What tells one reply from another: all of them greet first. */
function firstLine(text: string): string {
  const lines = text.split(/\n+/u).map((line) => line.trim());
  const told = lines.filter(Boolean);
  const [first = '', second] = told;
  const line = second !== undefined && first.length < SALUTATION ? second : first;
  const signs = [...line];
  return signs.length > LONGEST_LINE ? `${signs.slice(0, LONGEST_LINE - 1).join('')}…` : line;
}
