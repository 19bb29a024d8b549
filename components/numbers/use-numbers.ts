import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { useChecklists } from '@/components/checklists/use-checklists';
import { useOwnLists } from '@/components/checklists/use-own-lists';
import type { ShownChecklist } from '@/lib/checklists/shown';
import type { Figure, Scope } from '@/lib/numbers/figure';
import { listingAccuracy, listingsMade, reportsOnTime } from '@/lib/numbers/of-runs';
import type { Period } from '@/lib/numbers/period';
import { replyTimes } from '@/lib/numbers/replies';
import { workOf } from '@/lib/numbers/work';
import { numberSources } from '@/lib/storage/repositories/number-sources';

export interface Numbers {
  figures: readonly Figure[];
  /** Stores that anything counted or countable names. */
  stores: readonly string[];
  unreadable: number;
  /** All checklists, for the names of what was counted. */
  checklists: readonly ShownChecklist[];
}

/** Her numbers of a period, live; undefined while they are read for the first time. */
export function useNumbers(
  { from, to }: Period,
  store: string,
  dayOf: Scope['dayOf'],
): Numbers | undefined {
  const { services, settings } = useApp();
  const { database, now } = services;
  const checklists = useChecklists();
  const own = useOwnLists()?.lists;
  const sources = useLiveQuery(() => numberSources(database, from), [database, from]);
  return useMemo(() => {
    // Without any checklist they are still being read.
    if (sources === undefined || checklists.length === 0) return undefined;
    const { runs, replies, unreadable } = sources;
    const copies = new Map(own?.map(({ list }) => [list.id, list.from?.checklist]));
    const { targets } = settings;
    const time = now();
    const scope: Scope = {
      from,
      to,
      today: dayOf(time),
      now: time,
      dayOf,
      ...(store && { store }),
    };
    const work = workOf(checklists, (id) => copies.get(id));
    const named = [
      ...runs.map(({ bound }) => bound?.store),
      ...replies.map((reply) => reply.store),
    ];
    return {
      figures: [
        listingsMade(runs, work, scope, targets),
        listingAccuracy(runs, work, scope, targets),
        replyTimes(replies, scope, targets),
        reportsOnTime(runs, work, scope, targets),
      ],
      stores: [...new Set(named.flatMap((one) => one ?? []))].sort(),
      unreadable,
      checklists,
    };
  }, [sources, settings, checklists, own, from, to, store, dayOf, now]);
}
