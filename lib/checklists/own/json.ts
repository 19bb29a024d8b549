import { decodeText } from '@/lib/files/encoding';
import { z } from '@/lib/zod';
import {
  type ImportProblem,
  type Incoming,
  LARGEST_FILE,
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
import type { NewId, OwnChecklist, OwnGroup, OwnStep } from './own';
import { pageOf } from './page-link';
import { ownHead, ownOrigin, ownStep } from './schema';
import { cleanLine, cleanLines } from './words';

const KIND = 'checklists';
const VERSION = 1;

/** Lists as a file, to be kept or passed on. */
export function toJson(lists: readonly OwnChecklist[]): string {
  return `${JSON.stringify({ clerkside: KIND, version: VERSION, checklists: lists }, null, 2)}\n`;
}

const shell = z.looseObject({
  clerkside: z.string(),
  version: z.number(),
  checklists: z.unknown(),
});
const records = z.array(z.unknown());
const record = z.looseObject({});

/** What a JSON file holds, step by step: what one step says never costs another. Never throws. */
export function readJson(bytes: Uint8Array, newId: NewId): Incoming {
  if (bytes.length > LARGEST_FILE) return unusable('tooLarge');
  const raw = parsed(bytes);
  if (raw === undefined) return unusable('notJson');
  const file = shell.safeParse(raw).data;
  if (file === undefined || file.clerkside !== KIND) return unusable('otherFile');
  if (file.version !== VERSION) return unusable(file.version > VERSION ? 'newer' : 'otherFile');
  const all = records.safeParse(file.checklists).data;
  if (all === undefined || all.length === 0) return unusable('empty');
  if (all.length > MOST_LISTS) return unusable('tooManyLists');
  const reader = new Reader(newId);
  const lists = all.flatMap((one, at) => reader.list(one, `checklists[${at}]`) ?? []);
  return { lists, problems: reader.problems, unknown: [] };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).replace(/^\ufeff/, ''));
  } catch {
    // Not JSON, or nested deeper than anybody writes: told to her as "not JSON".
    return undefined;
  }
}

/** Reads one file; keeps what is wrong in it and the ids that are taken. */
class Reader {
  readonly problems: ImportProblem[] = [];
  readonly #lists = new Set<string>();

  constructor(private readonly newId: NewId) {}

  list(raw: unknown, at: string): OwnChecklist | undefined {
    const { data } = record.safeParse(raw);
    const groups = records.safeParse(data?.groups).data;
    if (data === undefined || groups === undefined) {
      this.complain(at, raw, 'noList', true);
      return undefined;
    }
    const from = ownOrigin.safeParse(data.from).data;
    return {
      id: this.idOf(data.id, z.uuid(), this.#lists, `${at}.id`),
      name: this.cleaned(data.name, cleanLine, LONGEST_NAME, `${at}.name`),
      about: this.cleaned(data.about, cleanLines, LONGEST_ABOUT, `${at}.about`),
      area: this.oneOf('area', data.area, `${at}.area`, 'unknownArea') ?? 'daily',
      subject: this.oneOf('subject', data.subject, `${at}.subject`, 'unknownSubject') ?? 'day',
      groups: this.groups(groups, `${at}.groups`),
      ...(from !== undefined && { from }),
    };
  }

  private groups(raw: readonly unknown[], at: string): OwnGroup[] {
    const groupIds = new Set<string>();
    const stepIds = new Set<string>();
    return raw.flatMap((one, index) => {
      const place = `${at}[${index}]`;
      const group = record.safeParse(one).data;
      const steps = records.safeParse(group?.steps).data;
      if (group === undefined || steps === undefined) this.complain(place, one, 'noList', true);
      else if (index >= MOST_GROUPS) this.complain(place, group.title, 'tooManyGroups', true);
      if (group === undefined || steps === undefined || index >= MOST_GROUPS) return [];
      return [
        {
          id: this.idOf(group.id, ownStep.shape.id, groupIds, `${place}.id`),
          title: this.cleaned(group.title, cleanLine, LONGEST_TITLE, `${place}.title`),
          steps: steps.flatMap((step, n) => this.step(step, stepIds, `${place}.steps[${n}]`)),
        },
      ];
    });
  }

  private step(raw: unknown, ids: Set<string>, at: string): OwnStep[] {
    const step = record.safeParse(raw).data;
    if (step === undefined || typeof step.text !== 'string') {
      this.complain(at, raw, 'noStep', true);
      return [];
    }
    if (ids.size >= MOST_STEPS) {
      this.complain(at, step.text, 'tooManySteps', true);
      return [];
    }
    const page = this.page(step.page, `${at}.page`);
    return [
      {
        id: this.idOf(step.id, ownStep.shape.id, ids, `${at}.id`),
        text: this.cleaned(step.text, cleanLine, LONGEST_TEXT, `${at}.text`),
        hint: this.cleaned(step.hint, cleanLines, LONGEST_HINT, `${at}.hint`),
        ...(page !== undefined && { page }),
        ...(step.secondPerson === true && { secondPerson: true }),
        ...(ownStep.shape.proof.safeParse(step.proof).success && { proof: step.proof as string }),
      },
    ];
  }

  private page(raw: unknown, at: string): OwnStep['page'] {
    if (raw === undefined) return undefined;
    const read = typeof raw === 'string' ? pageOf(raw) : { refused: 'address' as const };
    if ('page' in read) return read.page;
    this.complain(at, raw, PAGE_PROBLEMS[read.refused], false);
    return undefined;
  }

  /** The id of the file where it is one that is not taken yet; else a new one. */
  private idOf(raw: unknown, schema: z.ZodType<string>, taken: Set<string>, at: string): string {
    const read = schema.safeParse(raw).data;
    const isTaken = read !== undefined && taken.has(read);
    if (isTaken) this.complain(at, raw, 'idTwice', false);
    const id = read === undefined || isTaken ? this.newId() : read;
    taken.add(id);
    return id;
  }

  private oneOf<Part extends 'area' | 'subject'>(
    part: Part,
    raw: unknown,
    at: string,
    problem: ProblemText,
  ): OwnChecklist[Part] | undefined {
    const { data } = ownHead.shape[part].safeParse(raw);
    if (data === undefined && raw !== undefined) this.complain(at, raw, problem, false);
    return data as OwnChecklist[Part] | undefined;
  }

  private cleaned(
    raw: unknown,
    clean: (text: string, most: number) => string,
    most: number,
    at: string,
  ): string {
    if (typeof raw !== 'string') return '';
    if (clean(raw, raw.length).length > most) this.complain(at, raw, 'cut', false);
    return clean(raw, most);
  }

  private complain(at: string, value: unknown, text: ProblemText, isLost: boolean): void {
    this.problems.push({ at, value: shortened(value), text, isLost });
  }
}
