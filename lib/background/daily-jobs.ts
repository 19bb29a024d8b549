import type { DailyJob } from './jobs';

/** What the background does once a day. One line a job; each fails by itself. */
export const DAILY_JOBS: readonly DailyJob[] = [];
