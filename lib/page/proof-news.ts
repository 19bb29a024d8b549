import { report } from '@/lib/diagnostics';
import { readProofsWanted, watchProofsWanted } from '@/lib/messaging/proofs-wanted';
import type { Health } from '@/lib/session/page-state';
import type { MarkedRecord } from '@/lib/session/record';
import { isWritten } from './evidence';

export interface ProofNewsOptions {
  surface: string;
  signal: AbortSignal;
  records(): readonly MarkedRecord[];
  health(): Health;
  /** Tells the background, and whatever panel is open, to ask this page. */
  announce(): void;
}

/**
 * Tells the background when what was written or found has settled, as long as a run under way waits for this kind of
 * page; else it says nothing. It looks in idle time when a field is left and when asked to: a keystroke costs
 * nothing, and a field that somebody is at does not count.
 */
export function createProofNews(view: Window, options: ProofNewsOptions): { look(): void } {
  const { surface, signal } = options;
  let isWanted = false;
  let told = '';
  let idle = 0;

  function look(): void {
    if (!isWanted || idle !== 0 || signal.aborted) return;
    idle = requestIdleCallback(() => {
      idle = 0;
      if (signal.aborted || !isWanted) return;
      const now = JSON.stringify([options.health(), options.records().map(standing)]);
      if (now === told) return;
      told = now;
      options.announce();
    });
  }

  function take(surfaces: readonly string[]): void {
    isWanted = surfaces.includes(surface);
    // Another run may wait for what was told before.
    told = '';
    look();
  }

  readProofsWanted().then(take, (error: unknown) =>
    report(error, { module: 'page', id: 'proofs' }),
  );
  watchProofsWanted(take, signal);
  view.addEventListener('focusout', look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  return { look };
}

function standing(record: MarkedRecord): unknown {
  if (isWritten(record)) return record.key;
  const { key, text, findings, notChecked, ignored, allowed } = record;
  const isJudged = 'details' in record && record.details !== undefined;
  return [key, text, findings.length, notChecked.length, ignored, allowed, isJudged];
}
