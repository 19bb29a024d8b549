import type { Problem } from '@/lib/files/problem';
import { type Locale, text } from '@/lib/i18n';
import type { Io } from './io';
import { problemText } from './problem-text';

/** What the commands answer with: no error found, some found, unusable input or arguments. */
export const STATUS = { ok: 0, findings: 1, unusable: 2 } as const;

/** Says why nothing is done; gives the exit status. */
export async function refuse(io: Io, problem: Problem, locale: Locale): Promise<number> {
  await io.stderr.write(
    `${text(locale, 'cli.seeHelp', { reason: problemText(problem, locale) })}\n`,
  );
  return STATUS.unusable;
}

/** The input that the answer would be written over, if there is one. */
export async function overwritten(
  files: readonly string[],
  out: string | undefined,
  io: Io,
): Promise<Problem | undefined> {
  if (out === undefined) return undefined;
  const target = await io.identityOf(out);
  for (const file of files) {
    if (file !== '-' && (await io.identityOf(file)) === target)
      return { text: 'outIsInput', data: { file } };
  }
  return undefined;
}
