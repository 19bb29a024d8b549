import { useSyncExternalStore } from 'react';
import { useApp } from '@/components/app/AppProvider';

const MINUTE = 60_000;

/** One timer for all clocks of a panel; it stands still while the panel cannot be seen. */
class Minute {
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #at: string;

  constructor(private readonly now: () => string) {
    this.#at = now();
  }

  readonly read = (): string => this.#at;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) document.addEventListener('visibilitychange', this.#look);
    this.#listeners.add(listener);
    this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      document.removeEventListener('visibilitychange', this.#look);
      this.#stop();
    };
  };

  #look = (): void => {
    this.#stop();
    if (document.visibilityState !== 'visible') return;
    this.#tick();
    this.#timer = setInterval(this.#tick, MINUTE);
  };

  #tick = (): void => {
    this.#at = this.now();
    for (const listener of this.#listeners) listener();
  };

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

const minutes = new WeakMap<() => string, Minute>();

/** The time (ISO), at most a minute old while the panel is in sight. */
export function useMinute(): string {
  const { now } = useApp().services;
  const minute = minutes.get(now) ?? new Minute(now);
  minutes.set(now, minute);
  return useSyncExternalStore(minute.subscribe, minute.read);
}
