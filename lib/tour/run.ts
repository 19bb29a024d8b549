import type { StepResult, TourStep, TourWorld } from './define';

const files = import.meta.glob<TourStep>('./steps/*.ts', { eager: true, import: 'default' });

/** The steps in order of their file names. */
const STEPS: readonly TourStep[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);

/** Runs the tour, one line a step. A failed step does not keep the next from trying. @returns how many failed. */
export async function runTour(world: TourWorld, print: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const step of STEPS) {
    try {
      print(lineFor(step, await step.run(world)));
    } catch (error) {
      failed += 1;
      const reason = error instanceof Error ? error.message : String(error);
      print(`failed  ${step.what}: ${reason}`);
      await world.picture(world.editor, `failed-${step.id}`).catch(() => undefined);
    }
  }
  return failed;
}

function lineFor({ what }: TourStep, result: StepResult): string {
  return 'later' in result ? `later   ${what}: ${result.later}` : `ok      ${what}: ${result.saw}`;
}
