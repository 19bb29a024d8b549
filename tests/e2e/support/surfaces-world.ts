import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { SurfacesInPage } from './surfaces-in-page';

const ENTRY = fileURLToPath(new URL('surfaces-in-page.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** The surfaces as one script. */
export async function bundleSurfaces(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'surfacesInPage' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The surfaces could not be bundled');
  return chunk.code;
}

/** Calls the surfaces inside one frame, in a world of their own as an extension has it. */
export type World = <Name extends keyof SurfacesInPage>(
  name: Name,
  ...args: Parameters<SurfacesInPage[Name]>
) => Promise<ReturnType<SurfacesInPage[Name]>>;

/** Opens such a world in the page's main frame, or in the frame whose address contains `frame`. */
export async function openWorld(page: Page, code: string, frame?: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map((child) => child.frame)];
  const wanted =
    frame === undefined ? frameTree.frame : frames.slice(1).find(({ url }) => url.includes(frame));
  if (!wanted) throw new Error(`No frame "${frame}"`);
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: wanted.id,
  });
  const run = async (expression: string): Promise<unknown> => {
    const reply = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    const { exceptionDetails: failed } = reply;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return reply.result.value;
  };
  await run(code);
  return (async (name, ...args) => run(`surfaces.${name}(...${JSON.stringify(args)})`)) as World;
}
