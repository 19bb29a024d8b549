import type { Page } from 'puppeteer-core';
import type { Launched } from '@/lib/cli/launch';
import type { Rule } from '@/lib/rules/define';

/** What the steps of the tour share. */
export interface TourWorld {
  chromium: Launched;
  /** The listing editor of the practice Seller Central; it stays open during the whole tour. */
  editor: Page;
  /** The rules there are: a step about a field that no rule is mainly about (names first) is for later. */
  rules: readonly Rule[];
  /** Addresses that were fetched by a script, as the practice server saw them arrive: every host leads there. */
  fetched(): string[];
  /** Saves a picture of `page` under `.output/demo/`. */
  picture(page: Page, name: string): Promise<void>;
}

/** What a step saw, in a few words; `later` when what it shows is not built yet. It throws when it fails. */
export type StepResult = { saw: string } | { later: string };

/** One step of the tour. Steps run in the order of their file names, `NN-<id>.ts`. */
export interface TourStep {
  /** = file name without its number. */
  id: string;
  /** What a person does here, as the line begins. */
  what: string;
  run(world: TourWorld): Promise<StepResult>;
}

/** Declares a step of the tour. One step a file; the tour finds it by itself. */
export function defineStep(step: TourStep): TourStep {
  return step;
}
