import { type Locale, text } from '@/lib/i18n';
import type { Io } from './io';
import { clipped, visible } from './width';

/** What takes longer than this shows that it goes on, milliseconds. */
const PATIENCE = 300;
const PAUSE = 100;
const CLEAR = '\r\u001b[K';

/** One line on a terminal that says how far the check is; nothing where nobody watches. */
export class Progress {
  private readonly begin: number;
  private readonly isOn: boolean;
  private listings = 0;
  private shown: number | undefined;

  constructor(
    private readonly io: Io,
    private readonly locale: Locale,
    /** The answer goes to standard output: on a terminal it shows by itself how far the check is. */
    toStandardOutput: boolean,
    /** Key of the text, which says how many `listings` there were. */
    private readonly line: 'cli.progress' | 'cli.imagesProgress' = 'cli.progress',
  ) {
    this.begin = io.clock();
    this.isOn = io.watched && !(toStandardOutput && io.terminal);
  }

  /** One more listing or image of `file` has been checked. */
  async count(file: string): Promise<void> {
    this.listings += 1;
    if (!this.isOn) return;
    const now = this.io.clock();
    if (now - this.begin < PATIENCE || now - (this.shown ?? 0) < PAUSE) return;
    this.shown = now;
    const listings = this.listings.toLocaleString(this.locale);
    const told = text(this.locale, this.line, { file: visible(file), listings });
    await this.io.stderr.write(CLEAR + clipped(told, this.io.columns - 1));
  }

  /** Takes the line away, before anything else is written there. */
  async clear(): Promise<void> {
    if (this.shown === undefined) return;
    this.shown = undefined;
    await this.io.stderr.write(CLEAR);
  }
}
