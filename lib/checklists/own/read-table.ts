import type { SheetRow } from '@/lib/files/sheets';
import type { Column } from './data/names';
import {
  type ImportProblem,
  type Incoming,
  MOST_LISTS,
  PAGE_PROBLEMS,
  type ProblemText,
  shortened,
  unusable,
} from './incoming';
import {
  LONGEST_ABOUT,
  LONGEST_HINT,
  LONGEST_NAME,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_GROUPS,
  MOST_STEPS,
} from './limits';
import { areaOf, columnOf, subjectOf, yesOf } from './names';
import { countSteps, type NewId, type OwnChecklist, type OwnGroup, type OwnStep } from './own';
import { pageOf } from './page-link';
import { cleanLine, cleanLines } from './words';

/** So far down people put titles and remarks above the heading. */
const HEADING_WITHIN = 10;

interface Layout {
  columns: readonly (Column | undefined)[];
  unknown: readonly string[];
  from: number;
}

/**
 * Reads a table, one row a step. A cell for list or group that is empty means "as above". A table of one column
 * without a heading is one list of steps. Pure: nothing is stored, and a bad row costs no good one.
 * @param name of a list that has none in the table, e.g. the name of the file
 */
export function readTable(sheet: readonly SheetRow[], name: string, newId: NewId): Incoming {
  const layout = layoutOf(sheet);
  if (layout === undefined) return unusable(sheet.length === 0 ? 'empty' : 'noHeading');
  const reader = new Reader(layout, cleanLine(name, LONGEST_NAME), newId);
  for (const row of sheet.slice(layout.from)) reader.row(row);
  if (reader.lists.size > MOST_LISTS) return unusable('tooManyLists');
  const lists = [...reader.lists.values()].filter((list) => countSteps(list) > 0);
  const { problems } = reader;
  if (lists.length === 0 && problems.length === 0) return unusable('empty');
  return { lists, problems, unknown: layout.unknown };
}

function layoutOf(sheet: readonly SheetRow[]): Layout | undefined {
  for (const [at, { cells }] of sheet.slice(0, HEADING_WITHIN).entries()) {
    const columns = cells.map(columnOf);
    if (!columns.includes('step') || !isHeading(cells, columns)) continue;
    const isFirst = (index: number): boolean => columns.indexOf(columns[index]) === index;
    return {
      // Of two columns of one name the first counts; the other would overwrite it unseen.
      columns: columns.map((column, index) => (isFirst(index) ? column : undefined)),
      unknown: cells.filter((cell, index) => cell !== '' && (!columns[index] || !isFirst(index))),
      from: at + 1,
    };
  }
  const isOneColumn = sheet.every(({ cells }) => cells.slice(1).every((cell) => cell === ''));
  return isOneColumn && sheet.length > 0 ? { columns: ['step'], unknown: [], from: 0 } : undefined;
}

/** At least half of what stands in the row are headings that we know. */
function isHeading(cells: readonly string[], columns: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  return columns.filter((column) => column !== undefined).length * 2 >= filled;
}

type Building = Omit<OwnChecklist, 'groups'> & { groups: (OwnGroup & { steps: OwnStep[] })[] };

class Reader {
  readonly problems: ImportProblem[] = [];
  readonly lists = new Map<string, Building>();
  #list = '';
  #group = '';

  constructor(
    private readonly layout: Layout,
    private readonly fallback: string,
    private readonly newId: NewId,
  ) {}

  row({ row, cells }: SheetRow): void {
    const at = (column: Column): string => cells[this.layout.columns.indexOf(column)]?.trim() ?? '';
    // A row of columns that are not ours says nothing to us.
    if (this.layout.columns.every((column) => column === undefined || at(column) === '')) return;
    const complain = (column: Column, text: ProblemText, isLost = false): void => {
      this.problems.push({ at: String(row), value: shortened(at(column)), text, isLost });
    };
    const line = (column: Column, most: number): string => {
      if (cleanLine(at(column), at(column).length).length > most) complain(column, 'cut');
      return cleanLine(at(column), most);
    };
    const lines = (column: Column, most: number): string => {
      if (cleanLines(at(column), at(column).length).length > most) complain(column, 'cut');
      return cleanLines(at(column), most);
    };

    const list = this.listOf(line('list', LONGEST_NAME));
    this.describe(list, at, lines, complain);
    const group = this.groupOf(list, line('group', LONGEST_TITLE));
    const text = line('step', LONGEST_TEXT);
    const lost = whyLost(text, list, group);
    if (group === undefined || lost !== undefined) {
      complain(text === '' ? 'hint' : 'step', lost ?? 'tooManyGroups', true);
      return;
    }
    group.steps.push({
      id: this.newId(),
      text,
      hint: lines('hint', LONGEST_HINT),
      ...rest(at, complain),
    });
  }

  /** The list named, or the one above. Another name begins a list, whose first group is not that of the list before. */
  private listOf(named: string): Building {
    if (named !== '' && named !== this.#list) {
      this.#list = named;
      this.#group = '';
    }
    const known = this.lists.get(this.#list);
    if (known !== undefined) return known;
    const name = this.#list || this.fallback;
    const list: Building = {
      id: this.newId(),
      name,
      about: '',
      area: 'daily',
      subject: 'day',
      groups: [],
    };
    this.lists.set(this.#list, list);
    return list;
  }

  private groupOf(list: Building, named: string): Building['groups'][number] | undefined {
    if (named !== '') this.#group = named;
    const known = list.groups.find(({ title }) => title === this.#group);
    if (known !== undefined || list.groups.length >= MOST_GROUPS) return known;
    const group = { id: this.newId(), title: this.#group, steps: [] };
    list.groups.push(group);
    return group;
  }

  /** What a row says of its whole list: the first that says something counts. */
  private describe(
    list: Building,
    at: (column: Column) => string,
    lines: (column: Column, most: number) => string,
    complain: (column: Column, text: ProblemText) => void,
  ): void {
    if (list.about === '') list.about = lines('about', LONGEST_ABOUT);
    if (at('area') !== '') {
      const area = areaOf(at('area'));
      if (area === undefined) complain('area', 'unknownArea');
      else list.area = area;
    }
    if (at('subject') === '') return;
    const subject = subjectOf(at('subject'));
    if (subject === undefined) complain('subject', 'unknownSubject');
    else list.subject = subject;
  }
}

/** Why a row becomes no step, if so. */
function whyLost(
  text: string,
  list: Building,
  group: OwnGroup | undefined,
): ProblemText | undefined {
  if (text === '') return 'noStep';
  if (group === undefined) return 'tooManyGroups';
  return countSteps(list) >= MOST_STEPS ? 'tooManySteps' : undefined;
}

function rest(
  at: (column: Column) => string,
  complain: (column: Column, text: ProblemText) => void,
): Pick<OwnStep, 'page' | 'secondPerson'> {
  const read = pageOf(at('page'));
  if ('refused' in read) complain('page', PAGE_PROBLEMS[read.refused]);
  const second = yesOf(at('secondPerson'));
  if (second === undefined) complain('secondPerson', 'unknownYes');
  return {
    ...('page' in read && read.page !== undefined && { page: read.page }),
    ...(second === true && { secondPerson: true as const }),
  };
}
