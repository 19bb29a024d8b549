import { beforeEach, expect, it, vi } from 'vitest';

type Heard = (...told: unknown[]) => void;

/** An event that only remembers who listens. */
const event = () => {
  const heard: Heard[] = [];
  return { addListener: (one: Heard) => void heard.push(one), heard };
};
const events = { onAlarm: event(), onChanged: event() };
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { onInstalled: event(), onStartup: event(), onMessage: event() },
    alarms: { get: () => Promise.resolve({}), onAlarm: events.onAlarm },
    storage: { onChanged: events.onChanged },
    notifications: { onClicked: event() },
  },
}));
const keep = vi.fn(() => Promise.resolve());
vi.mock('@/lib/plans/browser-keeper', () => ({ ALARM: 'keeper', browserKeeper: () => ({}) }));
vi.mock('@/lib/plans/keeper', () => ({ keep }));
const report = vi.fn();
vi.mock('@/lib/diagnostics', () => ({ report }));

const { keepPlans } = await import('./keep-plans');

const runsChanged = vi.fn(() => Promise.resolve());
const settle = () => new Promise((resolve) => setTimeout(resolve));
const tell = async (name: keyof typeof events, ...told: unknown[]): Promise<void> => {
  for (const hear of events[name].heard) hear(...told);
  await settle();
};
keepPlans(() => Promise.reject(new Error('played')), runsChanged);

beforeEach(() => {
  for (const one of [keep, runsChanged, report]) one.mockClear();
});

it('looks again at the alarm after pages could not be told what is waited for', async () => {
  runsChanged.mockRejectedValueOnce(new Error('database'));
  await tell('onAlarm', { name: 'keeper' });
  expect(report).toHaveBeenCalledOnce();
  await tell('onAlarm', { name: 'keeper' });
  await tell('onAlarm', { name: 'of somebody else' });
  expect([keep, runsChanged].map((one) => one.mock.calls.length)).toEqual([2, 2]);
});

it('tells the pages when steps may tick themselves again, whichever page of ours is open', async () => {
  await tell('onChanged', { selfTicking: { newValue: true } }, 'local');
  expect(runsChanged).toHaveBeenCalledOnce();
  await tell('onChanged', { reminded: { newValue: {} } }, 'local');
  expect(runsChanged).toHaveBeenCalledOnce();
});
