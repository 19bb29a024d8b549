import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { randomEdits } from '../soak/random-edits';
import { type Launched, launchWithExtension } from './support/browser';

/** The share of `npm run soak` that fits into every test run. */
const EDITS = 300;
const SEED = 20_260_727;

describe('random edits', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let extended: Launched;
  let plain: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    extended = await launchWithExtension({ practice });
    plain = await launchWithExtension({ practice, extension: false });
  });
  afterAll(async () => {
    await plain?.close();
    await extended?.close();
    await practice?.close();
  });

  it('leave texts, caret and page as they are without the extension', async () => {
    const report = await randomEdits(extended, plain, {
      seed: SEED,
      edits: EDITS,
      conditions: ['rerender', ''],
    });
    expect(report.edits).toBe(EDITS);
    expect(report.fixes).toBeGreaterThan(3);
    expect(report.marks).toBeGreaterThan(0);
  }, 180_000);
});
