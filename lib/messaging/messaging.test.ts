import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '@/lib/session/page-state';
import { createPageClient, MessageError } from './client';
import type { PageHandlers, RawListener } from './page-messages';
import { announcePageChange, servePage } from './page-messages';

const state: PageState = {
  surface: 'listing-editor',
  health: 'ok',
  store: 'US',
  missing: [],
  counts: { error: 1, warning: 0, hint: 0 },
  ignored: 0,
  allowed: 0,
  notChecked: [],
  fields: [],
};
const quick = { retryAfter: 1, timeout: 40 };
const never = (): Promise<never> => new Promise(() => undefined);

/** A tab with one listener a frame; behaves like the browser: the first answer wins. */
function tab(...frames: PageHandlers[]) {
  const listeners: RawListener[] = [];
  for (const handlers of frames) {
    servePage(handlers, {
      addListener: (listener) => listeners.push(listener),
      removeListener: (listener) => listeners.splice(listeners.indexOf(listener), 1),
    });
  }
  const sendToTab = (_tabId: number, message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const open = listeners.map((listener) => listener(message, {}, resolve));
      if (!open.includes(true)) resolve(undefined);
    });
  return { sendToTab, listeners };
}

describe('asking a page', () => {
  it('gives the checked answer of the page', async () => {
    const client = createPageClient(tab({ 'page.state': () => state }), quick);
    expect(await client.ask(1, 'page.state', undefined)).toMatchObject({
      kind: 'answered',
      value: state,
    });
  });

  it('hands the data to the handler', async () => {
    const show = vi.fn(() => ({ shown: true }));
    const client = createPageClient(tab({ 'page.show': show }), quick);
    await client.ask(1, 'page.show', { field: 'bullets', index: 2, start: 7 });
    expect(show).toHaveBeenCalledWith({ field: 'bullets', index: 2, start: 7 });
  });

  it('takes the answer of the frame that owns what was asked for', async () => {
    const facts = { surface: 'buyer-messages', facts: { orderId: '1' }, canInsert: true };
    const client = createPageClient(
      tab({ 'page.facts': () => undefined }, { 'page.facts': async () => facts }),
      quick,
    );
    expect(await client.ask(1, 'page.facts', undefined)).toMatchObject({
      kind: 'answered',
      value: facts,
    });
  });

  it('is silent when no frame answers', async () => {
    const client = createPageClient(tab({ 'page.facts': () => undefined }, {}), quick);
    expect(await client.ask(1, 'page.facts', undefined)).toEqual({ kind: 'silent' });
  });

  it('reads a channel that closed without an answer as silence', async () => {
    const sendToTab = () =>
      Promise.reject(new Error('The message port closed before a response was received.'));
    expect(await createPageClient({ sendToTab }, quick).ask(1, 'page.state', undefined)).toEqual({
      kind: 'silent',
    });
  });
});

describe('the origin of a page', () => {
  const origin = async (given: unknown): Promise<unknown> => {
    const sendToTab = () => Promise.resolve({ ok: true, value: state, origin: given });
    const answer = await createPageClient({ sendToTab }, quick).ask(1, 'page.state', undefined);
    return answer.kind === 'answered' ? answer.origin : answer.kind;
  };

  it('is passed on for Seller Central, in all its regions', async () => {
    for (const known of [
      'https://sellercentral.amazon.com',
      'https://sellercentral-europe.amazon.com',
      'https://sellercentral.amazon.co.jp',
    ]) {
      expect(await origin(known)).toBe(known);
    }
  });

  it('is dropped for anything else', async () => {
    for (const other of [
      undefined,
      'https://example.com',
      'https://sellercentral.amazon.com.example.com',
      'http://sellercentral.amazon.com',
      'javascript:0',
    ]) {
      expect(await origin(other)).toBeUndefined();
    }
  });
});

