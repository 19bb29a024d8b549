import { type Locale, text } from '@/lib/i18n';
import { latest, remarksOf, uncheckedSteps } from './acts';
import { ORDER_IDS } from './bound';
import { stepsOf } from './define';
import type { LogEntry } from './log';
import { verdictOf } from './replay';
import { type ChecklistRun, progressOf } from './run';
import type { ShownChecklist } from './shown';

/** How runs are written for people who count them in Excel or WPS. */
export interface ExportOptions {
  locale: Locale;
  /** All that there are, with their texts. */
  checklists: readonly ShownChecklist[];
  /** True: order ids are left out, also in what people wrote. */
  withoutOrders: boolean;
  /** Time zone of the times, e.g. `Asia/Shanghai`: stands in their headings. */
  zone: string;
}

type Cell = string | number;

/** The columns of the two tables and their widths in signs. Times are texts, `2026-11-30 10:32:05`, in her time. */
const RUN_COLUMNS = [
  ['checklist', 26],
  ['boundKind', 12],
  ['bound', 22],
  ['store', 8],
  ['note', 24],
  ['state', 12],
  ['startedBy', 14],
  ['startedAt', 20],
  ['dueAt', 20],
  ['finishedAt', 20],
  ['done', 10],
  ['total', 8],
  ['byPage', 12],
  ['checked', 12],
  ['unchecked', 12],
  ['remarks', 40],
  ['log', 30],
  ['run', 38],
] as const;
const LOG_COLUMNS = [
  ['run', 38],
  ['checklist', 26],
  ['entry', 7],
  ['at', 20],
  ['by', 14],
  ['what', 18],
  ['step', 40],
  ['text', 40],
  ['seen', 30],
  ['digest', 66],
  ['hash', 66],
] as const;
type Column = (typeof RUN_COLUMNS | typeof LOG_COLUMNS)[number][0];
const TIMES: readonly Column[] = ['startedAt', 'dueAt', 'finishedAt', 'at'];

/** Widths of the columns in Excel, in signs. */
export const RUN_WIDTHS: readonly number[] = RUN_COLUMNS.map(([, width]) => width);
export const LOG_WIDTHS: readonly number[] = LOG_COLUMNS.map(([, width]) => width);

export function runHeading(options: ExportOptions): string[] {
  return RUN_COLUMNS.map(([column]) => headingOf(column, options));
}

export function logHeading(options: ExportOptions): string[] {
  return LOG_COLUMNS.map(([column]) => headingOf(column, options));
}

/** One run as one row. */
export function runRow(run: ChecklistRun, options: ExportOptions): Cell[] {
  const { locale } = options;
  const checklist = listOf(run, options);
  const progress = checklist && progressOf(checklist, run);
  const cells: Record<(typeof RUN_COLUMNS)[number][0], Cell> = {
    checklist: checklist?.name ?? run.checklist,
    boundKind: run.bound ? text(locale, `checklists.bound.${run.bound.kind}`) : '',
    bound: run.bound ? covered(run.bound.value, options) : '',
    store: run.bound?.store ?? '',
    note: covered(run.note, options),
    state: text(locale, `checklists.history.states.${stateOf(run)}`),
    startedBy: run.startedBy,
    startedAt: localTime(run.startedAt),
    dueAt: localTime(run.dueAt),
    finishedAt: localTime(run.finishedAt),
    done: progress?.done ?? Object.keys(run.ticks).length,
    total: progress?.total ?? '',
    byPage: Object.keys(run.ticks).filter((step) => latest(run, 'ticked', step)?.seen).length,
    checked: Object.keys(run.checks).length,
    unchecked: checklist ? uncheckedSteps(checklist, run).length : '',
    remarks: covered(allRemarks(run, checklist), options),
    log: verdictIn(locale, run),
    run: run.id,
  };
  return RUN_COLUMNS.map(([column]) => cells[column]);
}

/** The log of one run, an entry a row. */
export function logRows(run: ChecklistRun, options: ExportOptions): Cell[][] {
  const checklist = listOf(run, options);
  return run.log.map((entry, at) => {
    const said = entry.bound?.value ?? entry.text ?? '';
    const cells: Record<(typeof LOG_COLUMNS)[number][0], Cell> = {
      run: run.id,
      checklist: checklist?.name ?? run.checklist,
      entry: at + 1,
      at: localTime(entry.at),
      by: entry.by,
      what: eventIn(options.locale, entry),
      step: stepName(entry.step, checklist),
      text: covered(said, options),
      seen: covered(factsOf(entry), options),
      digest: entry.seen?.digest ?? '',
      hash: entry.hash,
    };
    return LOG_COLUMNS.map(([column]) => cells[column]);
  });
}

/** What happened, in words. */
export function eventIn(locale: Locale, { what, seen, bound }: LogEntry): string {
  if (what === 'ticked' && seen) return text(locale, 'checklists.eventSeen');
  if (what === 'bound' && !bound) return text(locale, 'checklists.unbound');
  return text(locale, `checklists.events.${what}`);
}

/** What a page showed, e.g. `title: 71 / 75`. */
export function factsOf({ seen }: LogEntry): string {
  return Object.entries(seen?.facts ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** The words of a step; its id where the checklist has it no more. */
export function stepName(step: string | undefined, checklist: ShownChecklist | undefined): string {
  const steps = checklist?.groups.flatMap((group) => group.steps) ?? [];
  return steps.find(({ id }) => id === step)?.text ?? step ?? '';
}

function headingOf(column: Column, { locale, zone }: ExportOptions): string {
  const name = text(locale, `checklists.history.columns.${column}`);
  return TIMES.includes(column) ? `${name} (${zone})` : name;
}

function listOf({ checklist }: ChecklistRun, { checklists }: ExportOptions) {
  return checklists.find(({ id }) => id === checklist);
}

function stateOf(run: ChecklistRun): 'finished' | 'paused' | 'open' {
  if (run.finishedAt !== undefined) return 'finished';
  return run.pausedAt === undefined ? 'open' : 'paused';
}

function verdictIn(locale: Locale, run: ChecklistRun): string {
  const verdict = verdictOf(run);
  return verdict.kind === 'entry'
    ? text(locale, 'checklists.verdicts.entry', { n: verdict.entry })
    : text(locale, `checklists.verdicts.${verdict.kind}`);
}

function allRemarks(run: ChecklistRun, checklist: ShownChecklist | undefined): string {
  const steps = checklist ? stepsOf(checklist).map(({ id }) => id) : [];
  const ofSteps = steps.flatMap((step) =>
    remarksOf(run, step).map(({ text: said = '' }) => `${stepName(step, checklist)}: ${said}`),
  );
  return [...remarksOf(run).map(({ text: said = '' }) => said), ...ofSteps].join('\n');
}

function covered(words: string, { withoutOrders, locale }: ExportOptions): string {
  if (!withoutOrders) return words;
  return words.replace(ORDER_IDS, text(locale, 'checklists.history.leftOut'));
}

/** In her own time, so that it reads as her clock did; sorts as text. */
function localTime(iso: string | undefined): string {
  if (iso === undefined) return '';
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}
