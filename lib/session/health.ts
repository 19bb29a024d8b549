import type { FieldName } from '@/lib/listing/listing';
import type { Located } from '@/lib/surfaces/define';
import type { Health } from './page-state';

/** How long a known page may take to show its fields before we call ourselves blind. */
export const BLIND_AFTER_MS = 8_000;

/** What the page looked like at the last look, and whether it has had its time. */
export interface HealthInput extends Pick<Located, 'recognised'> {
  missing: readonly FieldName[];
  found: number;
  /** True once {@link BLIND_AFTER_MS} have passed on this page without anything found. */
  waited: boolean;
}

/** The health to show. A page that is still mounting is neither blind nor partial. */
export function healthOf({ recognised, missing, found, waited }: HealthInput): Health {
  if (found === 0 && !recognised) return waited ? 'blind' : 'ok';
  if (missing.length === 0) return 'ok';
  return found > 0 || waited ? 'partial' : 'ok';
}
