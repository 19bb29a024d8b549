import type { Page } from 'puppeteer-core';

/** What is read of one event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  id?: string;
  id2?: { local?: string };
  args: {
    data?: { url?: string; type?: string; functionName?: string; interactionId?: number };
    fileName?: string;
  };
}

export interface Stretch {
  /** Start and length, ms. */
  at: number;
  ms: number;
  name: string;
  functionName: string;
}

/** Everything that runs a piece of script and says where it comes from. */
const SCRIPT_EVENTS = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
]);

/** Runs `work` under a trace and gives its events. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents;
}

/**
 * The stretches of script of the extension in pages, each whole one once, in order. Work behind a promise
 * bears no address in a trace; `microtasks` counts all of it, the page's own too, as ours.
 */
export function stretchesOf(
  events: readonly TraceEvent[],
  extensionId: string,
  { microtasks = false } = {},
): Stretch[] {
  const named = events.filter(
    ({ name, ph, args }) => ph === 'X' && SCRIPT_EVENTS.has(name) && isOurs(args, extensionId),
  );
  const threads = new Set(named.map(({ pid, tid }) => `${pid}.${tid}`));
  const nameless = microtasks
    ? events.filter(
        ({ name, pid, tid }) => name === 'RunMicrotasks' && threads.has(`${pid}.${tid}`),
      )
    : [];
  const ours = [...named, ...nameless].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const stretches: Stretch[] = [];
  const endOf = new Map<string, number>();
  for (const { ts, dur = 0, pid, tid, name, args } of ours) {
    const thread = `${pid}.${tid}`;
    if (ts < (endOf.get(thread) ?? 0)) continue;
    endOf.set(thread, ts + dur);
    stretches.push({
      at: ts / 1_000,
      ms: dur / 1_000,
      name,
      functionName: args.data?.functionName ?? '',
    });
  }
  return stretches;
}

/** Background and panels have processes of their own; only what runs in pages is asked for. */
function isOurs({ data, fileName }: TraceEvent['args'], extensionId: string): boolean {
  const url = data?.url ?? fileName ?? '';
  return url.startsWith(`chrome-extension://${extensionId}/`) && !url.endsWith('/background.js');
}

/** From each key press to the moment the next frame was shown, ms, as Chromium itself measures it. */
export function keyToPaint(events: readonly TraceEvent[]): { at: number; ms: number }[] {
  const begun = new Map<string, number>();
  const found: { at: number; ms: number }[] = [];
  for (const event of events) {
    if (event.name !== 'EventTiming') continue;
    const id = `${event.pid} ${event.id ?? event.id2?.local ?? ''}`;
    if (event.ph === 'b' && event.args.data?.type === 'keydown') begun.set(id, event.ts);
    const begin = begun.get(id);
    if (event.ph !== 'e' || begin === undefined) continue;
    begun.delete(id);
    found.push({ at: begin / 1_000, ms: (event.ts - begin) / 1_000 });
  }
  return found.sort((a, b) => a.at - b.at);
}
