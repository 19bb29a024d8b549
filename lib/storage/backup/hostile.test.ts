import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURE_ROWS } from '../testing/generated-rows';
import { isDeeper } from './depth';
import type { Backup } from './format';
import { latestVersion, seal } from './make-backup';
import { packBackup } from './pack';
import { type Limits, readBackup } from './read-backup';

const made = { buyerData: true, now: '2026-11-30T08:00:00.000Z', version: '0.1.0' };
const good = (): Promise<Backup> =>
  seal({ ...made, settings: { language: 'en' }, tables: FIXTURE_ROWS, schema: latestVersion() });
const plain = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (bytes: Uint8Array<ArrayBuffer>, limits?: Limits) =>
  readBackup(bytes, { indexedDB: new IDBFactory(), IDBKeyRange }, limits);
const sha = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What somebody who forges a file may put anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: the very point is that nothing is known of it
type Loose = Record<string, any>;

/** A backup with one part changed by somebody who knows how digests are made. */
async function forged(change: (backup: Loose) => void): Promise<Uint8Array<ArrayBuffer>> {
  const backup: Loose = structuredClone(await good());
  change(backup);
  for (const [name, rows] of Object.entries(backup.tables)) {
    backup.digests[name] = sha(rows);
    backup.counts[name] = (rows as unknown[]).length;
  }
  backup.digests.settings = sha(backup.settings);
  return plain(backup);
}

