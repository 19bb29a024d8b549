/** Hands items from one who has them to one who pulls them, one at a time, so that none pile up. */
export class Handover<T> implements AsyncIterable<T> {
  private waiting: { item: T; taken: (goOn: boolean) => void } | undefined;
  private wake: (() => void) | undefined;
  private hasEnded = false;
  private hasStopped = false;

  /** Waits until the item is taken; false when nobody takes any more. */
  put(item: T): Promise<boolean> {
    if (this.hasStopped) return Promise.resolve(false);
    return new Promise((taken) => {
      this.waiting = { item, taken };
      this.wake?.();
    });
  }

  /** Nothing more will come. */
  end(): void {
    this.hasEnded = true;
    this.wake?.();
  }

  /** Nobody will take any more. */
  stop(): void {
    this.hasStopped = true;
    this.waiting?.taken(false);
    this.waiting = undefined;
    this.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const { waiting } = this;
      if (waiting !== undefined) {
        this.waiting = undefined;
        waiting.taken(true);
        yield waiting.item;
      } else if (this.hasEnded) return;
      else {
        await new Promise<void>((wake) => {
          this.wake = wake;
        });
      }
    }
  }
}
