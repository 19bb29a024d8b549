import { it } from 'vitest';
import { startPractice } from '../practice/server';
import { insertReplies } from '../soak/replies';
import { launchWithExtension } from './support/browser';

it('x', async () => {
  const practice = await startPractice();
  const chromium = await launchWithExtension({ practice });
  try {
    console.log(
      await insertReplies(chromium, {
        seed: Number(process.env.SEED ?? 7),
        times: Number(process.env.N ?? 36),
      }),
    );
  } finally {
    console.log(chromium.errors);
    await chromium.close();
    await practice.close();
  }
}, 300_000);
