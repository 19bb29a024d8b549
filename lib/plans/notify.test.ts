import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startRun } from '@/lib/checklists/run';
import type { NamedReminder } from './notify';

const browser = {
  action: {
    setBadgeText: vi.fn(() => Promise.resolve()),
    setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    setBadgeTextColor: vi.fn(() => Promise.resolve()),
    setTitle: vi.fn(() => Promise.resolve()),
  },
  notifications: { create: vi.fn(() => Promise.resolve('')), clear: vi.fn() },
  windows: { create: vi.fn(() => Promise.resolve()) },
  tabs: { create: vi.fn(() => Promise.resolve()) },
};
vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('location', { origin: 'chrome-extension://id' });

const { followNotice, notify } = await import('./notify');
const { showBadge } = await import('./show-badge');

const DUE = '2026-11-30T02:30:00.000Z';
const reminder = (id: string, note = ''): NamedReminder => ({
  run: startRun({ id: 'daily-opening' }, id, { at: DUE, by: '' }, { note, dueAt: DUE }),
  standing: 'soon',
  name: '每日开工巡检',
});
const shown = () =>
  browser.notifications.create.mock.calls.map((call: unknown[]) => [
    call[0],
    (call[1] as { title: string }).title,
    (call[1] as { message: string }).message,
  ]);

beforeEach(() => {
  for (const api of Object.values(browser)) for (const one of Object.values(api)) one.mockClear();
});

describe('notifications', () => {
  it('stand in her language and by her clock', async () => {
    await notify([reminder('a', 'US')], 'zh-CN', 'Asia/Shanghai');
    expect(shown()).toEqual([
      ['run:a', '即将到期：每日开工巡检', 'US · 截止 2026年11月30日 10:30'],
    ]);
    await notify([{ ...reminder('b'), standing: 'overdue', name: 'Daily round' }], 'en', 'UTC');
    expect(shown()[1]?.[1]).toBe('Late: Daily round');
    expect(shown()[1]?.[2]).toMatch(/^due Nov 30, 2026, 2:30\sAM$/);
  });

  it('are one where they would be many', async () => {
    await notify(
      ['a', 'b', 'c', 'd'].map((id) => reminder(id)),
      'en',
      'UTC',
    );
    expect(shown()).toEqual([['runs', '4 checklists are due', '每日开工巡检']]);
  });

  it('lead to the run, or to the desk', async () => {
    await followNotice('run:a');
    expect(browser.windows.create).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'chrome-extension://id/popup.html#run=a' }),
    );
    await followNotice('runs');
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://id/desk.html#plans',
    });
    expect(browser.notifications.clear).toHaveBeenCalledTimes(2);
  });
});

describe('the badge', () => {
  const badge = async (due: number, overdue: number, isOn = true) => {
    await showBadge({ due, overdue }, 'en', isOn);
    const last = (mock: { mock: { calls: unknown[][] } }) => mock.mock.calls.at(-1)?.[0];
    return {
      ...(last(browser.action.setBadgeText) as object),
      ...(last(browser.action.setTitle) as object),
      ...(last(browser.action.setBadgeBackgroundColor) as object),
    };
  };

  it('tells late ones by sign, words and colour', async () => {
    const due = await badge(2, 0);
    const late = await badge(2, 1);
    expect(due).toMatchObject({ text: '2', title: 'Clerkside – 2 due today' });
    expect(late).toMatchObject({ text: '2!', title: 'Clerkside – 2 due today, 1 of them late' });
    expect((due as { color?: string }).color).not.toBe((late as { color?: string }).color);
  });

  it('is not there when nothing is due or she does not want it; the words stay', async () => {
    expect(await badge(0, 0)).toMatchObject({ text: '', title: 'Clerkside' });
    expect(await badge(3, 0, false)).toMatchObject({ text: '', title: 'Clerkside – 3 due today' });
  });
});
