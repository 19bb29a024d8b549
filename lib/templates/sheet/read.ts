import type { SheetRow } from '@/lib/files/sheets';
import { checkOwn, type OwnProblem } from '../check-own';
import type { Column } from '../data/sheet-columns';
import type { TemplateLanguage, Topic } from '../define';
import type { OwnTemplate } from '../own';
import { columnOf, languageOf, topicOf } from './names';

/** So far down people put titles and remarks above the heading. */
const HEADING_WITHIN = 10;
/** What a template is about when its row does not say. */
const USUAL_TOPIC: Topic = 'questions';

/** Something about a row: where it is, what it says there, and what is wrong. */
export interface RowProblem {
  /** Heading of the column, as the file writes it. */
  column: string;
  value: string;
  /** Key of `ownTemplates.problems`. */
  text: OwnProblem['text'] | 'unknownTopic' | 'unknownLanguage' | 'languageTwice';
  body?: OwnProblem['body'];
}

/** `new` and `changed` rows are taken; the lists have `same` ones already; `wrong` ones cannot be used. */
type Outcome = 'new' | 'changed' | 'same' | 'wrong';

export interface TemplateRow {
  /** As Excel numbers it. */
  row: number;
  outcome: Outcome;
  name: string;
  language: TemplateLanguage | undefined;
  body: string;
  /** Errors of a wrong row; else remarks. */
  problems: readonly RowProblem[];
}

export interface TemplateReport {
  rows: readonly TemplateRow[];
  /** What is to be stored: new templates, and known ones with what the rows change. */
  templates: readonly OwnTemplate[];
  /** Headings that nobody understood. */
  unknown: readonly string[];
  /** Why nothing of it can be used: a key of `ownTemplates.importing.unusable`. */
  unusable?: 'empty' | 'noHeading';
}

/**
 * Reads a table of templates: what each row would do to those that there are. Rows of one name are one template. Pure:
 * nothing is stored, and a bad row costs no good one.
 * @param taken shortcuts of the built-in templates
 */
export function readTemplates(
  sheet: readonly SheetRow[],
  known: readonly OwnTemplate[],
  taken: ReadonlySet<string>,
  newId: () => string,
): TemplateReport {
  const layout = layoutOf(sheet);
  if (layout === undefined) {
    const unusable = sheet.length === 0 ? 'empty' : 'noHeading';
    return { rows: [], templates: [], unknown: [], unusable };
  }
  const merge = new Merge(known, taken, newId);
  const rows = sheet
    .slice(layout.from)
    .filter(({ cells }) => layout.columns.some((column, at) => column && cells[at]))
    .map(({ row, cells }) => merge.take(row, cells, layout));
  const { unknown } = layout;
  const templates = merge.changed();
  return rows.length === 0
    ? { rows, templates, unknown, unusable: 'empty' }
    : { rows, templates, unknown };
}

interface Layout {
  columns: readonly (Column | undefined)[];
  headings: readonly string[];
  unknown: readonly string[];
  from: number;
}

function layoutOf(sheet: readonly SheetRow[]): Layout | undefined {
  for (const [at, { cells }] of sheet.slice(0, HEADING_WITHIN).entries()) {
    const named = cells.map(columnOf);
    if (!named.includes('name') || !named.includes('body')) continue;
    // Of two columns of one name the first counts.
    const columns = named.map((column, index) =>
      named.indexOf(column) === index ? column : undefined,
    );
    const unknown = cells.filter((cell, index) => cell !== '' && columns[index] === undefined);
    return { columns, headings: cells, unknown, from: at + 1 };
  }
  return undefined;
}

interface Draft {
  template: OwnTemplate;
  isNew: boolean;
  isChanged: boolean;
  /** Languages that a row of this file has given. */
  given: Set<TemplateLanguage>;
}

/** Puts rows together to templates, beside those that there are. */
class Merge {
  private readonly drafts = new Map<string, Draft>();
  private readonly shortcuts: Map<string, string>;

