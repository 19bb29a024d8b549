import type { DailyJob } from './jobs';
import { KEEP_SAFE } from './keep-safe';

/** What the background does once a day; each fails by itself. */
export const DAILY_JOBS: readonly DailyJob[] = [...KEEP_SAFE];
