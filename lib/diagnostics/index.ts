import { browser } from 'wxt/browser';

/** One thing that went wrong, as the options page shows it under Diagnostics. It never leaves the machine. */
export interface Diagnostic {
  /** Part of the product, e.g. `rules`, `settings`, `storage`. */
  module: string;
  /** What failed in it, e.g. the id of a rule. */
  id: string;
  message: string;
  /** ISO time of the report. */
  at: string;
  stack?: string;
}

/** Each report has a key of its own, so that two contexts reporting at once cannot lose one another's. */
const PREFIX = 'diagnostic:';
const KEEP = 50;
const seen = new Set<string>();

/**
 * Reports a failure: once per context for the same part and message, to the console and to Diagnostics.
 * Never throws, for it is called where things already went wrong.
 */
export function report(error: unknown, where: { module: string; id: string }): void {
  const message = messageOf(error);
  const key = `${PREFIX}${where.module}:${where.id}:${message.slice(0, 80)}`;
  if (seen.has(key)) return;
  seen.add(key);
  // biome-ignore lint/suspicious/noConsole: the console is where developers look first
  console.warn(`[clerkside] ${where.module}/${where.id}: ${message}`);
  const entry: Diagnostic = { ...where, message, at: new Date().toISOString() };
  if (error instanceof Error && error.stack !== undefined) entry.stack = error.stack.slice(0, 2000);
  // Storage itself may be what failed (extension updated under a live page): the console has it then.
  Promise.resolve()
    .then(() => browser.storage.local.set({ [key]: entry }))
    .then(prune)
    // biome-ignore lint/suspicious/noConsole: where else could this be said
    .catch(() => console.warn('[clerkside] diagnostics could not be stored'));
}

/** The last reports, newest first. */
export async function readDiagnostics(): Promise<Diagnostic[]> {
  return (await stored()).map(([, entry]) => entry);
}

/** Forgets all reports. */
export async function clearDiagnostics(): Promise<void> {
  await browser.storage.local.remove((await stored()).map(([key]) => key));
}

async function prune(): Promise<void> {
  const surplus = (await stored()).slice(KEEP).map(([key]) => key);
  if (surplus.length > 0) await browser.storage.local.remove(surplus);
}

async function stored(): Promise<[string, Diagnostic][]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(
      (pair): pair is [string, Diagnostic] => pair[0].startsWith(PREFIX) && isDiagnostic(pair[1]),
    )
    .sort(([, a], [, b]) => b.at.localeCompare(a.at));
}

function isDiagnostic(value: unknown): value is Diagnostic {
  if (typeof value !== 'object' || value === null) return false;
  const { module, id, message, at } = value as Record<string, unknown>;
  return [module, id, message, at].every((part) => typeof part === 'string');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
