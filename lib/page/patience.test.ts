import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostField, Located } from '@/lib/surfaces/define';
import { createPatience } from './patience';

const FIELD = { field: 'title', index: 0 } as HostField;
const COMPLETE: Located = { fields: [FIELD], missing: [], recognised: true };
const NOTHING: Located = { fields: [], missing: [], recognised: false };
const LATE: Located = { ...COMPLETE, waiting: ['highlights'] };

describe('waiting for fields', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start(first: Located) {
    let now = first;
    const life = new AbortController();
    const look = vi.fn(() => patience.found(now));
    const patience = createPatience(look, life.signal);
    patience.found(now);
    const becomes = (next: Located) => {
      now = next;
      patience.found(next);
    };
    return { patience, look, becomes, end: () => life.abort() };
  }

  it('leaves a complete page alone', () => {
    const { look } = start(COMPLETE);
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it('calls a page without fields waited for after 8 s, also when its form went away later', () => {
    const { patience, becomes } = start(COMPLETE);
    vi.advanceTimersByTime(60_000);
    becomes(NOTHING);
    expect(patience.waited).toBe(false);
    vi.advanceTimersByTime(8_000);
    expect(patience.waited).toBe(true);
    becomes(COMPLETE);
    expect(patience.waited).toBe(false);
  });

  it('looks again for a component that came later and has not rendered, until it has', () => {
    const { look, becomes } = start(COMPLETE);
    becomes(LATE);
    vi.advanceTimersByTime(1_000);
    expect(look).toHaveBeenCalledTimes(2);
    becomes(COMPLETE);
    vi.advanceTimersByTime(60_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('does not wait for ever, and not after its end', () => {
    const { look } = start(LATE);
    vi.advanceTimersByTime(600_000);
    expect(look).toHaveBeenCalledTimes(60);
    const other = start(LATE);
    other.end();
    vi.advanceTimersByTime(600_000);
    expect(other.look).not.toHaveBeenCalled();
  });

  it('counts on although the page keeps changing', () => {
    const { patience, becomes } = start(NOTHING);
    for (let time = 0; time < 9_000; time += 100) {
      vi.advanceTimersByTime(100);
      becomes(NOTHING);
    }
    expect(patience.waited).toBe(true);
  });
});
