import { report } from '@/lib/diagnostics';
import { createPageClient } from '@/lib/messaging/client';
import { writeProofsWanted } from '@/lib/messaging/proofs-wanted';
import { browserTransport } from '@/lib/messaging/transport';
import { readSettings } from '@/lib/settings';
import type { ClerksideDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { ownChecklists } from '@/lib/storage/repositories/own-checklists';
import { CHECKLISTS } from '../registry';
import { createProver, type Prover } from './prover';

/**
 * The prover of the background: it hears the pages' "something changed", also while no panel is open. To be called
 * when the background starts, so that the browser knows what to wake it for.
 */
export function proveInBackground(database: () => Promise<ClerksideDatabase>): Prover {
  const now = (): string => new Date().toISOString();
  const client = createPageClient(browserTransport);
  const store = async () => checklistRuns(await database(), now);
  const prover = createProver({
    listOpen: async () => (await store()).listOpen(),
    changeRun: async (id, change) => (await store()).changeRun(id, change),
    checklists: async () => {
      const { lists } = await ownChecklists(await database(), now).listOwn();
      return [...CHECKLISTS, ...lists.map(({ list }) => ({ ...list, place: 0 }))];
    },
    settings: readSettings,
    ask: async (tab) => {
      const answer = await client.ask(tab, 'page.evidence', undefined);
      return answer.kind === 'answered' ? answer.value : undefined;
    },
    want: writeProofsWanted,
    now,
    failed: (error) => report(error, { module: 'checklists', id: 'proofs' }),
  });
  browserTransport.onPageChanged(prover.pageChanged, new AbortController().signal);
  return prover;
}
