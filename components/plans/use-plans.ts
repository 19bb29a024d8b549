import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Plan } from '@/lib/plans/plan';
import { plans } from '@/lib/storage/repositories/plans';

export interface SavedPlans {
  /** Undefined while they are read for the first time. */
  plans: readonly Plan[] | undefined;
  unreadable: number;
  /** True after a change that could not be saved. */
  failed: boolean;
  save(plan: Plan): void;
  remove(plan: Plan): void;
}

/** All plans, live across all open panels. */
export function usePlans(): SavedPlans {
  const { services } = useApp();
  const { database, now, diagnostics, wakeKeeper } = services;
  const store = useMemo(() => plans(database, now), [database, now]);
  const found = useLiveQuery(() => store.listPlans(), [store]);
  const [failed, setFailed] = useState(false);
  const attempt = useCallback(
    (work: Promise<unknown>): void => {
      work.then(
        () => {
          setFailed(false);
          wakeKeeper();
        },
        (error: unknown) => {
          diagnostics.report(error, { module: 'plans', id: 'save' });
          setFailed(true);
        },
      );
    },
    [diagnostics, wakeKeeper],
  );
  return {
    plans: found?.plans,
    unreadable: found?.unreadable ?? 0,
    failed,
    save: (plan) => attempt(store.savePlan(plan)),
    remove: ({ id }) => attempt(store.deletePlan(id)),
  };
}
