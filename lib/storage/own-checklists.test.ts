import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { ClerksideDatabase } from './database';
import { type OwnChecklists, ownChecklists } from './repositories/own-checklists';

const NOW = '2026-11-30T08:00:00.000Z';
const list = (n: number, name = `List ${n}`): OwnChecklist => ({
  id: `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b${String(n).padStart(2, '0')}`,
  name,
  about: '',
  area: 'daily',
  subject: 'day',
  groups: [{ id: 'g', title: '', steps: [{ id: 's', text: 'One', hint: '' }] }],
});

let database: ClerksideDatabase;
let here: OwnChecklists;
let there: OwnChecklists;

beforeEach(async () => {
  const indexedDB = new IDBFactory();
  const opened = async () => {
    const one = new ClerksideDatabase({ indexedDB, IDBKeyRange });
    await one.open();
    return one;
  };
  database = await opened();
  // A clock that stands still: two changes within one millisecond are told apart nevertheless.
  here = ownChecklists(database, () => NOW);
  there = ownChecklists(await opened(), () => NOW);
});

const names = async () => (await here.listOwn()).lists.map(({ list: { name } }) => name);

describe('her own checklists', () => {
  it('are stored, changed, and listed by name', async () => {
    const first = await here.saveOwn(list(1, 'B'));
    await here.saveOwn(list(2, 'A'));
    expect(first).toEqual({ kind: 'saved', updatedAt: NOW });
    const again = await here.saveOwn(list(1, 'C'), NOW);
    expect(again).toEqual({ kind: 'saved', updatedAt: '2026-11-30T08:00:00.001Z' });
    expect(await names()).toEqual(['A', 'C']);
  });

  it('lose no change of two windows: the second is told what the first has left', async () => {
    await here.saveOwn(list(1));
    expect(await there.saveOwn(list(1, 'theirs'), NOW)).toMatchObject({ kind: 'saved' });
    expect(await here.saveOwn(list(1, 'ours'), NOW)).toEqual({
      kind: 'changed',
      stored: { list: list(1, 'theirs'), updatedAt: '2026-11-30T08:00:00.001Z' },
    });
    expect(await here.saveOwn(list(1, 'new?'))).toMatchObject({ kind: 'changed' });
    expect(await names()).toEqual(['theirs']);
  });

  it('let just one of two windows win that write at the same moment', async () => {
    await here.saveOwn(list(1));
    const both = await Promise.all([
      here.saveOwn(list(1, 'ours'), NOW),
      there.saveOwn(list(1, 'theirs'), NOW),
    ]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'saved']);
  });

  it('leave a tombstone when deleted, come back, and say that they are gone', async () => {
    await here.saveOwn(list(1));
    await here.deleteOwn(list(1).id);
    expect(await names()).toEqual([]);
    expect((await database.checklists.get(list(1).id))?.deletedAt).toBeDefined();
    expect(await there.saveOwn(list(1, 'ours'), NOW)).toEqual({ kind: 'gone' });
    await here.restoreOwn(list(1).id);
    expect(await names()).toEqual(['List 1']);
    await here.deleteOwn(list(9).id);
    expect(await database.checklists.count()).toBe(1);
  });

  it('of a file come in all or none', async () => {
    await here.saveOwn(list(1));
    await here.deleteOwn(list(1).id);
    const bad = { ...list(3), name: ' not clean ' };
    await expect(here.takeIn([list(1, 'x'), list(2), bad])).rejects.toThrow();
    expect(await names()).toEqual([]);
    await here.takeIn([list(1, 'x'), list(2)]);
    expect(await names()).toEqual(['List 2', 'x']);
  });

  it('refuse what is none, and leave rows alone that cannot be read', async () => {
    const group = list(1).groups[0];
    const hostile = (id: string) => ({
      ...list(1),
      groups: [{ id: 'g', title: '', steps: [{ id, text: 'x', hint: '' }] }],
    });
    for (const bad of [
      hostile('constructor'),
      { ...list(1), groups: group ? [group, group] : [] },
      { ...list(1), name: 'x'.repeat(101) },
      { ...list(1), id: 'no uuid' },
    ])
      await expect(here.saveOwn(bad)).rejects.toThrow();
    await database.table('checklists').put({ id: list(4).id, updatedAt: NOW, name: 7 });
    await here.saveOwn(list(5));
    expect(await here.listOwn()).toMatchObject({
      lists: [{ list: { name: 'List 5' } }],
      unreadable: 1,
    });
    expect(await database.table('checklists').get(list(4).id)).toMatchObject({ name: 7 });
  });
});
