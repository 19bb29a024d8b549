import type { Plan } from '@/lib/plans/plan';
import type { ClerksideDatabase } from '../database';
import { type PlanRow, planRow } from '../rows/plan';

/** When checklists start by themselves. */
export interface Plans {
  /** All plans, those that rest too, and how many rows could not be read (they stay where they are). */
  listPlans(): Promise<{ plans: Plan[]; unreadable: number }>;
  /** @throws for a plan that is none; nothing is changed then. */
  savePlan(plan: Plan): Promise<void>;
  /** Leaves a tombstone. Its runs stay. */
  deletePlan(id: string): Promise<void>;
}

/** @param now ISO time for `updatedAt` and tombstones. */
export function plans(database: ClerksideDatabase, now: () => string): Plans {
  const table = database.plans;
  return {
    async listPlans() {
      const rows = (await table.toArray()).map((row) => planRow.safeParse(row));
      return {
        plans: rows.flatMap(({ data }) =>
          data && data.deletedAt === undefined ? [toPlan(data)] : [],
        ),
        unreadable: rows.filter(({ success }) => !success).length,
      };
    },
    async savePlan(plan) {
      await table.put(planRow.parse({ ...plan, updatedAt: now() }));
    },
    async deletePlan(id) {
      await table.update(id, { deletedAt: now(), updatedAt: now() });
    },
  };
}

function toPlan(row: PlanRow): Plan {
  const { updatedAt: _changed, deletedAt: _gone, ...plan } = row;
  return plan;
}
