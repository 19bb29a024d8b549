import type { OwnTemplate } from '@/lib/templates/own';
import type { ClerksideDatabase } from '../database';
import { type TemplateRow, templateRow } from '../rows/template';

/** A template as it is stored; `updatedAt` says which state of it a window has seen. */
export interface StoredTemplate extends OwnTemplate {
  updatedAt: string;
}

/**
 * `saved`: it is stored. `changed`: another window has stored something since, which is `theirs`; nothing was written.
 * `gone`: another window has deleted it; nothing was written.
 */
export type SaveOutcome =
  | { kind: 'saved'; template: StoredTemplate }
  | { kind: 'changed'; theirs: StoredTemplate }
  | { kind: 'gone' };

/** Her own replies. */
export interface Templates {
  /** All of them by name, and how many rows could not be read (they stay where they are). */
  listTemplates(): Promise<{ templates: StoredTemplate[]; unreadable: number }>;
  /**
   * Stores one.
   * @param seen the `updatedAt` it had when it was opened; absent for a new one, or to store it whatever is there
   */
  saveTemplate(template: OwnTemplate, seen?: string): Promise<SaveOutcome>;
  /** Stores all or, when one of them does not fit, none. */
  saveTemplates(templates: readonly OwnTemplate[]): Promise<void>;
  /** Leaves a tombstone with everything in it, so that it can be brought back. */
  deleteTemplate(id: string): Promise<void>;
  restoreTemplate(id: string): Promise<void>;
}

/** @param now ISO time for `updatedAt` and tombstones. */
export function ownTemplates(database: ClerksideDatabase, now: () => string): Templates {
  const table = database.templates;
  const put = async (template: OwnTemplate, before: string | undefined) => {
    const row = templateRow.parse({ ...template, updatedAt: later(now(), before) });
    await table.put(row);
    return toStored(row);
  };
  return {
    async listTemplates() {
      const rows = (await table.toArray()).map((row) => templateRow.safeParse(row));
      const templates = rows.flatMap(({ data }) =>
        data && data.deletedAt === undefined ? [toStored(data)] : [],
      );
      return {
        templates: templates.sort((a, b) => a.name.localeCompare(b.name)),
        unreadable: rows.filter(({ success }) => !success).length,
      };
    },
    saveTemplate: (template, seen) =>
      database.transaction('rw', table, async (): Promise<SaveOutcome> => {
        const { data: stored } = templateRow.safeParse(await table.get(template.id));
        if (seen !== undefined && stored?.updatedAt !== seen) {
          if (stored === undefined || stored.deletedAt !== undefined) return { kind: 'gone' };
          return { kind: 'changed', theirs: toStored(stored) };
        }
        return { kind: 'saved', template: await put(template, stored?.updatedAt) };
      }),
    saveTemplates: (templates) =>
      database.transaction('rw', table, async () => {
        const before = await table.bulkGet(templates.map(({ id }) => id));
        for (const [at, template] of templates.entries())
          await put(template, before[at]?.updatedAt);
      }),
    deleteTemplate: (id) => change(id, (row) => ({ ...row, deletedAt: now() })),
    restoreTemplate: (id) => change(id, ({ deletedAt: _gone, ...row }) => row),
  };

  function change(id: string, apply: (row: TemplateRow) => TemplateRow): Promise<void> {
    return database.transaction('rw', table, async () => {
      const row = await table.get(id);
      if (row === undefined) return;
      await table.put({ ...apply(row), updatedAt: later(now(), row.updatedAt) });
    });
  }
}

/** A moment after `before`, so that two states of a row never carry the same one. */
function later(moment: string, before: string | undefined): string {
  if (before === undefined || moment > before) return moment;
  return new Date(Date.parse(before) + 1).toISOString();
}

function toStored({ deletedAt: _gone, ...template }: TemplateRow): StoredTemplate {
  return template;
}