  constructor(
    known: readonly OwnTemplate[],
    taken: ReadonlySet<string>,
    private readonly newId: () => string,
  ) {
    this.shortcuts = new Map([...taken].map((shortcut) => [shortcut, ''] as const));
    for (const template of known) {
      const key = keyOf(template.name);
      if (template.shortcut !== undefined) this.shortcuts.set(template.shortcut, key);
      this.drafts.set(key, { template, isNew: false, isChanged: false, given: new Set() });
    }
  }

  changed(): OwnTemplate[] {
    return [...this.drafts.values()].flatMap(({ template, isChanged }) =>
      isChanged ? [template] : [],
    );
  }

  take(row: number, cells: readonly string[], layout: Layout): TemplateRow {
    const at = (column: Column): string => cells[layout.columns.indexOf(column)]?.trim() ?? '';
    const problems: RowProblem[] = [];
    const complain = (
      column: Column,
      text: RowProblem['text'],
      body?: OwnProblem['body'],
    ): void => {
      const heading = layout.headings[layout.columns.indexOf(column)] ?? '';
      const value = column === 'body' ? '' : at(column);
      problems.push({ column: heading || column, value, text, ...(body && { body }) });
    };
    const name = at('name');
    const body = at('body').replaceAll('\r\n', '\n');
    const language = at('language') === '' ? 'en' : languageOf(at('language'));
    const key = keyOf(name);
    const draft = this.drafts.get(key);
    if (language === undefined) complain('language', 'unknownLanguage');
    else if (draft?.given.has(language)) complain('language', 'languageTwice');
    const topic = at('topic') === '' ? undefined : topicOf(at('topic'));
    if (at('topic') !== '' && topic === undefined) complain('topic', 'unknownTopic');
    const made = this.made(draft, { name, topic, body, language, at });
    for (const found of checkOwn({ ...made, bodies: body ? { en: body } : {} }, new Set()))
      complain(found.part, found.text, found.body);
    const told = { row, name, language, body };
    if (problems.length > 0 || language === undefined)
      return { ...told, outcome: 'wrong', problems };
    const { shortcut } = made;
    if (shortcut !== undefined && (this.shortcuts.get(shortcut) ?? key) !== key) {
      // The template is worth more than its shortcut.
      complain('shortcut', 'takenShortcut');
      delete made.shortcut;
      if (draft?.template.shortcut !== undefined) made.shortcut = draft.template.shortcut;
    }
    if (made.shortcut !== undefined) this.shortcuts.set(made.shortcut, key);
    const outcome = this.keep(key, draft, made, language);
    return { ...told, outcome, problems };
  }

  /** The template as it is with what the row says; an empty cell leaves what there is. */
  private made(
    draft: Draft | undefined,
    row: {
      name: string;
      topic: Topic | undefined;
      body: string;
      language: TemplateLanguage | undefined;
      at(column: Column): string;
    },
  ): OwnTemplate {
    const { name, topic, body, language, at } = row;
    const before = draft?.template;
    const shortcut = at('shortcut').toLowerCase() || before?.shortcut;
    const meaning = at('meaning') || before?.meaning;
    return {
      id: before?.id ?? this.newId(),
      name: before?.name ?? name,
      topic: topic ?? before?.topic ?? USUAL_TOPIC,
      words: at('words') || (before?.words ?? ''),
      ...(shortcut && { shortcut }),
      bodies: { ...before?.bodies, ...(language && body && { [language]: body }) },
      ...(meaning && { meaning }),
    };
  }

  private keep(
    key: string,
    draft: Draft | undefined,
    template: OwnTemplate,
    language: TemplateLanguage,
  ): Outcome {
    const isSame = draft !== undefined && contentOf(draft.template) === contentOf(template);
    const isNew = draft?.isNew ?? true;
    this.drafts.set(key, {
      template,
      isNew,
      isChanged: (draft?.isChanged ?? false) || !isSame,
      given: new Set([...(draft?.given ?? []), language]),
    });
    if (isSame) return 'same';
    return isNew ? 'new' : 'changed';
  }
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function contentOf({ name, topic, shortcut, words, bodies, meaning }: OwnTemplate): string {
  const sorted = Object.entries(bodies).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([name, topic, shortcut ?? '', words, sorted, meaning ?? '']);
}
