import type { EntityTable } from 'dexie';
import Dexie from 'dexie';
import type { AppealRow } from './rows/appeal';
import type { ChecklistRunRow } from './rows/checklist-run';
import type { ProductNumberRow } from './rows/product-number';
import type { TemplateRow } from './rows/template';
import type { TemplateUseRow } from './rows/template-use';
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
  declare readonly templates: EntityTable<TemplateRow, 'id'>;
  declare readonly templateUses: EntityTable<TemplateUseRow, 'id'>;
  declare readonly appeals: EntityTable<AppealRow, 'id'>;
  declare readonly productNumbers: EntityTable<ProductNumberRow, 'id'>;

  constructor(options: DatabaseOptions = {}) {
    const { name = 'clerkside', versions = SCHEMA_VERSIONS, ...api } = options;
    super(name, { ...api, autoOpen: false });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
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
    onState({ kind: 'ready' });
  } catch (error) {
    onState({ kind: 'failed', reason: reasonOf(error), error });
  }
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
