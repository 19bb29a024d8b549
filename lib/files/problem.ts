import type { Texts } from '@/lib/i18n';

/** Why a file or a row cannot be used: a text of `cli` and what fills it. */
export interface Problem {
  text: keyof Texts['cli'];
  data?: Readonly<Record<string, string | number>>;
}

/** Thrown while a file is read, where nothing further of it can be used. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';

  constructor(readonly problem: Problem) {
    super(problem.text);
  }
}
