import type { ClerksideDatabase } from '../database';
import type { TemplateUseRow } from '../rows/template-use';
import { templateUseRow } from '../rows/template-use';

/** How one template is used. */
export interface TemplateUse {
  template: string;
  favourite: boolean;
  uses: number;
}

export interface TemplateUses {
  listUses(): Promise<TemplateUse[]>;
  countUse(template: string): Promise<void>;
  setFavourite(template: string, favourite: boolean): Promise<void>;
}

/** @param now ISO time. @param newId a fresh UUID. */
export function templateUses(
  database: ClerksideDatabase,
  now: () => string,
  newId: () => string,
): TemplateUses {
  const table = database.templateUses;
  const change = (
    template: string,
    apply: (row: TemplateUseRow) => Partial<TemplateUseRow>,
  ): Promise<void> =>
    database.transaction('rw', table, async () => {
      const stored = await table.where('template').equals(template).first();
      const fresh: TemplateUseRow = {
        id: newId(),
        template,
        favourite: false,
        uses: 0,
        updatedAt: now(),
      };
      const { deletedAt: _revived, ...row } = stored ?? fresh;
      await table.put(templateUseRow.parse({ ...row, ...apply(row), updatedAt: now() }));
    });
  return {
    async listUses() {
      const rows = (await table.toArray()).map((row) => templateUseRow.safeParse(row));
      return rows.flatMap(({ data }) =>
        data && data.deletedAt === undefined
          ? [{ template: data.template, favourite: data.favourite, uses: data.uses }]
          : [],
      );
    },
    countUse: (template) => change(template, (row) => ({ uses: row.uses + 1, usedAt: now() })),
    setFavourite: (template, favourite) => change(template, () => ({ favourite })),
  };
}
