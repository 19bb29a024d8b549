import { describe, expect, it } from 'vitest';
import type { ShownMessage, Side } from '@/lib/surfaces/define';
import { answersIn, readRow, readThread } from './read-thread';

const CONTEXT = { now: '2026-11-21T08:00:00.000Z', zone: 'Europe/Berlin', language: 'de' };
const message = (from: Side, time: string, text = 'Hallo'): ShownMessage => ({
  from,
  times: time ? [{ text: time }] : [],
  text,
});
const read = (...messages: ShownMessage[]) => readThread({ id: 'c1', messages }, CONTEXT);

describe('a conversation', () => {
  const question = message('buyer', '19.11.2026, 18:40');
  const answer = message('seller', '20.11.2026, 08:05', 'Guten Tag');
  const again = message('buyer', '20.11.2026, 10:31', 'Und jetzt?');

  it('waits from the last message of the buyer, whichever way the page sorts', () => {
    for (const all of [
      [question, answer, again],
      [again, answer, question],
    ]) {
      const { facts, buyerTexts } = read(...all) ?? {};
      expect(facts).toMatchObject({
        answered: false,
        lastBuyerAt: '2026-11-20T09:31:00.000Z',
        lastSellerAt: '2026-11-20T07:05:00.000Z',
      });
      expect(facts?.messages.map(({ from }) => from)).toEqual(['buyer', 'seller', 'buyer']);
      expect(buyerTexts).toEqual(['Hallo', 'Und jetzt?']);
    }
  });

  it('counts from the last of several messages in a row', () => {
    const { facts } = read(question, message('buyer', '19.11.2026, 20:00')) ?? {};
    expect(facts).toMatchObject({ answered: false, lastBuyerAt: '2026-11-19T19:00:00.000Z' });
  });

  it('is answered when the seller wrote last', () => {
    expect(read(question, answer)?.facts.answered).toBe(true);
    expect(read(message('seller', '20.11.2026, 08:05'))?.facts.answered).toBe(true);
  });

  it.each([
    ['no side is known', [message('unknown', '19.11.2026, 18:40')]],
    ['somebody wrote later', [question, message('unknown', '20.11.2026, 10:31')]],
    ['both in one minute', [question, message('seller', '19.11.2026, 18:40')]],
    ['no times', [message('buyer', ''), message('seller', '')]],
    ['nothing is there', []],
  ])('cannot tell whether it is answered: %s', (_, messages) => {
    expect(read(...messages)?.facts).not.toHaveProperty('answered');
  });

  it('tells no time that is not sure, and keeps the words of the page', () => {
    const facts = read(message('buyer', 'neulich um 9'))?.facts;
    expect(facts).toMatchObject({ answered: false, messages: [{ told: 'neulich um 9' }] });
    expect(facts).not.toHaveProperty('lastBuyerAt');
    const row = [message('buyer', ''), message('buyer', '20.11.2026, 10:31'), message('buyer', '')];
    expect(read(...row)?.facts).not.toHaveProperty('lastBuyerAt');
  });

  it('takes an attribute that tells its zone before the text', () => {
    const times = [{ text: 'gestern', datetime: '2026-11-20T10:31:00+01:00' }];
    expect(read({ from: 'buyer', times, text: '' })?.facts.lastBuyerAt).toBe(
      '2026-11-20T09:31:00.000Z',
    );
  });

  it('hints that thanks need no answer, and only then', () => {
    expect(
      read(question, answer, message('buyer', '20.11.2026, 10:31', 'Vielen Dank!'))?.facts,
    ).toMatchObject({ noResponseNeeded: true, answered: false });
    expect(read(question, answer, again)?.facts).not.toHaveProperty('noResponseNeeded');
    expect(read(answer)?.facts).not.toHaveProperty('noResponseNeeded');
  });

  it('is named by its case, else by its order, else it is none', () => {
    const messages = [question];
    expect(readThread({ orderId: '302-7654321-1234567', messages }, CONTEXT)?.facts.id).toBe(
      '302-7654321-1234567',
    );
    expect(readThread({ messages }, CONTEXT)).toBeUndefined();
  });

  it('carries no text of any message', () => {
    expect(JSON.stringify(read(question, answer, again)?.facts)).not.toMatch(/Hallo|jetzt/);
  });
});

describe('answers', () => {
  it('are counted from the last question to the first answer', () => {
    const facts = read(
      message('buyer', '18.11.2026, 08:00'),
      message('buyer', '18.11.2026, 09:00'),
      message('seller', '18.11.2026, 10:00'),
      message('seller', '18.11.2026, 11:00'),
      message('buyer', '19.11.2026, 09:00'),
      message('seller', '19.11.2026, 20:30'),
    )?.facts;
    expect(answersIn(facts?.messages ?? [])).toEqual([
      { buyerAt: '2026-11-18T08:00:00.000Z', repliedAt: '2026-11-18T09:00:00.000Z' },
      { buyerAt: '2026-11-19T08:00:00.000Z', repliedAt: '2026-11-19T19:30:00.000Z' },
    ]);
  });

  it('need minutes, and known sides', () => {
    const at = '2026-11-18T08:00:00.000Z';
    const later = '2026-11-18T09:00:00.000Z';
    expect(
      answersIn([
        { from: 'buyer', at, give: 60 },
        { from: 'seller', at: later },
      ]),
    ).toEqual([]);
    expect(
      answersIn([{ from: 'buyer', at }, { from: 'unknown' }, { from: 'seller', at: later }]),
    ).toEqual([]);
  });
});

describe('a row of the list', () => {
  it('tells the time left by the words of the page', () => {
    expect(readRow({ id: 'c1', label: 'Verbleibend: 9 h' })).toMatchObject({ left: 540, give: 60 });
    expect(readRow({ id: 'c1', label: '已超时' })).toMatchObject({ overdue: true });
    expect(readRow({ id: 'c1', label: 'Resolved' })).toEqual({ id: 'c1', label: 'Resolved' });
  });
});
