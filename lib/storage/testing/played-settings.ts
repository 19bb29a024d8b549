import { joinedValues } from '@/lib/settings/kept-values';
import type { KeptSettings } from '../backup/restore';

/** Settings in memory; `fail` makes the next write fail. */
export function playedSettings(values: Record<string, unknown> = {}): KeptSettings & {
  values: Record<string, unknown>;
  fail: boolean;
} {
  return {
    values,
    fail: false,
    async read() {
      return { ...this.values };
    },
    async write(next) {
      if (this.fail) {
        this.fail = false;
        throw new Error('played failure of storage.local');
      }
      this.values = { ...next };
    },
    joined: joinedValues,
  };
}
