import browser from 'webextension-polyfill';
import { clearDiagnostics, readDiagnostics, report } from '@/lib/diagnostics';
import { createPreviewer } from '@/lib/image-preview/previewer';
import { readWords, watchWords, writeWords } from '@/lib/lists/words-store';
import { createPageClient } from '@/lib/messaging/client';
import { writeProofsWanted } from '@/lib/messaging/proofs-wanted';
import { browserTransport } from '@/lib/messaging/transport';
import { openDesk } from '@/lib/panels/desk';
import { currentTab, openSidePanel, watchCurrentTab } from '@/lib/panels/tabs';
import { wakeKeeper } from '@/lib/plans/wake-message';
import { readSettings, watchSettings, writeSettings } from '@/lib/settings';
import { browserLanguage } from '@/lib/settings/browser-language';
import { keptSettings } from '@/lib/settings/kept';
import type { BackupFolder } from '@/lib/storage/backup/folder';
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
    words: { read: readWords, watch: watchWords, write: writeWords },
    kept: keptSettings,
    safety: {
      isPersisted: () => navigator.storage.persisted(),
      persist: () => navigator.storage.persist(),
    },
    pickFolder: folderPicker(),
    images: {
      // Loaded on first need: most panels never see a picture.
      createReader: async () => (await import('@/lib/image-reader/reader')).createImageReader(),
      preview: createPreviewer(),
    },
    wantProofs: writeProofsWanted,
    diagnostics: { read: readDiagnostics, clear: clearDiagnostics, report },
    database: new ClerksideDatabase(),
    wakeKeeper: () => {
      wakeKeeper((message) => browser.runtime.sendMessage(message)).catch((error: unknown) =>
        report(error, { module: 'plans', id: 'wake' }),
      );
    },
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    openSidePanel: () => {
      openSidePanel().catch((error: unknown) => report(error, { module: 'panels', id: 'open' }));
    },
    openOptions: () => {
      browser.runtime
        .openOptionsPage()
        .catch((error: unknown) => report(error, { module: 'panels', id: 'options' }));
    },
    openDesk: (view) => {
      openDesk(view).catch((error: unknown) => report(error, { module: 'panels', id: 'desk' }));
    },
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    browserLanguage: browserLanguage(),
    version: manifest.version,
    permissions: manifest.permissions ?? [],
    close: () => window.close(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<BackupFolder>;

/** The browser's own dialog for a folder; Firefox has none. */
function folderPicker(): Services['pickFolder'] {
  const { showDirectoryPicker: pick } = globalThis as { showDirectoryPicker?: Picker };
  if (pick === undefined) return undefined;
  return async () => {
    try {
      return await pick({ id: 'backup', mode: 'readwrite' });
    } catch (error) {
      // She has closed the dialog.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
  };
}

function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has been handed over; a while later nobody needs the address any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
