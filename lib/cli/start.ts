import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '@/lib/rules/registry';
import { EDITOR } from '@/lib/tour/page';
import { runTour } from '@/lib/tour/run';
import { type Practice, startPractice } from '@/tests/practice/server';
import { ensureBrowser } from './browser';
import { isBrowsersOwn } from './browsers-own';
import { type Launched, launchWithExtension } from './launch';
import { runProgram } from './programs';
import { ROOT } from './root';

const PICTURES = join(ROOT, '.output', 'demo');

/** Waits until what fades and slides has come to rest, at most a second: some things turn for ever. */
const SETTLED = `(() => {
  const overlay = document.querySelector('clerkside-overlay')?.shadowRoot;
  const moving = [document, overlay].flatMap((root) => root?.getAnimations() ?? []);
  const rest = Promise.allSettled(moving.map((animation) => animation.finished));
  return Promise.race([rest, new Promise((resolve) => setTimeout(resolve, 1000))]).then(() => true);
})()`;

/**
 * `npm start [-- --headless] [-- --once]`: builds, serves the practice Seller Central and opens a
 * Chromium with the extension on its listing editor, until it is closed or Ctrl+C is pressed; with
 * `--once` drives the tour and ends. Gives 1 when the build or a step of the tour failed.
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((argument) => argument !== '--once' && argument !== '--headless');
  if (unknown !== undefined) {
    console.error(`start: "${unknown}" is no option. npm start [-- --once] [-- --headless]`);
    return 2;
  }
  const build = await runProgram('wxt', ['build', '-b', 'chrome']);
  if (!build.ok) {
    console.error(`${build.output}\nstart: the build failed, see above.`);
    return 1;
  }
  const browser = await ensureBrowser();
  const headless = args.includes('--headless') || !hasDisplay();
  const once = args.includes('--once');
  const practice = await startPractice();
  console.log(`practice Seller Central at ${practice.origin}`);
  console.log(`browser: ${browser}${headless ? ', without a window' : ''}`);
  const chromium = await launchWithExtension({
    practice,
    headless,
    lang: once ? 'en-US' : Intl.DateTimeFormat().resolvedOptions().locale,
    handlesSignals: false,
  });
  try {
    return await (once ? tour(chromium, practice) : stay(chromium, headless));
  } finally {
    await chromium.close();
    await practice.close();
  }
}

/** Without a display server a window cannot open; macOS and Windows always have one. */
function hasDisplay(): boolean {
  const isUnix = process.platform !== 'darwin' && process.platform !== 'win32';
  return !isUnix || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function tour(chromium: Launched, practice: Practice): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const editor = await chromium.newPage(EDITOR);
  const failed = await runTour(
    {
      chromium,
      editor,
      rules: allRules,
      fetched: () =>
        practice.requests
          .filter(({ destination, host }) => destination === 'empty' && !isBrowsersOwn(host))
          .map(({ host, path }) => `https://${host}${path}`),
      picture: async (page, name) => {
        await page.evaluate(SETTLED);
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      },
    },
    console.log,
  );
  console.log(failed === 0 ? 'tour: all is well' : `tour: ${failed} failed`);
  console.log('pictures: .output/demo');
  return failed === 0 ? 0 : 1;
}

async function stay(chromium: Launched, headless: boolean): Promise<number> {
  const [first] = await chromium.browser.pages();
  await (first ? first.goto(EDITOR) : chromium.newPage(EDITOR));
  console.log(`${headless ? 'open (without a window)' : 'open'}: ${EDITOR}`);
  console.log('Ctrl+C ends it; so does closing the browser.');
  await new Promise<void>((resolve) => {
    chromium.browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve());
  });
  return 0;
}
