import { ORDER_IDS } from '@/lib/checklists/bound';
import { REDACTED, redacted } from '@/lib/checklists/log';
import type { StoredRow } from './backup/format';
import { type ChecklistRunRow, checklistRunRow } from './rows/checklist-run';

/**
 * What of a table's rows is a buyer's data. `none`: nothing. Else: the row without it; the very same row where there
 * is none in it.
 */
type BuyerData = 'none' | ((row: StoredRow) => StoredRow);

/** Every table; what is not named here is searched for order ids. */
export const BUYER_DATA: Readonly<Record<string, BuyerData>> = {
  checklistRuns: runWithout,
  checklists: 'none',
  plans: 'none',
  productNumbers: 'none',
  templates: 'none',
  templateUses: 'none',
  threads: withoutItsOrder,
  appeals: withoutOrders,
};

/** What stands where a run was bound to an order. */
const NO_ORDER = { kind: 'order', value: REDACTED } as const;

/** What is left of a row without buyers' data. */
export function withoutBuyerData(table: string, row: StoredRow): StoredRow {
  const what = BUYER_DATA[table] ?? withoutOrders;
  return what === 'none' ? row : what(row);
}

/** Settings that quote what was written: a finding that was set aside in a message quotes what was told a buyer. */
const QUOTING = ['ignored', 'waivers'] as const;

/** Settings without what they quote of messages to buyers. */
export function settingsWithoutBuyerData(
  settings: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const left = { ...settings };
  for (const name of QUOTING) {
    const entries = left[name];
    if (Array.isArray(entries))
      left[name] = entries.filter(
        (entry: { field?: unknown } | null) => entry?.field !== 'message',
      );
  }
  return left;
}

/** True when a text names an order. */
function namesOrder(text: string): boolean {
  return text.search(ORDER_IDS) >= 0;
}

/** A conversation without its order: how long the buyer waited is a figure of hers, and stays. */
function withoutItsOrder(row: StoredRow): StoredRow {
  const { orderId, ...rest } = row;
  return orderId === undefined ? row : rest;
}

/** A run without the order it is about and without words about it. The chain of its log still holds. */
function runWithout(row: StoredRow): StoredRow {
  const { data: run } = checklistRunRow.safeParse(row);
  return run === undefined ? withoutOrders(row) : (cleared(run) ?? row);
}

/** Undefined where there is nothing to take out. */
function cleared(run: ChecklistRunRow): ChecklistRunRow | undefined {
  // Also one whose order was taken out before: what was written since is about a buyer, too.
  const isOrder = [run, ...run.log].some(isAboutOrder);
  const isToGo = (text: string): boolean => text !== '' && (isOrder || namesOrder(text));
  const log = run.log.map((entry) =>
    isToGo(entry.text ?? '') || orderOf(entry) !== undefined
      ? redacted(entry, orderOf(entry) === undefined ? undefined : NO_ORDER)
      : entry,
  );
  const bound = orderOf(run);
  if (bound === undefined && !isToGo(run.note) && log.every((one, at) => one === run.log[at]))
    return undefined;
  return {
    ...run,
    note: isToGo(run.note) ? '' : run.note,
    ...(bound !== undefined && { bound: NO_ORDER }),
    log,
  };
}

/** What a run or an entry of its log is bound to. */
function boundOf(part: object): Record<string, unknown> {
  return ('bound' in part ? (part.bound ?? {}) : {}) as Record<string, unknown>;
}

function isAboutOrder(part: object): boolean {
  return boundOf(part).kind === 'order';
}

/** The order a run or an entry of its log is bound to, where it can still be told. */
function orderOf(part: object): string | undefined {
  const { kind, value } = boundOf(part);
  return kind === 'order' && typeof value === 'string' && value !== REDACTED ? value : undefined;
}

/** The row with `***` for every order id in its texts. */
function withoutOrders(row: StoredRow): StoredRow {
  const { id, ...rest } = row;
  const text = JSON.stringify(rest);
  if (!namesOrder(text)) return row;
  return { ...(JSON.parse(text.replace(ORDER_IDS, REDACTED)) as Record<string, unknown>), id };
}
