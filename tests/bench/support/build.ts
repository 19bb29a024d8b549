import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD } from '@/lib/cli/launch';
import { runProgram } from '@/lib/cli/programs';
import { ROOT } from '@/lib/cli/root';

/** Builds what is there now and keeps a copy, so that a build meanwhile cannot change what is measured. */
export async function freshBuild(purpose: string): Promise<string> {
  const { ok, output } = await runProgram('wxt', ['build', '-b', 'chrome']);
  if (!ok) throw new Error(`the extension could not be built:\n${output}`);
  const copy = join(ROOT, '.output', purpose, 'extension');
  rmSync(copy, { recursive: true, force: true });
  cpSync(CHROME_BUILD, copy, { recursive: true });
  return copy;
}
