import { unusableSetting } from '@/lib/settings/kept-values';
import type { DatabaseOptions } from '../database';
import { checkedRows, type RowProblem } from './check-rows';
import { isDeeper } from './depth';
import type { Backup, Tables } from './format';
import {
  BACKUP_FORMAT,
  backupFile,
  DEEPEST,
  digestsOf,
  MOST_PACKED,
  MOST_UNPACKED,
} from './format';
import { latestVersion } from './make-backup';
import { TooLarge, unpack } from './pack';
import { broughtUp } from './upgrade';

/** Why a file is not restored: keys of `backup.refused` in the texts. */
export type Refusal =
  | 'empty'
  | 'tooLarge'
  | 'notOurs'
  | 'newer'
  | 'damaged'
  | 'unsafe'
  | 'upgrade'
  | RowProblem['reason'];

/** Where in the file it is that a reason was found. */
export interface Where {
  table?: string;
  /** Beginning with 1. */
  row?: number;
  field?: string;
}

/** What restoring would bring, before anything is changed. */
export interface Preview {
  made: string;
  /** Version of the extension that made it. */
  version: string;
  /** The schema it was made with. */
  schema: number;
  buyerData: boolean;
  counts: Readonly<Record<string, number>>;
  /** Rows in it that were already unreadable when it was made; they are not restored. */
  unreadable: number;
}

/** A backup that was read whole and fits: its rows have the shape of this version's tables. */
export interface ReadyBackup {
  tables: Tables;
  settings: Readonly<Record<string, unknown>>;
  buyerData: boolean;
}

export type ReadBackup =
  | { ok: true; backup: ReadyBackup; preview: Preview }
  | { ok: false; refused: Refusal; where: Where };

/** Limits of size in bytes; tests bring smaller ones. */
export interface Limits {
  packed: number;
  unpacked: number;
}

const LIMITS: Limits = { packed: MOST_PACKED, unpacked: MOST_UNPACKED };

class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly where: Where = {},
  ) {
    super(reason);
  }
}

/**
 * Reads a file from outside. Nothing is changed by it; whatever is wrong with it is answered, never thrown.
 * @param api where a database is made for a while in which rows of an older version are brought up
 */
export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  api: Pick<DatabaseOptions, 'indexedDB' | 'IDBKeyRange'> = {},
  limits: Limits = LIMITS,
): Promise<ReadBackup> {
  try {
    const backup = await whole(valueIn(await textOf(bytes, limits)));
    const rows = await upgraded(backup, api);
    const checked = checkedRows(rows);
    if ('reason' in checked) throw new Refused(checked.reason, checked.where);
    const setting = unusableSetting(backup.settings);
    if (setting !== undefined) throw new Refused('row', { table: 'settings', field: setting });
    const { settings, buyerData } = backup;
    return {
      ok: true,
      backup: { tables: checked.tables, settings, buyerData },
      preview: previewOf(backup, checked.tables),
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refused: error.reason, where: error.where };
    throw error;
  }
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, limits: Limits): Promise<string> {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > limits.packed) throw new Refused('tooLarge');
  try {
    return await unpack(bytes, limits.unpacked);
  } catch (error) {
    throw new Refused(error instanceof TooLarge ? 'tooLarge' : 'damaged');
  }
}

function valueIn(json: string): unknown {
  if (json.trim() === '') throw new Refused('empty');
  if (isDeeper(json, DEEPEST)) throw new Refused('unsafe');
  try {
    return JSON.parse(json);
  } catch {
    // Text that begins as a backup does and cannot be read was one; other text never was.
    throw new Refused(json.slice(0, 200).includes('"clerkside"') ? 'damaged' : 'notOurs');
  }
}

/** The value as a backup, as it was when it was made. */
async function whole(value: unknown): Promise<Backup> {
  if (!isRecord(value) || value.clerkside !== 'backup') throw new Refused('notOurs');
  const { format, schema } = value;
  if (isAbove(format, BACKUP_FORMAT) || isAbove(schema, latestVersion())) {
    throw new Refused('newer');
  }
  const unsafe = unsafeKey(value);
  if (unsafe !== undefined) throw new Refused('unsafe', { field: unsafe });
  const { data, error } = backupFile.safeParse(value);
  if (data === undefined) {
    const [first, table, row] = error.issues[0]?.path ?? [];
    const where = first === 'tables' ? placeOf(table, row) : { field: String(first ?? '') };
    throw new Refused('damaged', where);
  }
  const backup = data as Backup;
  const digests = await digestsOf(value as unknown as Backup);
  const wrong = Object.keys({ ...digests, ...backup.digests }).find(
    (name) => digests[name] !== backup.digests[name],
  );
  if (wrong !== undefined) throw new Refused('damaged', { table: wrong });
  const miscounted = Object.entries(backup.tables).find(
    ([name, rows]) => rows.length !== backup.counts[name],
  );
  if (miscounted !== undefined) throw new Refused('damaged', { table: miscounted[0] });
  return backup;
}

function placeOf(table: PropertyKey | undefined, row: PropertyKey | undefined): Where {
  return {
    ...(table !== undefined && { table: String(table) }),
    ...(typeof row === 'number' && { row: row + 1 }),
  };
}

async function upgraded(
  { tables, schema }: Backup,
  api: Pick<DatabaseOptions, 'indexedDB' | 'IDBKeyRange'>,
): Promise<Tables> {
  const brought = await broughtUp(tables, schema, api);
  if ('refused' in brought) {
    throw new Refused(brought.refused, brought.table === undefined ? {} : { table: brought.table });
  }
  return brought.tables;
}

function previewOf(backup: Backup, tables: Tables): Preview {
  const { made, version, schema, buyerData, unreadable } = backup;
  const counts = Object.entries(tables).map(([name, rows]) => [name, rows.length]);
  return {
    made,
    version,
    schema,
    buyerData,
    counts: Object.fromEntries(counts),
    unreadable: Object.values(unreadable).reduce((sum, rows) => sum + rows.length, 0),
  };
}

/** A key that reaches into the prototype of an object; walked without recursion, for the file may be anything. */
function unsafeKey(value: unknown): string | undefined {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) return '__proto__';
    for (const inner of Object.values(next)) open.push(inner);
  }
  return undefined;
}

function isAbove(value: unknown, most: number): boolean {
  return typeof value === 'number' && value > most;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
