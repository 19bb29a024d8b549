import { type Outcome, report } from './test/outcome';
import { isStageName, STAGES, type StageName } from './test/stages';

const USAGE = 'npm test [-- --only unit|e2e|check]';

/**
 * `npm test`: every stage in turn, each with a heading and its time. A stage whose ground has failed
 * (end-to-end without a build) is not run and counts as failed. The last line is `N passed, N failed`.
 */
export async function main(args: readonly string[]): Promise<number> {
  const only = args.indexOf('--only');
  const name = only < 0 ? undefined : args[only + 1];
  if (only >= 0 && !isStageName(name)) {
    console.error(`test: "${name ?? ''}" is no stage. ${USAGE}`);
    return 2;
  }
  const outcomes = await runStages(isStageName(name) ? name : undefined);
  console.log(report(outcomes));
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runStages(only: StageName | undefined): Promise<Outcome[]> {
  const wanted = only ? [...(STAGES[only].needs ?? []), only] : STAGE_NAMES;
  const outcomes: Outcome[] = [];
  const broken = new Set<StageName>();
  for (const name of wanted) {
    const stage = STAGES[name];
    console.log(`\n── ${stage.title} ──`);
    const missing = stage.needs?.find((need) => broken.has(need));
    const start = performance.now();
    const { passed, failed } = missing
      ? { passed: 0, failed: 1 }
      : await stage.run().catch((error: unknown) => {
          console.log(String(error));
          return { passed: 0, failed: 1 };
        });
    if (missing) console.log(`not run: "${STAGES[missing].title}" failed`);
    if (failed > 0) broken.add(name);
    const seconds = (performance.now() - start) / 1000;
    console.log(`── ${stage.title}: ${failed === 0 ? 'ok' : 'failed'}, ${seconds.toFixed(1)} s`);
    outcomes.push({ title: stage.title, passed, failed, seconds });
  }
  return outcomes;
}

const STAGE_NAMES = Object.keys(STAGES).filter(isStageName);