describe('a file from outside', () => {
  it('is read when it is a backup, packed or plain', async () => {
    const backup = await good();
    for (const bytes of [await packBackup(backup), plain(backup)]) {
      expect(await read(bytes)).toMatchObject({
        ok: true,
        preview: { schema: latestVersion(), counts: { checklistRuns: 4, templateUses: 1 } },
      });
    }
  });

  it.each<[string, string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['blanks', 'empty', () => new TextEncoder().encode(' \n')],
    ['a picture', 'damaged', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['another text', 'notOurs', () => new TextEncoder().encode('sku,title\n1,2')],
    ['another JSON', 'notOurs', () => plain([1, 2])],
    ['another object', 'notOurs', () => plain({ tables: {} })],
    ['a later format', 'newer', async () => plain({ ...(await good()), format: 2 })],
    ['a later schema', 'newer', async () => plain({ ...(await good()), schema: 99 })],
    ['no schema', 'damaged', async () => plain({ ...(await good()), schema: 'x' })],
    ['no tables', 'damaged', async () => plain({ ...(await good()), tables: null })],
    ['half a packed file', 'damaged', async () => (await packBackup(await good())).slice(0, 300)],
    ['half a plain file', 'damaged', async () => plain(await good()).slice(0, 900)],
  ])('is refused when it is %s', async (_, refused, bytes) => {
    expect(await read(await bytes())).toMatchObject({ ok: false, refused });
  });

  it('is refused when one byte of it was changed', async () => {
    const backup = await good();
    const text = JSON.stringify(backup).replace('MUG-02', 'MUG-03');
    expect(await read(new TextEncoder().encode(text))).toEqual({
      ok: false,
      refused: 'damaged',
      where: { table: 'checklistRuns' },
    });
    const fewer = { ...backup, tables: { ...backup.tables, plans: [] } };
    expect(await read(plain(fewer))).toMatchObject({ refused: 'damaged' });
  });

  it.each<[string, string, object, (backup: Loose) => void]>([
    [
      'a wrong type',
      'row',
      { table: 'checklistRuns', row: 2, field: 'note' },
      ({ tables }) => {
        tables.checklistRuns[1].note = 7;
      },
    ],
    [
      'a wrong date',
      'row',
      { table: 'templateUses', row: 1 },
      ({ tables }) => {
        tables.templateUses[0].updatedAt = 'now';
      },
    ],
    [
      'a row that is no object',
      'damaged',
      { table: 'templateUses', row: 1 },
      ({ tables }) => {
        tables.templateUses[0] = 'x';
      },
    ],
    [
      'one id twice',
      'twice',
      { table: 'templateUses', row: 2 },
      ({ tables }) => {
        tables.templateUses.push({ ...tables.templateUses[0], template: 'other' });
      },
    ],
    [
      'one place twice',
      'twice',
      { table: 'productNumbers', row: 3 },
      ({ tables }) => {
        const id = '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0a99';
        tables.productNumbers.push({ ...tables.productNumbers[0], id });
      },
    ],
    [
      'a table nobody knows',
      'notOurs',
      { table: 'strangers' },
      ({ tables }) => {
        tables.strangers = [{ id: 'x' }];
      },
    ],
    [
      'a table that no backup holds',
      'notOurs',
      { table: 'keeping' },
      ({ tables }) => {
        tables.keeping = [{ id: 'backup-folder' }];
      },
    ],
    [
      'a setting that is none',
      'row',
      { table: 'settings', field: 'rulesOff' },
      (backup) => {
        backup.settings.rulesOff = 'all';
      },
    ],
  ])('is refused for %s, whatever its digests say', async (_, refused, where, change) => {
    expect(await read(await forged(change))).toMatchObject({ ok: false, refused, where });
  });

  it('is refused for a key that reaches into prototypes, and none was touched', async () => {
    const text = JSON.stringify(await good()).replace(
      '"ticks":{',
      '"ticks":{"__proto__":{"bad":1},',
    );
    expect(await read(new TextEncoder().encode(text))).toMatchObject({ refused: 'unsafe' });
    expect(({} as Loose).bad).toBeUndefined();
  });

  it('is refused for its depth before anything takes it apart', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = JSON.stringify(await good()).replace('"language":"en"', `"language":${deep}`);
    expect(await read(new TextEncoder().encode(text))).toMatchObject({ refused: 'unsafe' });
  });

  it('is refused for its size, and a packed one as soon as too much comes out', async () => {
    const limits = { packed: 20_000, unpacked: 50_000 };
    expect(await read(new Uint8Array(20_001), limits)).toMatchObject({ refused: 'tooLarge' });
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(10_000_000, 0x20)));
    expect(bomb.length).toBeLessThan(limits.packed);
    expect(await read(bomb, limits)).toMatchObject({ refused: 'tooLarge' });
  });

  it('of an older version is refused where its upgrade cannot take it', async () => {
    const tables = {
      templateUses: [
        { id: 'a', template: 'x' },
        { id: 'b', template: 'x' },
      ],
    };
    const twice = await seal({ ...made, settings: {}, tables, schema: 1 });
    expect(await read(plain(twice))).toMatchObject({ refused: 'twice' });
    const poor = await seal({
      ...made,
      settings: {},
      tables: { checklistRuns: [{ id: 'a' }] },
      schema: 2,
    });
    expect(await read(plain(poor))).toMatchObject({
      refused: 'row',
      where: { table: 'checklistRuns', row: 1 },
    });
  });

  it('never throws, whatever is in it', async () => {
    const bytes = await packBackup(await good());
    const text = plain(await good());
    const spoilt = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .record({ packed: fc.boolean(), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) })
        .map(({ packed, at, by }) => {
          const copy = (packed ? bytes : text).slice();
          const place = at % copy.length;
          copy[place] = (copy[place] ?? 0) ^ by;
          return copy;
        }),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async (changed) => {
        const answer = await read(new Uint8Array(changed));
        // A byte of the packing that carries nothing may change; what comes out is then the same.
        if (answer.ok) expect(answer.preview.counts).toMatchObject({ checklistRuns: 4 });
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('the depth of a text', () => {
  it('is that of its brackets, but not of those in its strings', () => {
    expect(isDeeper('{"a":[1,{"b":2}]}', 3)).toBe(false);
    expect(isDeeper('{"a":[1,{"b":2}]}', 2)).toBe(true);
    expect(isDeeper('["[[[[","\\"[[[","\\\\",[]]', 2)).toBe(false);
  });

  it('agrees with what is parsed', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
        : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const [json, depth] = [JSON.stringify(value), depthOf(value)];
        expect(isDeeper(json, depth)).toBe(false);
        expect(depth === 0 || isDeeper(json, depth - 1)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});
