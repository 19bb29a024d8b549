import { describe, expect, it } from 'vitest';
import { type Change, change, imageOf, isChecking, NO_PICTURES, type Pictures } from './pictures';

const file = (id: string) => ({
  id,
  file: new Blob([id]),
  name: `${id}.jpg`,
  fileName: `${id}.jpg`,
});

function listAfter(...changes: readonly Change[]): Pictures {
  return changes.reduce(change, NO_PICTURES);
}
const added = (...ids: readonly string[]): Change => ({ kind: 'added', files: ids.map(file) });
const read = (id: string): Change => ({ kind: 'read', id, reading: { facts: { width: 1 } } });
const roles = ({ list }: Pictures) => list.map(({ id, role }) => `${id} ${role}`);

describe('the list of pictures', () => {
  it('takes the first for the main image, the others for further ones', () => {
    expect(roles(listAfter(added('a', 'b'), added('c')))).toEqual(['a MAIN', 'b PT', 'c PT']);
    expect(roles(listAfter(added('a'), { kind: 'removed', id: 'a' }, added('b')))).toEqual([
      'b MAIN',
    ]);
  });

  it('has one main image', () => {
    const two = listAfter(added('a', 'b'), { kind: 'role', id: 'b', role: 'MAIN' });
    expect(roles(two)).toEqual(['a PT', 'b MAIN']);
  });

  it('forgets the module when a picture is no A+ content any more', () => {
    const banner = listAfter(
      added('a'),
      { kind: 'role', id: 'a', role: 'APLUS' },
      { kind: 'module', id: 'a', module: 'header' },
    );
    expect(banner.list[0]?.module).toBe('header');
    const back = change(banner, { kind: 'role', id: 'a', role: 'PT' });
    expect(back.list[0]).not.toHaveProperty('module');
    const none = change(banner, { kind: 'module', id: 'a', module: undefined });
    expect(none.list[0]).not.toHaveProperty('module');
  });

  it('counts what is through, begins anew when all is, and goes on while it is not', () => {
    const going = listAfter(added('a', 'b'), read('a'), added('c'));
    expect(going.batch).toEqual({ total: 3, done: 1 });
    const through = [read('b'), { kind: 'failed', id: 'c' } as const].reduce(change, going);
    expect([through.batch, isChecking(through)]).toEqual([{ total: 3, done: 3 }, false]);
    expect(change(through, added('d')).batch).toEqual({ total: 1, done: 0 });
    expect(change(through, { kind: 'again', id: 'c' }).batch).toEqual({ total: 1, done: 0 });
  });

  it('counts no picture that was removed meanwhile', () => {
    const without = listAfter(added('a', 'b'), { kind: 'removed', id: 'b' }, read('b'), read('a'));
    expect(without.batch).toEqual({ total: 1, done: 1 });
    const later = listAfter(added('a', 'b'), read('a'), { kind: 'removed', id: 'a' });
    expect(later.batch).toEqual({ total: 2, done: 1 });
  });

  it('keeps what was read when stopped, and says how many were left out', () => {
    const stopped = listAfter(added('a', 'b', 'c'), read('a'), { kind: 'stopped' });
    expect([roles(stopped), stopped.stopped, isChecking(stopped)]).toEqual([['a MAIN'], 2, false]);
    expect(change(stopped, added('d')).stopped).toBe(0);
  });

  it('keeps answers', () => {
    const answered = listAfter(
      added('a'),
      { kind: 'answered', id: 'a', question: 'props', answer: 'no' },
      { kind: 'answered', id: 'a', question: 'shoe', answer: 'yes' },
    );
    expect(answered.list[0]?.answers).toEqual({ props: 'no', shoe: 'yes' });
  });

  it('gives the rules a picture once it was read, without a name that is not hers', () => {
    const [waiting] = listAfter(added('a')).list;
    expect(waiting && imageOf(waiting)).toBeUndefined();
    const [done] = listAfter(added('a'), read('a')).list;
    expect(done && imageOf(done)).toEqual({ role: 'MAIN', name: 'a.jpg', facts: { width: 1 } });
    const { fileName: _, ...pasted } = file('p');
    const [image] = listAfter({ kind: 'added', files: [pasted] }, read('p')).list;
    expect(image && imageOf(image)).not.toHaveProperty('name');
  });
});
