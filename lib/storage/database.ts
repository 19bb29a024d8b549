import type { EntityTable, Transaction } from 'dexie';
import Dexie from 'dexie';
import { isDiskFull, tellWrites, type WriteState } from './disk-full';
import type { AppealRow } from './rows/appeal';
import type { ChecklistRow } from './rows/checklist';
import type { ChecklistRunRow } from './rows/checklist-run';
import type { PlanRow } from './rows/plan';
import type { ProductNumberRow } from './rows/product-number';
import type { TemplateRow } from './rows/template';
import type { TemplateUseRow } from './rows/template-use';
import type { ThreadRow } from './rows/thread';
import type { SchemaVersion } from './schema';
import { SCHEMA_VERSIONS } from './schema';

/** Where the browser keeps things and how; given, so that tests bring their own. */
export interface DatabaseOptions {
  name?: string;
  versions?: readonly SchemaVersion[];
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** The database of the extension. Only extension pages may open it: in a page it would be amazon.com's. */
export class ClerksideDatabase extends Dexie {
  declare readonly checklistRuns: EntityTable<ChecklistRunRow, 'id'>;
  declare readonly plans: EntityTable<PlanRow, 'id'>;
  declare readonly checklists: EntityTable<ChecklistRow, 'id'>;
  declare readonly templates: EntityTable<TemplateRow, 'id'>;
  declare readonly templateUses: EntityTable<TemplateUseRow, 'id'>;
  declare readonly appeals: EntityTable<AppealRow, 'id'>;
  declare readonly productNumbers: EntityTable<ProductNumberRow, 'id'>;
  declare readonly threads: EntityTable<ThreadRow, 'id'>;

  /** Where it lies, for who opens it in another way (backup/rescue.ts). */
  readonly place: Pick<DatabaseOptions, 'name' | 'indexedDB' | 'IDBKeyRange'>;
  private readonly writeListeners = new Set<(state: WriteState) => void>();
  /** The latest version that is declared. */
  private readonly latest: number;
  private hasFailedUpgrade = false;

  constructor(options: DatabaseOptions = {}) {
    const { name = 'clerkside', versions = SCHEMA_VERSIONS, ...api } = options;
    // Strict: what is written has reached the disk and outlives a power cut. It costs 0.2 ms a write (bench storage).
    super(name, { ...api, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.place = { name, ...api };
    this.latest = Math.max(0, ...versions.map(({ version }) => version));
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade((transaction) => this.run(upgrade, transaction));
    }
    tellWrites(this, (state) => {
      for (const listener of this.writeListeners) listener(state);
    });
  }

  /** Why opening failed with `error`. */
  failureOf(error: unknown): FailureReason {
    return this.hasFailedUpgrade ? 'upgrade' : reasonOf(error);
  }

  /** True when what was opened is of a later version than any that is declared; Dexie opens such a database too. */
  isNewer(): boolean {
    return Math.floor(this.backendDB().version / 10) > this.latest;
  }

  /** An upgrade; Dexie passes on what it throws, without saying that it was an upgrade. */
  private async run(
    upgrade: NonNullable<SchemaVersion['upgrade']>,
    transaction: Transaction,
  ): Promise<void> {
    try {
      this.hasFailedUpgrade = false;
      await upgrade(transaction);
    } catch (error) {
      this.hasFailedUpgrade = !isDiskFull(error);
      throw error;
    }
  }

  /** Calls `listener` after every change that is made through this object, until the function returned is called. */
  onWrite(listener: (state: WriteState) => void): () => void {
    this.writeListeners.add(listener);
    return () => this.writeListeners.delete(listener);
  }
}

/**
 * `ready`: use it. `blocked`: another window still holds an older version open; opening goes on once it is closed.
 * `outdated`: a newer version took over while we were open; this page must be loaded again.
 * `failed`: it could not be opened; the data stay as they were, at the version they had.
 */
export type DatabaseState =
  | { kind: 'opening' }
  | { kind: 'ready' }
  | { kind: 'blocked' }
  | { kind: 'outdated' }
  | { kind: 'failed'; reason: FailureReason; error: unknown };

/** Key of `common.storageFailed` in the texts. */
export type FailureReason = 'newer' | 'quota' | 'upgrade' | 'forbidden' | 'unknown';

/** Opens the database and tells each state it goes through. Nothing is ever deleted to make opening succeed. */
export async function openDatabase(
  database: ClerksideDatabase,
  onState: (state: DatabaseState) => void,
): Promise<void> {
  onState({ kind: 'opening' });
  database.on('blocked', () => onState({ kind: 'blocked' }));
  database.on('versionchange', () => {
    // Letting go is what allows the newer version to open; holding on would block it.
    database.close({ disableAutoOpen: true });
    onState({ kind: 'outdated' });
    return false;
  });
  try {
    await database.open();
    if (database.isNewer()) throw letGo(database);
    onState({ kind: 'ready' });
  } catch (error) {
    onState({ kind: 'failed', reason: database.failureOf(error), error });
  }
}

/** Rows of a later version are not ours to change. */
function letGo(database: ClerksideDatabase): Error {
  database.close({ disableAutoOpen: true });
  const error = new Error('The database was written by a later version of the extension');
  error.name = 'VersionError';
  return error;
}

const REASONS: Readonly<Record<string, FailureReason>> = {
  VersionError: 'newer',
  QuotaExceededError: 'quota',
  UpgradeError: 'upgrade',
  InvalidStateError: 'forbidden',
  MissingAPIError: 'forbidden',
  SecurityError: 'forbidden',
};

function reasonOf(error: unknown): FailureReason {
  const names: string[] = [];
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 3; depth += 1) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (typeof name === 'string') names.push(name);
    at = inner;
  }
  const known = names.find((name) => name in REASONS);
  return (known && REASONS[known]) || 'unknown';
}
