import { browser } from 'wxt/browser';
import { report } from '@/lib/diagnostics';
import type { SettingName, Settings } from './settings';
import { parseSettings, SETTING_NAMES } from './settings';

export type {
  ChosenSeverities,
  IgnoredFinding,
  KeyAction,
  Keys,
  LanguageChoice,
  MarksChoice,
  Settings,
} from './settings';
export { DEFAULT_SETTINGS, KEY_ACTIONS } from './settings';
export type { Targets } from './targets';
export type { Waiver } from './waiver';

/** Reads all settings. Unusable stored values count as their default and are reported under Diagnostics. */
export async function readSettings(): Promise<Settings> {
  const raw: Record<string, unknown> = await browser.storage.local.get([...SETTING_NAMES]);
  const { settings, unusable } = parseSettings(raw);
  for (const name of unusable) reportUnusable(name);
  return settings;
}

/** Stores the settings given and leaves the others alone. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(patch);
}

/**
 * Calls `changed` with all settings after each change of one of them, in whatever context it was made,
 * until `signal` is aborted.
 */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !SETTING_NAMES.some((name) => name in changes)) return;
    readSettings().then(
      (settings) => {
        if (!signal.aborted) changed(settings);
      },
      (error: unknown) => report(error, { module: 'settings', id: 'watch' }),
    );
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

function reportUnusable(name: SettingName): void {
  report(new Error(`Stored setting "${name}" is unusable; its default holds`), {
    module: 'settings',
    id: name,
  });
}