describe('a tab without our script', () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');

  it('is asked once more, then counts as absent', async () => {
    const sendToTab = vi.fn(() => Promise.reject(gone));
    expect(await createPageClient({ sendToTab }, quick).ask(1, 'page.state', undefined)).toEqual({
      kind: 'absent',
    });
    expect(sendToTab).toHaveBeenCalledTimes(2);
  });

  it('answers when it was only starting', async () => {
    const sendToTab = vi
      .fn()
      .mockRejectedValueOnce(gone)
      .mockResolvedValue({ ok: true, value: state });
    const answer = await createPageClient({ sendToTab }, quick).ask(1, 'page.state', undefined);
    expect(answer.kind).toBe('answered');
  });
});

describe('bad messages', () => {
  const code = async (reply: unknown): Promise<string> => {
    const client = createPageClient({ sendToTab: () => Promise.resolve(reply) }, quick);
    const error = await client.ask(1, 'page.state', undefined).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MessageError);
    return error instanceof MessageError ? error.code : '';
  };

  it.each([
    ['a bare value', state],
    ['an empty object', {}],
    ['a text', 'ok'],
    ['a state without counts', { ok: true, value: { ...state, counts: undefined } }],
    ['an unknown health', { ok: true, value: { ...state, health: 'fine' } }],
    ['an unknown store', { ok: true, value: { ...state, store: 'Narnia' } }],
    [
      'a negative count',
      { ok: true, value: { ...state, counts: { error: -1, warning: 0, hint: 0 } } },
    ],
  ])('refuses %s as reply', async (_name, reply) => {
    expect(await code(reply)).toBe('badReply');
  });

  it('passes on the error of the page', async () => {
    expect(await code({ ok: false, error: { code: 'failed', message: 'no' } })).toBe('failed');
  });

  it('turns a throwing and a rejecting handler into an error', async () => {
    const handlers: PageHandlers[] = [
      {
        'page.state': () => {
          throw new Error('broken');
        },
      },
      { 'page.state': () => Promise.reject(new Error('broken')) },
    ];
    for (const handler of handlers) {
      const asked = createPageClient(tab(handler), quick).ask(1, 'page.state', undefined);
      await expect(asked).rejects.toMatchObject({ code: 'failed', message: 'page.state: broken' });
    }
  });

  it('does not wait for ever', async () => {
    const client = createPageClient({ sendToTab: never }, quick);
    await expect(client.ask(1, 'page.state', undefined)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('refuses a request that does not fit before sending it', async () => {
    const sendToTab = vi.fn(never);
    const asked = createPageClient({ sendToTab }, quick).ask(1, 'page.show', {
      field: 'title',
      index: -1,
      start: 0,
    });
    await expect(asked).rejects.toMatchObject({ code: 'badRequest' });
    expect(sendToTab).not.toHaveBeenCalled();
  });

  it.each([
    [{ kind: 'page.insert' }],
    [{ kind: 'page.insert', text: 5 }],
    [{ kind: 'page.show', field: 'colour', index: 0, start: 0 }],
    [{ kind: 'page.show', field: 'title', index: 0.5, start: 0 }],
  ])('the page refuses %j', async (message) => {
    const insert = vi.fn(() => ({ ok: true }) as const);
    const page = tab({ 'page.insert': insert, 'page.show': () => ({ shown: true }) });
    expect(await page.sendToTab(1, message)).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    });
    expect(insert).not.toHaveBeenCalled();
  });

  it.each([[null], ['page.state'], [{ kind: 'other' }], [{ kind: 'toString' }], [42]])(
    'the page leaves alone what is not for it: %j',
    async (message) => {
      expect(await tab({ 'page.state': () => state }).sendToTab(1, message)).toBeUndefined();
    },
  );
});

describe('the end of a page', () => {
  it('stops listening', () => {
    const listeners = new Set<RawListener>();
    const stop = servePage(
      {},
      {
        addListener: (listener) => listeners.add(listener),
        removeListener: (listener) => listeners.delete(listener),
      },
    );
    expect(listeners.size).toBe(1);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('announces a change though nobody listens', async () => {
    await expect(
      announcePageChange(() => Promise.reject(new Error('nobody'))),
    ).resolves.toBeUndefined();
  });
});
