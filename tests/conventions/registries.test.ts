import { describe, expect, it } from 'vitest';
import { stepsOf } from '@/lib/checklists/define';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import { FAMILIES } from '@/lib/listing/product-families';
import { ruleFiles } from '@/lib/rules/registry';
import { SOURCES, type Source } from '@/lib/rules/sources';
import { TEMPLATES } from '@/lib/templates/registry';
import released from '../fixtures/released-ids.json';

/** Registries and where their items are. `index.ts` and tests are not items. */
const registries: Record<string, Record<string, { id?: string }>> = {
  rules: Object.fromEntries(ruleFiles),
  'term lists': import.meta.glob(
    ['/lib/rules/terms/*.ts', '!/lib/rules/terms/index.ts', '!**/*.test.ts'],
    { eager: true, import: 'default' },
  ),
  surfaces: import.meta.glob(['/lib/surfaces/pages/*.ts', '!**/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
  checklists: import.meta.glob(['/lib/checklists/built-in/*.ts', '!**/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
  templates: import.meta.glob(['/lib/templates/built-in/*.ts', '!**/*.test.ts'], {
    eager: true,
    import: 'default',
  }),
};

const fileName = (path: string) => path.replace(/^.*\/|\.ts$/g, '');

describe.each(Object.entries(registries))('%s', (_, files) => {
  it('are there', () => {
    expect(Object.keys(files)).not.toEqual([]);
  });

  it.each(Object.entries(files))('%s: the id is the file name', (path, item) => {
    expect(item?.id, `${path} has to export, as default, an item with its file name as id`).toBe(
      fileName(path),
    );
  });

  it('have ids of their own', () => {
    const ids = Object.keys(files).map(fileName);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('ids that are stored in browsers', () => {
  const cure = 'ticks, uses and favourites are stored under these: bring them back';

  it('of checklists and their steps never go', () => {
    const steps = new Map(
      CHECKLISTS.map((checklist) => [checklist.id, stepsOf(checklist).map(({ id }) => id)]),
    );
    const gone = Object.entries(released.checklists).flatMap(([id, known]) =>
      known.filter((step) => !steps.get(id)?.includes(step)).map((step) => `${id}/${step}`),
    );
    expect(gone, cure).toEqual([]);
  });

  it('of templates never go', () => {
    const ids = TEMPLATES.map(({ id }) => id);
    expect(
      released.templates.filter((id) => !ids.includes(id)),
      cure,
    ).toEqual([]);
  });
});

describe.each(Object.keys(LOCALES) as Locale[])('in %s', (locale) => {
  /** Where the name of an item is, among the texts. */
  const names: Record<string, (id: string) => string[]> = {
    surfaces: (id) => ['surfaces', 'names', id],
    checklists: (id) => ['checklists', 'lists', id, 'name'],
    templates: (id) => ['templates', 'lists', id, 'name'],
  };

  it('groups of rules have names, and product families', () => {
    const { groups, families } = LOCALES[locale].catalogue;
    const inUse = [...ruleFiles.keys()].map((path) => path.split('/').at(-2) ?? '');
    expect(inUse.filter((group) => !Object.hasOwn(groups, group))).toEqual([]);
    expect(Object.keys(families).sort()).toEqual(FAMILIES.toSorted());
  });

  it('notes about sources have words, and there are no others', () => {
    const asked = Object.values<Source>(SOURCES).flatMap(({ note }) => note ?? []);
    const told = Object.keys(LOCALES[locale].catalogue.notes);
    const cure = 'name the note in catalogue.notes of lib/i18n, and its key in the source';
    expect(told.sort(), cure).toEqual([...new Set(asked)].sort());
  });

  it.each(Object.keys(names))('%s have names', (kind) => {
    const ids = Object.keys(registries[kind] ?? {}).map(fileName);
    const path = names[kind];
    expect(ids.filter((id) => !path || !lookup(locale, path(id)))).toEqual([]);
  });
});
