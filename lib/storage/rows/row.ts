import { z } from '@/lib/zod';

/** What every row carries, so that a team can share rows one day: a UUID, times, and a tombstone for deletion. */
export const row = {
  id: z.uuid(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().exactOptional(),
};
