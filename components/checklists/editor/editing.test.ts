import { describe, expect, it, vi } from 'vitest';
import { described } from '@/lib/checklists/own/edit';
import { emptyOwn } from '@/lib/checklists/own/own';
import { counter } from '@/lib/checklists/own/testing';
import type { Unsaved } from '@/lib/checklists/own/unsaved';
import type { Saved } from '@/lib/storage/repositories/own-checklists';
import { Editing } from './editing';

const list = emptyOwn(counter());
const named = (name: string) => described(list, { name });

/** A store whose answers come when the test says so. */
function played() {
  const asked: { name: string; seen: string | undefined; answer(saved: Saved | Error): void }[] =
    [];
  const onError = vi.fn();
  const save = (one: typeof list, seen?: string): Promise<Saved> =>
    new Promise((resolve, reject) => {
      const answer = (saved: Saved | Error): void =>
        saved instanceof Error ? reject(saved) : resolve(saved);
      asked.push({ name: one.name, seen, answer });
    });
  const notes = new Map<string, Unsaved>();
  const net = {
    note: (unsaved: Unsaved) => void notes.set(unsaved.list.id, unsaved),
    clear: (id: string) => void notes.delete(id),
    all: () => [...notes.values()],
  };
  const editing = new Editing(list, 'v1', save, net, onError);
  const noted = () => net.all().map((one) => [one.list.name, one.seen, one.sent?.name]);
  return { asked, onError, editing, noted, state: () => editing.snapshot() };
}
const saved = (updatedAt: string): Saved => ({ kind: 'saved', updatedAt });
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });

describe('a list while it is edited', () => {
  it('is written at once, and once more for all that came meanwhile', async () => {
    const { asked, editing, state, noted } = played();
    editing.change(named('a'), 'name');
    editing.change(named('ab '), 'name');
    editing.change(named('abc '), 'name');
    // Should the tab be closed now, this is what the net holds.
    expect(noted()).toEqual([['abc', 'v1', 'a']]);
    expect(asked.map(({ name, seen }) => [name, seen])).toEqual([['a', 'v1']]);
    asked[0]?.answer(saved('v2'));
    await until(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject({ name: 'abc', seen: 'v2' });
    expect(noted()).toEqual([['abc', 'v2', undefined]]);
    asked[1]?.answer(saved('v3'));
    await until(() => expect(state().status).toBe('saved'));
    expect(noted()).toEqual([]);
    // What she types is not tidied under her hands.
    expect(state().list.name).toBe('abc ');
  });

  it('goes back in steps that people mean: a field typed into is one', async () => {
    const { asked, editing, state } = played();
    editing.change(named('a'), 'name');
    editing.change(named('ab'), 'name');
    editing.change(described(named('ab'), { area: 'ads' }));
    editing.undo();
    expect(state().list).toMatchObject({ name: 'ab', area: 'daily' });
    editing.undo();
    expect(state()).toMatchObject({ list: { name: '' }, canUndo: false });
    editing.undo();
    asked[0]?.answer(saved('v2'));
    await until(() => expect(asked.at(-1)?.name).toBe(''));
  });

  it('follows another window while nothing of hers is to be written, and never goes back in time', async () => {
    const { asked, editing, state } = played();
    editing.hear({ list: named('theirs'), updatedAt: 'v2' });
    expect(state().list.name).toBe('theirs');
    editing.change(named('ours'));
    editing.hear({ list: named('late'), updatedAt: 'v2' });
    asked[0]?.answer(saved('v3'));
    await until(() => expect(state().status).toBe('saved'));
    editing.hear({ list: named('late'), updatedAt: 'v2' });
    expect(state().list.name).toBe('ours');
  });

  it('writes nothing more where another window was first, until she decides; nothing of hers is lost', async () => {
    const { asked, editing, state, noted } = played();
    const theirs = { list: named('theirs'), updatedAt: 'v2' };
    editing.change(named('ours'));
    asked[0]?.answer({ kind: 'changed', stored: theirs });
    await until(() => expect(state().status).toBe('changed'));
    editing.hear(theirs);
    editing.change(named('ours too'));
    expect(asked).toHaveLength(1);
    expect(editing.tidy.name).toBe('ours too');
    expect(noted()).toEqual([['ours too', 'v1', undefined]]);
    editing.reload(theirs);
    expect(state()).toMatchObject({ list: { name: 'theirs' }, status: 'saved', canUndo: false });
    expect(noted()).toEqual([]);
    editing.change(named('after'));
    expect(asked[1]).toMatchObject({ name: 'after', seen: 'v2' });
  });

  it('says that it was deleted elsewhere, whether it hears of it or writes into it', async () => {
    const first = played();
    first.editing.hear({ list, updatedAt: 'v1' });
    first.editing.hear(undefined);
    expect(first.state().status).toBe('gone');
    const second = played();
    second.editing.hear(undefined);
    expect(second.state().status).toBe('saved');
    second.editing.change(named('x'));
    second.asked[0]?.answer({ kind: 'gone' });
    await until(() => expect(second.state().status).toBe('gone'));
  });

  it('keeps what could not be written, and writes it when asked again or changed', async () => {
    const { asked, editing, state, onError } = played();
    editing.change(named('a'));
    asked[0]?.answer(new Error('disk full'));
    await until(() => expect(state().status).toBe('failed'));
    expect(onError).toHaveBeenCalledOnce();
    editing.hear({ list: named('older'), updatedAt: 'v0' });
    expect(state().list.name).toBe('a');
    editing.retry();
    expect(asked[1]).toMatchObject({ name: 'a', seen: 'v1' });
    asked[1]?.answer(saved('v2'));
    await until(() => expect(state().status).toBe('saved'));
  });
});
