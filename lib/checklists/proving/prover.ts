import type { PageEvidence } from '@/lib/session/page-evidence';
import type { Checklist } from '../define';
import type { ChecklistRun, Hand } from '../run';
import { provenBy, surfacesWanted, tickProven } from './proven';

/** What the prover needs of the extension around it. */
export interface ProverWorld {
  listOpen(): Promise<readonly ChecklistRun[]>;
  /** Reads and writes in one transaction. */
  changeRun(id: string, change: (run: ChecklistRun) => ChecklistRun): Promise<unknown>;
  /** All checklists, her own among them. */
  checklists(): Promise<readonly Checklist[]>;
  /** Whether steps may tick themselves, and who works here. */
  settings(): Promise<{ selfTicking: boolean; person: string }>;
  /** How the page of a tab stands; undefined where none of ours answers. */
  ask(tab: number): Promise<PageEvidence | undefined>;
  /** Tells the pages which of them are waited for. */
  want(surfaces: readonly string[]): Promise<void>;
  now(): string;
  failed(error: unknown): void;
}

/** Ticks steps of runs under way by what pages show. It keeps nothing that matters: it may end at any time. */
export interface Prover {
  /** A page says that it changed: looks whether it proves anything now. Several in a row are one look. */
  pageChanged(tab: number): void;
  /** Runs or settings changed: tells the pages which of them are waited for. */
  runsChanged(): Promise<void>;
}

/** A prover; resolves nothing by itself. */
export function createProver(world: ProverWorld): Prover {
  /** Tabs that are being looked at; true where they changed meanwhile. */
  const looking = new Map<number, boolean>();

  async function waiting(): Promise<{
    runs: readonly ChecklistRun[];
    checklists: readonly Checklist[];
    by: string;
  }> {
    const { selfTicking, person } = await world.settings();
    const runs = selfTicking ? await world.listOpen() : [];
    const checklists = runs.length > 0 ? await world.checklists() : [];
    const surfaces = surfacesWanted(runs, checklists);
    await world.want(surfaces);
    return { runs: surfaces.length > 0 ? runs : [], checklists, by: person };
  }

  async function look(tab: number): Promise<void> {
    const { runs, checklists, by } = await waiting();
    if (runs.length === 0) return;
    const page = await world.ask(tab);
    if (page === undefined) return;
    if (await tickRuns(world, page, runs, checklists, by)) await waiting();
  }

  async function lookUntilCalm(tab: number): Promise<void> {
    do {
      looking.set(tab, false);
      await look(tab).catch(world.failed);
    } while (looking.get(tab));
    looking.delete(tab);
  }

  return {
    pageChanged(tab) {
      if (looking.has(tab)) looking.set(tab, true);
      else void lookUntilCalm(tab);
    },
    runsChanged: async () => {
      await waiting();
    },
  };
}

/** Ticks in every run what the page proves, each run in one transaction; true when there was anything. */
export async function tickRuns(
  world: Pick<ProverWorld, 'changeRun' | 'now'>,
  page: PageEvidence,
  runs: readonly ChecklistRun[],
  checklists: readonly Checklist[],
  by: string,
): Promise<boolean> {
  let isAny = false;
  for (const run of runs) {
    const checklist = checklists.find(({ id }) => id === run.checklist);
    const proven = checklist ? provenBy(page, checklist, run) : [];
    if (proven.length === 0) continue;
    const hand: Hand = { at: world.now(), by };
    await world.changeRun(run.id, (stored) => tickProven(stored, proven, hand));
    isAny = true;
  }
  return isAny;
}
