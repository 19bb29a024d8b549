import browser from 'webextension-polyfill';
import { clearDiagnostics, readDiagnostics, report } from '@/lib/diagnostics';
import { createPageClient } from '@/lib/messaging/client';
import { browserTransport } from '@/lib/messaging/transport';
import { currentTab, openSidePanel, watchCurrentTab } from '@/lib/panels/tabs';
import { readSettings, watchSettings, writeSettings } from '@/lib/settings';
import { browserLanguage } from '@/lib/settings/browser-language';
import { ClerksideDatabase } from '@/lib/storage/database';
import type { Services } from './services';

/** The services of a real extension page. */
export function browserServices(): Services {
  const manifest = browser.runtime.getManifest();
  return {
    client: createPageClient(browserTransport),
    onPageChanged: browserTransport.onPageChanged,
    tabs: { current: currentTab, watch: watchCurrentTab },
    settings: { read: readSettings, watch: watchSettings, write: writeSettings },
    diagnostics: { read: readDiagnostics, clear: clearDiagnostics, report },
    database: new ClerksideDatabase(),
    openSidePanel: () => {
      openSidePanel().catch((error: unknown) => report(error, { module: 'panels', id: 'open' }));
    },
    openOptions: () => {
      browser.runtime
        .openOptionsPage()
        .catch((error: unknown) => report(error, { module: 'panels', id: 'options' }));
    },
    copy: (text) => navigator.clipboard.writeText(text),
    browserLanguage: browserLanguage(),
    version: manifest.version,
    permissions: manifest.permissions ?? [],
    close: () => window.close(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}
