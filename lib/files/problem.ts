import type { Texts } from '@/lib/i18n';

export type CliText = keyof Texts['cli'];

/** Why a file or a row cannot be used: a text of `cli` and what fills it (values may be texts themselves). */
export interface Problem {
  text: CliText;
  data?: Readonly<Record<string, string | number | { text: CliText }>>;
}

/** Thrown while a file is read, where nothing further of it can be used. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor(readonly problem: Problem) {
    super(problem.text);
  }
}
