import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';

/** Somewhere to write to, one piece after the other. */
export interface Sink {
  /** False when nobody reads any longer. Waits until there is room, so that memory stays flat. */
  write(piece: string | Uint8Array): Promise<boolean>;
  /** What went wrong, or undefined. A reader that went away is nothing wrong. */
  close(): Promise<Error | undefined>;
}

/** The world around the command; tests give another. */
export interface Io {
  stdout: Sink;
  stderr: Sink;
  terminal: boolean;
  /** True when standard error is a terminal, where progress can be shown. */
  watched: boolean;
  columns: number;
  colours: boolean;
  /** The day (ISO) by the clock of this machine. */
  today(): string;
  /** Milliseconds since some moment. */
  clock(): number;
  /** The bytes of a file; `-` is standard input. */
  open(file: string): AsyncIterable<Uint8Array>;
  create(file: string): Promise<Sink>;
  /** The same for every name of one file: links, and capitals where they make no difference. */
  identityOf(file: string): Promise<string>;
}

export function nodeIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    stdout: new StreamSink(stdout, false),
    stderr: new StreamSink(stderr, false),
    terminal: stdout.isTTY === true,
    watched: stderr.isTTY === true && env.TERM !== 'dumb',
    columns: stdout.columns ?? 80,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    today: localDay,
    clock: () => performance.now(),
    open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
    async create(file) {
      // Opened at once: a folder that is not there must be told before anything is checked.
      const handle = await open(file, 'w');
      return new StreamSink(createWriteStream(file, { fd: handle }), true);
    },
    async identityOf(file) {
      const found = await stat(file, { bigint: true }).catch(() => undefined);
      return found?.isFile() ? `${found.dev}:${found.ino}` : resolve(file);
    },
  };
}

/** So much text for a file is gathered before it is written: a call to the system a row would cost more than the row. */
const GATHERED = 64 * 1_024;

class StreamSink implements Sink {
  private failure: NodeJS.ErrnoException | undefined;
  private gathered: string[] = [];
  private size = 0;

  constructor(
    private readonly stream: Writable,
    private readonly owned: boolean,
  ) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.failure ??= error;
    });
  }

  async write(piece: string | Uint8Array): Promise<boolean> {
    if (this.owned && typeof piece === 'string') {
      this.gathered.push(piece);
      this.size += piece.length;
      if (this.size >= GATHERED) await this.flush();
    } else {
      await this.flush();
      await this.pass(piece);
    }
    return this.failure === undefined;
  }

  private async flush(): Promise<void> {
    if (this.size === 0) return;
    const text = this.gathered.join('');
    this.gathered = [];
    this.size = 0;
    await this.pass(text);
  }

  private async pass(piece: string | Uint8Array): Promise<void> {
    if (this.failure === undefined && !this.stream.write(piece)) await this.drained();
  }

  async close(): Promise<Error | undefined> {
    await this.flush();
    if (this.owned && this.failure === undefined) {
      await new Promise<void>((done) => {
        this.stream.once('close', done);
        this.stream.end();
      });
    }
    return this.failure?.code === 'EPIPE' ? undefined : this.failure;
  }

  private drained(): Promise<void> {
    return new Promise((done) => {
      const finish = (): void => {
        for (const event of ['drain', 'error', 'close']) this.stream.off(event, finish);
        done();
      };
      for (const event of ['drain', 'error', 'close']) this.stream.on(event, finish);
    });
  }
}

function localDay(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
