import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from './settings';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { readDiagnostics } = await import('@/lib/diagnostics');
const { readSettings, watchSettings, writeSettings, DEFAULT_SETTINGS } = await import('.');
const { parseSettings } = await import('./settings');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('settings', () => {
  it('are the defaults when nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as written; the others keep', async () => {
    await writeSettings({ language: 'zh-CN', rulesOff: ['title-length'] });
    await writeSettings({ marks: 'mirror' });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'zh-CN',
      rulesOff: ['title-length'],
      marks: 'mirror',
    });
  });

  it('keep severities of codes that this version does not know, and a day', () => {
    const raw = { severities: { 'T-PROMO': 'hint', 'T-LATER': 'error' }, on: '2026-07-01' };
    expect(parseSettings(raw)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...raw }, unusable: [] });
    expect(parseSettings({ on: '' }).unusable).toEqual([]);
  });

  it('lie under plain top-level keys', async () => {
    await writeSettings({ marks: 'mirror' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ marks: 'mirror' });
  });

  it.each<[keyof Settings, unknown]>([
    ['language', 'fr'],
    ['language', 7],
    ['marks', null],
    ['keys', { open: 'Alt+Period' }],
    ['keys', { open: '', fix: 'Alt+Enter', close: 'Escape' }],
    ['rulesOff', 'title-length'],
    ['rulesOff', [1]],
    ['severities', ['error']],
    ['severities', { 'T-PROMO': 'fatal' }],
    ['on', '2026-02-30'],
    ['on', 'tomorrow'],
    ['on', 20260701],
    ['ignored', [{ sku: 'A', field: 'colour', code: 'T-LEN-75', words: 'x' }]],
    ['typedReplies', 'yes'],
    ['ignored', {}],
    ['thresholds', { ctr: '0.3' }],
    ['thresholds', [0.3]],
  ])('fall back to the default for %s = %j alone, and say so', (name, value) => {
    const raw = { language: 'en', marks: 'mirror', [name]: value };
    const { settings, unusable } = parseSettings(raw);
    expect(unusable).toEqual([name]);
    expect(settings[name]).toEqual(DEFAULT_SETTINGS[name]);
    expect(settings.marks).toBe(name === 'marks' ? 'auto' : 'mirror');
  });

  it('report what is unusable and leave it stored', async () => {
    await fakeBrowser.storage.local.set({ marks: 'sparkles' });
    expect((await readSettings()).marks).toBe('auto');
    await vi.waitFor(async () => {
      expect(await readDiagnostics()).toMatchObject([{ module: 'settings', id: 'marks' }]);
    });
    expect(await fakeBrowser.storage.local.get('marks')).toEqual({ marks: 'sparkles' });
  });

  it('are watched until the signal is aborted', async () => {
    const ending = new AbortController();
    const seen: string[] = [];
    watchSettings((settings) => seen.push(settings.language), ending.signal);
    await writeSettings({ language: 'en' });
    await vi.waitFor(() => expect(seen).toEqual(['en']));
    await fakeBrowser.storage.local.set({ somethingElse: 1 });
    ending.abort();
    await writeSettings({ language: 'zh-CN' });
    await readSettings();
    expect(seen).toEqual(['en']);
  });
});

describe('targets and steps that tick themselves', () => {
  const { targets } = DEFAULT_SETTINGS;

  it.each([
    ['a share above the whole', { ...targets, accuracy: 101 }],
    ['a negative one', { ...targets, listings: -1 }],
    ['one missing', { accuracy: 99 }],
    ['a text', { ...targets, onTime: '100' }],
    ['nothing', null],
  ])('%s falls back to the usual targets', (_, stored) => {
    expect(parseSettings({ targets: stored })).toMatchObject({
      settings: { targets },
      unusable: ['targets'],
    });
  });

  it('come back as stored', () => {
    const raw = { targets: { ...targets, listings: 12 }, selfTicking: false };
    expect(parseSettings(raw)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...raw }, unusable: [] });
    expect(parseSettings({ selfTicking: 'no' }).unusable).toEqual(['selfTicking']);
  });
});
