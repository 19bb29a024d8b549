import { BOUND_KINDS } from '@/lib/checklists/run';
import { isStore, type Store } from '@/lib/listing/stores';
import { KNOWN_EVENTS } from '@/lib/plans/events';
import { WEEKDAYS, type Weekday } from '@/lib/plans/plan';
import { isDay, isTime } from '@/lib/text/day';
import { z } from '@/lib/zod';
import { isZone } from '@/lib/zones/zones';
import { row } from './row';

const time = z.string().refine(isTime);
const weekday = z.custom<Weekday>((value) => WEEKDAYS.some((known) => known === value));

const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), id: z.enum(KNOWN_EVENTS) }),
  z.object({ kind: z.literal('own'), name: z.string().max(100), day: z.string().refine(isDay) }),
]);

const rhythm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('daily'), weekdays: z.array(weekday).min(1).max(7) }),
  z.object({ kind: z.literal('weekly'), weekday }),
  z.object({
    kind: z.literal('monthly'),
    day: z.union([z.int().min(1).max(31), z.literal('last')]),
  }),
  z.object({ kind: z.literal('event'), event, daysBefore: z.int().min(0).max(180) }),
  z.object({ kind: z.literal('page'), asks: z.boolean() }),
]);

const due = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('after'),
    minutes: z
      .int()
      .min(1)
      .max(31 * 24 * 60),
  }),
  z.object({ kind: z.literal('at'), time }),
]);

/** When a checklist starts by itself; its fields are those of `Plan`. */
export const planRow = z.object({
  ...row,
  checklist: z.string().min(1),
  note: z.string().max(200),
  bound: z
    .object({
      kind: z.enum(BOUND_KINDS),
      value: z.string().min(1),
      store: z.string().exactOptional(),
    })
    .exactOptional(),
  store: z.custom<Store>((value) => typeof value === 'string' && isStore(value)).exactOptional(),
  zone: z.string().refine(isZone).exactOptional(),
  rhythm,
  time,
  due,
  since: z.iso.datetime(),
  pausedAt: z.iso.datetime().exactOptional(),
});

export type PlanRow = z.infer<typeof planRow>;
