import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillReply, findReplies, MOST_ROWS, replyRequested } from './messages';

const CIRCUMSTANCES = { locale: 'en', facts: {} } as const;
const ROW = { id: 'a', name: 'A', shortcut: '', line: '', language: 'en' };

describe('messages about replies', () => {
  it.each([
    undefined,
    'replies.find',
    { kind: 'numbers.meet' },
    { kind: 'replies.find' },
    { kind: 'replies.find', query: '' },
    { kind: 'replies.find', query: 'x'.repeat(300) },
    { kind: 'replies.fill', id: 7 },
    { kind: 'replies.used' },
  ])('are not %j', (message) => {
    expect(replyRequested(message)).toBeUndefined();
  });

  it('leave out of facts and values what is no text', () => {
    const message = {
      kind: 'replies.fill',
      id: 'a',
      locale: 'fr',
      facts: { a: 1, b: 'x' },
      values: [],
    };
    expect(replyRequested(message)).toEqual({
      kind: 'fill',
      id: 'a',
      locale: 'zh-CN',
      facts: { b: 'x' },
      values: {},
    });
  });

  it('are read without failing, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            kind: fc.constantFrom('replies.find', 'replies.fill', 'replies.used'),
            query: fc.anything(),
            id: fc.anything(),
            facts: fc.anything(),
            values: fc.anything(),
          }),
        ),
        (message) => {
          const request = replyRequested(message);
          if (request === undefined || request.kind === 'used') return;
          for (const text of Object.values(request.facts)) expect(typeof text).toBe('string');
        },
      ),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it('take no answer but one of the form that was agreed', async () => {
    const find = (reply: unknown) =>
      findReplies(async () => reply, { query: 'a', ...CIRCUMSTANCES });
    const many = Array.from({ length: 9 }, () => ROW);
    expect(await find({ rows: many })).toHaveLength(MOST_ROWS);
    for (const reply of [undefined, {}, { rows: 1 }, { rows: [{ ...ROW, line: 1 }] }])
      await expect(find(reply)).rejects.toThrow('replies.find');
    const fill = (reply: unknown) =>
      fillReply(async () => reply, { id: 'a', values: {}, ...CIRCUMSTANCES });
    expect(await fill({ kind: 'ready', text: '' })).toEqual({ kind: 'ready', text: '' });
    for (const reply of [null, {}, { kind: 'ready' }, { kind: 'missing', fields: [] }])
      await expect(fill(reply)).rejects.toThrow('replies.fill');
  });
});
