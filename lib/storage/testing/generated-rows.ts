import fc from 'fast-check';
import { z } from '@/lib/zod';
import type { StoredRow, Tables } from '../backup/format';
import { backedUp, keyIn, schemaOf, uniqueIndices } from '../backup/tables';
import { ClerksideDatabase } from '../database';

interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  oneOf?: Shape[];
  items?: Shape;
  minItems?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  propertyNames?: Shape;
  additionalProperties?: Shape | boolean;
}

/** Moments that lie close together, so that two rows are often changed in the same one. */
const moment = fc.nat(5).map((n) => new Date(Date.UTC(2026, 10, 20 + n)).toISOString());
const day = fc.nat(9).map((n) => `2026-11-2${n}`);
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('112-1234567-7654321', '催评 ', '</script>', '__proto__'),
  },
);

/** JSON Schema knows nothing of checks that are code: anything may stand there. */
const CUSTOM_AS_ANY = { io: 'input', unrepresentable: 'any' } as const;
/** A store, a day of the week, a page, and none of them. */
const OF_CUSTOM_KINDS = ['US', 'mon', '/orders-v3', 'x'];

/** Values of a shape as JSON Schema tells it; what it does not tell, `safeParse` sorts out afterwards. */
function anyOf(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const choice = shape.anyOf ?? shape.oneOf;
  if (choice) return fc.oneof(...choice.map(anyOf));
  switch (shape.type) {
    case 'string':
      return textOf(shape);
    case 'integer':
      return fc.nat(1_000);
    case 'number':
      return fc.oneof(fc.nat(1_000), fc.double({ min: 0, max: 1, noNaN: true }));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(anyOf(shape.items ?? {}), { minLength: shape.minItems ?? 0, maxLength: 4 });
    case 'object':
      return objectOf(shape);
    default:
      return fc.constantFrom(...OF_CUSTOM_KINDS);
  }
}

function textOf({ format, pattern, minLength = 0 }: Shape): fc.Arbitrary<string> {
  if (format === 'uuid') return id;
  if (format === 'date-time') return moment;
  if (format === 'date') return day;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return minLength === 0 ? words : words.map((text) => text.padEnd(minLength, 'x'));
}

function objectOf(shape: Shape): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = shape;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') {
    const key = anyOf(propertyNames ?? { type: 'string' }).filter((k) => k !== '__proto__');
    return fc.dictionary(key as fc.Arbitrary<string>, anyOf(additionalProperties), {
      maxKeys: 3,
      noNullPrototype: true,
    });
  }
  const values = Object.entries(properties).map(([key, inner]) => [key, anyOf(inner)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true });
}

/** Few enough that two databases often have a row of the same id. */
const id = fc.nat(40).map((n) => `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f${String(n).padStart(4, '0')}`);

/** Bundled, not read: the commands run from a folder of their own. */
const FIXTURES = import.meta.glob<{ tables: Record<string, StoredRow[]> }>(
  '../../../tests/fixtures/storage/v*.json',
  { eager: true, import: 'default' },
);

/** Rows of a fixture of a released version, by table. */
export function readFixture(version: number): Record<string, StoredRow[]> {
  const name = `/v${String(version).padStart(3, '0')}.json`;
  const path = Object.keys(FIXTURES).find((one) => one.endsWith(name));
  const tables = path === undefined ? undefined : FIXTURES[path]?.tables;
  if (tables === undefined) throw new Error(`There is no fixture of version ${version}`);
  return structuredClone(tables);
}

/** The rows of the fixture of the latest version: what no shape tells is right in them. */
export const FIXTURE_ROWS = readFixture(3);

/** Rows of one table: made up by its schema, and those of the fixture with other ids and times. */
function rowOf(table: string): fc.Arbitrary<StoredRow> {
  const schema = schemaOf(table);
  const samples = FIXTURE_ROWS[table] ?? [];
  if (schema === undefined) return fc.record({ id, updatedAt: moment, text: words });
  const made = anyOf(z.toJSONSchema(schema, CUSTOM_AS_ANY) as Shape) as fc.Arbitrary<StoredRow>;
  if (samples.length === 0) return made;
  const varied = fc
    .record({ row: fc.constantFrom(...samples), id, updatedAt: moment })
    .map(({ row, ...other }) => ({ ...row, ...other }));
  return fc.oneof({ weight: 3, arbitrary: made }, varied);
}

/**
 * Whole databases. In all of them a row of one id has the same place in every unique index, as rows have that are
 * changed in two places: `settled` decides by the id.
 */
export function databases(): fc.Arbitrary<Tables> {
  const shape = new ClerksideDatabase();
  const tables = backedUp(shape).map((table) => {
    const rows = fc.array(rowOf(table), { maxLength: 8 });
    return [table, rows.map((made) => fitting(shape, table, made))] as const;
  });
  return fc.record(Object.fromEntries(tables), { noNullPrototype: true });
}

/** Those of the rows that fit their table, and each other. */
function fitting(shape: ClerksideDatabase, table: string, rows: StoredRow[]): StoredRow[] {
  const schema = schemaOf(table);
  const taken = new Set<string>();
  return rows.filter((row) => {
    const keys = uniqueIndices(shape, table).flatMap((index) => keyIn(row, index) ?? []);
    const places = [row.id, ...keys];
    const isGood = schema?.safeParse(row).success ?? true;
    if (!isGood || places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

/** The rows with the places they claim in unique indices decided by their ids, as in life: see `merged`. */
export function settled(tables: Tables): Tables {
  const shape = new ClerksideDatabase();
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      fitting(
        shape,
        table,
        rows.map((row) => settledRow(shape, table, row)),
      ),
    ]),
  );
}

function settledRow(shape: ClerksideDatabase, table: string, row: StoredRow): StoredRow {
  const fields = uniqueIndices(shape, table).flatMap(({ keyPath }) => [keyPath ?? []].flat());
  const number = Number(row.id.slice(-4));
  const kept = Object.entries(row).filter(([field]) => !fields.includes(field));
  const loose = Object.fromEntries(kept) as StoredRow;
  if (number % 2 === 1 && schemaOf(table)?.safeParse(loose).success) return loose;
  // Every third id or so shares its place with another.
  const place = String(number % 13).padStart(4, '0');
  const uuid = `00000000-0000-4000-8000-00000000${place}`;
  const places = fields.map((field) => [field, field === 'plan' ? uuid : `p${place}`]);
  return { ...loose, ...Object.fromEntries(places) };
}
