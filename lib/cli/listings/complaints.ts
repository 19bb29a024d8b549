import { type Problem, UnusableFile } from '@/lib/files/problem';
import { type Locale, text } from '@/lib/i18n';
import type { Io } from './io';
import { problemText, systemReason } from './problem-text';
import type { Progress } from './progress';
import { visible } from './width';

/** Says on standard error what could not be used, and counts it. */
export class Complaints {
  count = 0;

  constructor(
    private readonly io: Io,
    private readonly locale: Locale,
    private readonly progress: Progress,
  ) {}

  /** A file, or the answer, that is of no use. */
  async of(file: string, problem: Problem): Promise<void> {
    this.count += 1;
    await this.say(file, problemText(problem, this.locale));
  }

  /** What was thrown while a file was read. A mistake of ours is thrown on: it must be seen as one. */
  async ofReading(file: string, error: unknown): Promise<void> {
    if (!(error instanceof UnusableFile) && !isSystemError(error)) throw error;
    const unreadable: Problem = {
      text: 'cannotRead',
      data: { reason: systemReason(error, this.locale) },
    };
    await this.of(file, error instanceof UnusableFile ? error.problem : unreadable);
  }

  async ofWriting(out: string | undefined, error: unknown): Promise<void> {
    const file = out ?? text(this.locale, 'cli.standardOutput');
    const reason = systemReason(error, this.locale);
    await this.of(file, { text: 'cannotWrite', data: { reason } });
  }

  /** Tells something of a file without counting it. */
  async say(file: string, reason: string): Promise<void> {
    await this.line(text(this.locale, 'cli.atFile', { file: visible(file), reason }));
  }

  async line(line: string): Promise<void> {
    await this.progress.clear();
    await this.io.stderr.write(`${line}\n`);
  }
}

/** An error of the file system; any other is a mistake of ours and must be seen as one. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
