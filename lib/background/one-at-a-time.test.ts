import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

const unexpected = (error: unknown): never => {
  throw error;
};

it('runs once more for whatever came while it ran, and never twice at once', async () => {
  let running = 0;
  let most = 0;
  let times = 0;
  const ends: (() => void)[] = [];
  const look = oneAtATime(async () => {
    running += 1;
    times += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  }, unexpected);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  look();
  look();
  look();
  ends[0]?.();
  await settle();
  expect([times, most]).toEqual([2, 1]);
  ends[1]?.();
  await settle();
  expect([times, running]).toEqual([2, 0]);
  look();
  expect(times).toBe(3);
});

it('goes on after work that failed, and tells of it', async () => {
  const told: unknown[] = [];
  let times = 0;
  const look = oneAtATime(
    () => {
      times += 1;
      return Promise.reject(new Error(`no. ${times}`));
    },
    (error) => told.push((error as Error).message),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  look();
  look();
  await settle();
  look();
  await settle();
  expect(told).toEqual(['no. 1', 'no. 2', 'no. 3']);
});
