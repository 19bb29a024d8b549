// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { playedServices, render } from '@/components/testing/render';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { openDatabase } from '@/lib/storage/database';
import { threads } from '@/lib/storage/repositories/threads';
import type { SeenThread } from '@/lib/threads/kept';
import { OpenThreadClock } from './OpenThreadClock';
import { ThreadsView } from './ThreadsView';

const HOST = 'sellercentral.amazon.com';
const NOW = '2026-11-21T08:00:00.000Z';
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();
const seen = (thread: string, hours: number, more: Partial<SeenThread> = {}): SeenThread => ({
  thread,
  answers: [],
  lastBuyerAt: hoursAgo(hours),
  answered: false,
  ...more,
});
const FACTS: PageFactsReply = {
  surface: 'buyer-messages',
  facts: { buyerName: 'Marta' },
  canInsert: true,
  thread: { id: 'c1', messages: [], lastBuyerAt: hoursAgo(8), answered: false },
  threads: [{ id: 'c2', buyerName: 'Jürgen' }],
};
const answered = (value: PageFactsReply): Partial<Services> => ({
  client: {
    ask: () => Promise.resolve({ kind: 'answered', value, origin: `https://${HOST}` } as never),
  },
});

/** Services whose database holds what pages have shown, by store. */
async function keptAfter(
  shown: Record<string, readonly SeenThread[]>,
  some: Partial<Services> = {},
): Promise<Services> {
  const services = playedServices({ now: () => NOW, ...some });
  await openDatabase(services.database, () => undefined);
  const store = threads(services.database, services.now, services.newId);
  for (const [code, all] of Object.entries(shown))
    await store.see(all, { host: HOST, store: code });
  return services;
}

const ids = (root: HTMLElement, within = '') =>
  [...root.querySelectorAll<HTMLElement>(`${within} [data-thread]`)].map(
    (item) => item.dataset.thread,
  );

afterEach(() => vi.useRealTimers());

describe('the list of conversations', () => {
  it('says how it fills when nothing has been seen', async () => {
    const { root, until } = await render(<ThreadsView />, await keptAfter({}));
    await until(() => expect(root.textContent).toContain('Open buyer messages'));
  });

  it('shows the least time left first, in words, and what is done folded away', async () => {
    const services = await keptAfter({
      US: [
        seen('c1', 8),
        seen('c2', 25),
        seen('c3', 13),
        seen('c4', 11, { give: 60 }),
        seen('c5', 3, { answered: true }),
        { thread: 'c6', answers: [], answered: false },
        seen('c7', 22),
      ],
    });
    const { root, until } = await render(<ThreadsView />, services);
    await until(() => expect(ids(root)).toEqual(['c2', 'c7', 'c3', 'c4', 'c1', 'c6', 'c5']));
    expect(ids(root, 'details')).toEqual(['c5']);
    const words = [...root.querySelectorAll('[data-clock] > p:first-child')].map(
      (line) => line.textContent,
    );
    expect(words).toEqual([
      'over 24 h by 1 h 0 min',
      'only 2 h 0 min left to 24 h',
      'over 12 h; 11 h 0 min left to 24 h',
      'only about 1 h 0 min left to 12 h',
      '4 h 0 min left to 12 h',
      'time not told',
      'answered',
    ]);
  });

  it('leads to the conversation at Amazon, and names the buyer only from the page in front', async () => {
    const services = await keptAfter({ US: [seen('c1', 8), seen('c2', 9)] }, answered(FACTS));
    const { root, until } = await render(<ThreadsView />, services);
    await until(() =>
      expect(root.querySelector('[data-thread="c1"]')?.textContent).toContain('Marta'),
    );
    expect(root.querySelector('[data-thread="c2"]')?.textContent).toContain('Jürgen');
    expect(root.querySelector('[data-thread="c1"] a')?.getAttribute('href')).toBe(
      `https://${HOST}/messaging/inbox?fi=all&cc=c1`,
    );
    expect(JSON.stringify(await services.database.threads.toArray())).not.toMatch(/Marta|Jürgen/);
  });

  it('is answered, closed, opened again and removed by hand', async () => {
    const services = await keptAfter({ US: [seen('c1', 8), seen('c2', 9), seen('c3', 10)] });
    const { root, until, click } = await render(<ThreadsView />, services);
    await until(() => expect(ids(root)).toHaveLength(3));
    await click('[data-thread="c1"] [data-answered]');
    await click('[data-thread="c2"] [data-closed]');
    await click('[data-thread="c3"] [data-remove]');
    await until(() => expect(root.textContent).toContain('Nobody is waiting'));
    expect(ids(root, 'details').toSorted()).toEqual(['c1', 'c2']);
    await click('[data-thread="c2"] [data-closed]');
    await until(() => expect(ids(root)).toEqual(['c2', 'c1']));
  });

  it('can be narrowed to one store', async () => {
    const services = await keptAfter({ US: [seen('c1', 8)], DE: [seen('c2', 9)] });
    const { root, until } = await render(<ThreadsView />, services);
    await until(() => expect(ids(root)).toEqual(['c2', 'c1']));
    const select = root.querySelector<HTMLSelectElement>('select[data-store]');
    if (!select) throw new Error('No choice of stores');
    select.value = 'US';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(ids(root)).toEqual(['c1']));
  });

  it('goes on by the minute while it is in sight', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = NOW;
    const services = await keptAfter({ US: [seen('c1', 8)] }, { now: () => now });
    const { root, until, unmount } = await render(<ThreadsView />, services);
    const words = () => root.querySelector('[data-clock]')?.textContent;
    await until(() => expect(words()).toContain('4 h 0 min'));
    expect(vi.getTimerCount()).toBe(1);
    now = '2026-11-21T08:01:00.000Z';
    vi.advanceTimersByTime(60_000);
    await until(() => expect(words()).toContain('3 h 59 min'));
    await unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the clock of the open conversation', () => {
  const view = (value: PageFactsReply) =>
    ({ kind: 'answered', value, origin: `https://${HOST}` }) as const;
  const shown = (root: HTMLElement) =>
    root.querySelector<HTMLElement>('[data-clock]')?.dataset.clock;

  it('counts from what the page shows, and shows nothing where none is open', async () => {
    const services = await keptAfter({});
    const { root, until } = await render(<OpenThreadClock view={view(FACTS)} />, services);
    await until(() => expect(root.textContent).toContain('4 h 0 min left to 12 h'));
    const { thread: _none, ...without } = FACTS;
    const other = await render(
      <div>
        .<OpenThreadClock view={view(without)} />
      </div>,
      services,
    );
    expect(shown(other.root)).toBeUndefined();
  });

  it('knows what she decided, and takes thanks for a hint only', async () => {
    const services = await keptAfter({ US: [seen('c1', 8, { thanks: true })] });
    const value = { ...FACTS, thread: { ...FACTS.thread, id: 'c1', messages: [] } };
    const thanks = { ...value, thread: { ...value.thread, noResponseNeeded: true as const } };
    const { root, until, click } = await render(<OpenThreadClock view={view(thanks)} />, services);
    await until(() => expect(root.textContent).toContain('thank you'));
    expect(shown(root)).toBe('ok');
    await click('button');
    await until(() => expect(shown(root)).toBe('closed'));
  });
});
