import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Locale, TextData, TextKey } from '@/lib/i18n';
import { localeFor, text } from '@/lib/i18n';
import type { Settings } from '@/lib/settings';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import type { Services } from './services';

export interface App {
  services: Services;
  settings: Settings;
  locale: Locale;
  /** A text in the language chosen. */
  t(key: TextKey, data?: TextData): string;
  /** Stores settings; they show at once. */
  save(patch: Partial<Settings>): void;
  /** A day or moment (ISO) as people write it. */
  date(iso: string, withTime?: boolean): string;
}

const AppContext = createContext<App | undefined>(undefined);

/** Language, settings and services for everything below. */
export function AppProvider({ services, children }: { services: Services; children: ReactNode }) {
  const [settings, setSettings] = useState<Settings>();
  const locale = localeOf(settings ?? DEFAULT_SETTINGS, services.browserLanguage);

  useEffect(() => {
    const ending = new AbortController();
    services.settings.watch(setSettings, ending.signal);
    services.settings.read().then(setSettings, (error: unknown) => {
      services.diagnostics.report(error, { module: 'settings', id: 'read' });
      setSettings(DEFAULT_SETTINGS);
    });
    return () => ending.abort();
  }, [services]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const save = useCallback(
    (patch: Partial<Settings>) => {
      setSettings((before) => ({ ...(before ?? DEFAULT_SETTINGS), ...patch }));
      services.settings.write(patch).catch((error: unknown) => {
        services.diagnostics.report(error, { module: 'settings', id: 'write' });
        services.settings.read().then(setSettings, () => undefined);
      });
    },
    [services],
  );

  const app = useMemo<App | undefined>(
    () =>
      settings && {
        services,
        settings,
        locale,
        save,
        t: (key, data) => text(locale, key, data),
        date: (iso, withTime = false) => showDate(iso, locale, withTime),
      },
    [services, settings, locale, save],
  );
  // Settings come within a few milliseconds; drawing before would flash the wrong language.
  return app ? <AppContext value={app}>{children}</AppContext> : null;
}

/** Language, settings and services. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside of AppProvider');
  return app;
}

/** The language to show: the chosen one, else the browser's. */
export function localeOf(settings: Settings, browserLanguage: string): Locale {
  return settings.language === 'auto' ? localeFor(browserLanguage) : settings.language;
}

function showDate(iso: string, locale: Locale, withTime: boolean): string {
  // A bare day is a day, not midnight in Greenwich.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(withTime && { timeStyle: 'short' }),
    ...(isDay && { timeZone: 'UTC' }),
  }).format(new Date(iso));
}
