import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePage } from '@/components/app/use-page';
import { Fold } from '@/components/ui/Fold';
import { Loading, Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import type { Threads } from '@/lib/storage/repositories/threads';
import { byTimeLeft, type Clock, clockOf } from '@/lib/threads/clock';
import { type KeptThread, keyOf, standingOf } from '@/lib/threads/kept';
import { useMinute } from './minute';
import { ThreadItem } from './ThreadItem';
import { useThreads } from './use-threads';

interface Timed {
  thread: KeptThread;
  clock: Clock;
}

/** The conversations that were looked at, those with the least time left first. */
export function ThreadsView() {
  const { t } = useApp();
  const { kept, change } = useThreads();
  const now = useMinute();
  const buyers = useBuyers();
  const [store, setStore] = useState('');
  if (kept === undefined) return <Loading label={t('common.loading')} />;
  if (kept.length === 0)
    return <Notice help={t('threads.noneHelp')} icon="clock" title={t('threads.none')} />;
  const stores = [...new Set(kept.flatMap((thread) => thread.store ?? []))].toSorted();
  // Its threads may have been removed since it was chosen.
  const chosen = stores.includes(store) ? store : '';
  const timed = kept
    .filter((thread) => chosen === '' || thread.store === chosen)
    .map((thread) => ({ thread, clock: clockOf(standingOf(thread), now) }))
    .toSorted((a, b) => byTimeLeft(a.clock, b.clock));
  const isDone = ({ clock: { state } }: Timed) => state === 'answered' || state === 'closed';
  const [open, done] = [timed.filter((one) => !isDone(one)), timed.filter(isDone)];
  return (
    <>
      {stores.length > 1 && <StoreChoice onPick={setStore} stores={stores} value={chosen} />}
      {open.length === 0 && (
        <Notice help={t('threads.allDoneHelp')} title={t('threads.allDone')} tone="good" />
      )}
      <ThreadList buyers={buyers} change={change} threads={open} />
      {done.length > 0 && (
        <Fold summary={t('threads.done', { n: done.length })}>
          <ThreadList buyers={buyers} change={change} threads={done} />
        </Fold>
      )}
    </>
  );
}

interface ThreadListProps {
  threads: readonly Timed[];
  buyers: ReadonlyMap<string, string>;
  change(work: (store: Threads) => Promise<void>): void;
}

function ThreadList({ threads, buyers, change }: ThreadListProps) {
  const { t } = useApp();
  if (threads.length === 0) return null;
  return (
    <ul
      aria-label={t('threads.list')}
      className="divide-y divide-line rounded-md border border-line bg-surface"
    >
      {threads.map(({ thread, clock }) => (
        <ThreadItem
          buyer={buyers.get(thread.thread)}
          change={change}
          clock={clock}
          key={thread.id}
          thread={thread}
        />
      ))}
    </ul>
  );
}

function StoreChoice({
  stores,
  value,
  onPick,
}: {
  stores: readonly string[];
  value: string;
  onPick(store: string): void;
}) {
  const { t } = useApp();
  const id = useId();
  const options = [
    { value: '', label: t('threads.allStores') },
    ...stores.map((store) => ({ value: store, label: store })),
  ];
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-2">
      <label className="font-medium" htmlFor={id}>
        {t('threads.store')}
      </label>
      <Select data-store id={id} onPick={onPick} options={options} value={value} />
    </div>
  );
}

/** The buyers' names that the page in front shows, by conversation. In memory only, and only while it shows them. */
function useBuyers(): ReadonlyMap<string, string> {
  const { view } = usePage('page.facts');
  if (view.kind !== 'answered') return new Map();
  const { threads = [], thread, facts } = view.value;
  const names = threads.flatMap(({ id, buyerName }) =>
    buyerName ? [[id, buyerName] as const] : [],
  );
  const { buyerName } = facts;
  if (thread && buyerName) names.push([thread.id, buyerName]);
  return new Map(names.map(([id, name]) => [keyOf(id), name]));
}
