import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '@/lib/templates/registry';
import syllables from './data/syllables.json';
import { createReplyDesk } from './desk';
import { fillReply, findReplies, type ReplyRow, replyRequested } from './messages';
import { readingsOf } from './pinyin';
import { builtInReply, type Reply } from './reply';

const FACTS = { orderId: '112-1234567-1234567', buyerName: 'Jürgen', sellerName: 'Acme' };
const ASKED = { refund_amount: '24,99 €' };

/** A desk behind the messages of both ends. */
function played(replies: readonly Reply[] = TEMPLATES.map(builtInReply)) {
  const used: string[] = [];
  const desk = createReplyDesk(
    {
      today: () => '2026-11-30',
      replies: async () => replies,
      used: async (id) => void used.push(id),
    },
    readingsOf(syllables),
  );
  const send = async (message: unknown): Promise<unknown> => {
    const request = replyRequested(structuredClone(message));
    return request && structuredClone(await desk.answer(request));
  };
  return { send, used };
}

const row = (rows: readonly ReplyRow[], id: string): ReplyRow | undefined =>
  rows.find((one) => one.id === id);

describe('the desk of replies', () => {
  it('names replies in her language and shows how they go on in the buyer’s', async () => {
    const { send } = played();
    const facts = { ...FACTS, buyerLanguage: 'de' };
    const rows = await findReplies(send, { query: 'tk', locale: 'zh-CN', facts });
    expect(row(rows, 'refund-issued')).toEqual({
      id: 'refund-issued',
      name: '退款',
      shortcut: 'tk',
      language: 'de',
      line: 'wir haben Ihnen für Ihre Bestellung 112-1234567-1234567 einen Betrag von … erstattet.',
    });
  });

  it('takes English where there is no body in the buyer’s language', async () => {
    const { send } = played();
    const facts = { ...FACTS, buyerLanguage: 'nl' };
    const rows = await findReplies(send, { query: 'refund', locale: 'en', facts });
    expect(row(rows, 'refund-issued')).toMatchObject({ name: 'Refund issued', language: 'en' });
  });

  it('takes the language there is where English is not', async () => {
    const { send } = played([
      {
        id: 'x',
        names: { en: 'Gruß', 'zh-CN': 'Gruß' },
        words: [],
        shortcut: 'gr',
        bodies: { de: 'Hallo' },
      },
    ]);
    const rows = await findReplies(send, { query: 'gr', locale: 'en', facts: {} });
    expect(rows).toEqual([
      { id: 'x', name: 'Gruß', shortcut: 'gr', language: 'de', line: 'Hallo' },
    ]);
  });

  it('leaves out one of her own that is no template, and finds the others', async () => {
    const own = (id: string, en: string): Reply => ({
      id,
      names: { en: `Greeting ${id}`, 'zh-CN': `Greeting ${id}` },
      words: [],
      shortcut: undefined,
      bodies: { en },
    });
    const { send } = played([own('a', 'Hi {{ nobody_knows }}'), own('b', 'Hi {{'), own('c', 'Hi')]);
    const rows = await findReplies(send, { query: 'greet', locale: 'en', facts: {} });
    expect(rows.map(({ id }) => id)).toEqual(['c']);
  });

  it('gives no more rows than there is room for', async () => {
    const { send } = played(
      Array.from({ length: 20 }, (_, at) => ({
        id: `r${at}`,
        names: { en: `Same ${at}`, 'zh-CN': `Same ${at}` },
        words: [],
        shortcut: undefined,
        bodies: { en: 'Hello' },
      })),
    );
    expect(await findReplies(send, { query: 'same', locale: 'en', facts: {} })).toHaveLength(6);
  });

  it('fills those only that it shows', async () => {
    let read = 0;
    const reply = (at: number): Reply => ({
      id: `r${at}`,
      names: { en: `Same ${at}`, 'zh-CN': `Same ${at}` },
      words: [],
      shortcut: undefined,
      get bodies() {
        read += 1;
        return { en: 'Hello' };
      },
    });
    const { send } = played(Array.from({ length: 500 }, (_, at) => reply(at)));
    const rows = await findReplies(send, { query: 'same', locale: 'en', facts: {} });
    expect([rows.length, read]).toEqual([6, 6]);
  });

  it('asks for what is missing, in her words, and never gives a text with a gap', async () => {
    const { send } = played();
    const asked = { id: 'refund-issued', locale: 'zh-CN', facts: FACTS } as const;
    expect(await fillReply(send, { ...asked, values: {} })).toEqual({
      kind: 'missing',
      fields: [
        expect.objectContaining({ name: 'refund_amount', label: expect.any(String), long: false }),
      ],
    });
    expect(await fillReply(send, { ...asked, values: { refund_amount: '  ' } })).toMatchObject({
      kind: 'missing',
    });
    const filled = await fillReply(send, { ...asked, values: ASKED });
    expect(filled).toMatchObject({ kind: 'ready' });
    expect(filled.kind === 'ready' && filled.text).toContain('24,99 €');
    expect(filled.kind === 'ready' && filled.text).not.toMatch(/\{|\}|…/);
  });

  it('tells when a reply is gone, and counts those that were used', async () => {
    const { send, used } = played();
    const gone = { id: 'deleted', locale: 'en', facts: {}, values: {} } as const;
    expect(await fillReply(send, gone)).toEqual({ kind: 'gone' });
    await send({ kind: 'replies.used', id: 'refund-issued' });
    expect(used).toEqual(['refund-issued']);
  });

  it('fills every built-in reply once everything is known', async () => {
    const { send } = played();
    for (const { id } of TEMPLATES) {
      const first = await fillReply(send, { id, locale: 'en', facts: FACTS, values: {} });
      const fields = first.kind === 'missing' ? first.fields : [];
      const values = Object.fromEntries(fields.map(({ name, example }) => [name, example]));
      expect(await fillReply(send, { id, locale: 'en', facts: FACTS, values })).toMatchObject({
        kind: 'ready',
      });
    }
  });
});
