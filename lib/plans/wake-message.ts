/*
 * Panels tell the background that plans, runs or reminders were changed: badge and alarm may have to follow. The page
 * need not: it changes none of them.
 */

const KIND = 'plans.wake';

/** Asks the background to look again. Rejects when nobody is there to hear it. */
export async function wakeKeeper(send: (message: unknown) => Promise<unknown>): Promise<void> {
  await send({ kind: KIND });
}

/** True for the message of {@link wakeKeeper}. */
export function isWake(message: unknown): boolean {
  return (message as { kind?: unknown } | null)?.kind === KIND;
}
