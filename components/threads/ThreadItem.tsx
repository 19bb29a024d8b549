import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Threads } from '@/lib/storage/repositories/threads';
import type { Clock } from '@/lib/threads/clock';
import { addressOf, type KeptThread } from '@/lib/threads/kept';
import { ClockLine } from './ClockLine';

interface ThreadItemProps {
  thread: KeptThread;
  clock: Clock;
  /** Only where the page in front shows it; it is never kept. */
  buyer: string | undefined;
  change(work: (store: Threads) => Promise<void>): void;
}

/** One conversation: its clock, what it is about, and what can be done with it. */
export function ThreadItem({ thread, clock, buyer, change }: ThreadItemProps) {
  const { t } = useApp();
  const address = addressOf(thread);
  const { store, orderId } = thread;
  const about = [buyer, orderId && t('threads.order', { id: orderId }), store].filter(Boolean);
  const isOpen = clock.state !== 'answered' && clock.state !== 'closed';
  return (
    <li className="flex flex-col gap-1 px-2.5 py-2" data-thread={thread.thread}>
      <ClockLine clock={clock} store={store} />
      {clock.state === 'unknown' && (
        <p className="text-xs text-muted">{t('threads.unknownHelp')}</p>
      )}
      {isOpen && thread.thanks && <p className="text-xs">{t('threads.thanks')}</p>}
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <span className="min-w-0 text-muted">{about.join(' · ')}</span>
        <span className="flex items-center">
          {address && (
            <a
              className="inline-flex min-h-8 items-center gap-1 rounded-md px-2 text-accent hover:bg-accent-soft"
              href={address}
              rel="noreferrer"
              target="_blank"
            >
              <Icon name="out" />
              {t('threads.open')}
            </a>
          )}
          <ThreadActions change={change} isOpen={isOpen} thread={thread} />
        </span>
      </div>
    </li>
  );
}

function ThreadActions({
  thread: { id, noResponseNeeded },
  isOpen,
  change,
}: Pick<ThreadItemProps, 'thread' | 'change'> & { isOpen: boolean }) {
  const { t } = useApp();
  return (
    <>
      {isOpen && (
        <IconButton
          data-answered
          icon="seen"
          label={t('threads.answered')}
          onClick={() => change((store) => store.markAnswered(id))}
        />
      )}
      {(isOpen || noResponseNeeded) && (
        <IconButton
          aria-pressed={noResponseNeeded}
          data-closed
          icon={noResponseNeeded ? 'back' : 'check'}
          label={t(noResponseNeeded ? 'threads.reopen' : 'threads.closed')}
          onClick={() => change((store) => store.setNoResponseNeeded(id, !noResponseNeeded))}
        />
      )}
      <IconButton
        data-remove
        icon="bin"
        label={t('threads.remove')}
        onClick={() => change((store) => store.removeThread(id))}
      />
    </>
  );
}
