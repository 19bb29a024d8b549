import { runProgram } from './programs';

/** `npm run build [-- --firefox]`: the production build, in `.output/chrome-mv3` or `.output/firefox-mv3`. */
export async function main(args: readonly string[]): Promise<number> {
  const browser = args.includes('--firefox') ? 'firefox' : 'chrome';
  const { ok } = await runProgram('wxt', ['build', '-b', browser], { live: true });
  return ok ? 0 : 1;
}
