import { useApp } from '@/components/app/AppProvider';
import type { PageView } from '@/components/app/use-page';
import { Button } from '@/components/ui/Button';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { clockOf } from '@/lib/threads/clock';
import { keyOf, standingOfOpen } from '@/lib/threads/kept';
import { ClockLine } from './ClockLine';
import { useMinute } from './minute';
import { useThreads } from './use-threads';

/** The clock of the conversation in front, with what she decided about it before; nothing where none is open. */
export function OpenThreadClock({ view }: { view: PageView<PageFactsReply> }) {
  const { t } = useApp();
  const { kept = [], change } = useThreads();
  const now = useMinute();
  if (view.kind !== 'answered' || !view.value.thread) return null;
  const { thread } = view.value;
  const host = view.origin && new URL(view.origin).host;
  const known = kept.find((one) => one.host === host && one.thread === keyOf(thread.id));
  const clock = clockOf(standingOfOpen(thread, known), now);
  const isOpen = clock.state !== 'answered' && clock.state !== 'closed';
  return (
    <section
      className="flex flex-col gap-1 rounded-md border border-line bg-surface p-2.5"
      data-open-thread
    >
      <ClockLine clock={clock} store={known?.store} />
      {isOpen && known && thread.noResponseNeeded && (
        <>
          <p className="text-xs">{t('threads.thanks')}</p>
          <Button
            className="self-start"
            icon="check"
            onClick={() => change((store) => store.setNoResponseNeeded(known.id, true))}
          >
            {t('threads.closed')}
          </Button>
        </>
      )}
    </section>
  );
}
