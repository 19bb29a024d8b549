import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, vi } from 'vitest';
import { AppProvider } from '@/components/app/AppProvider';
import type { Services } from '@/components/app/services';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { ClerksideDatabase } from '@/lib/storage/database';
import { playedSettings } from '@/lib/storage/testing/played-settings';

// Live queries answer only where Dexie knows an IndexedDB of the surroundings, whatever a database was given.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let databases = 0;

/** All that a file has drawn. A live query that answers after its window is gone would fail the whole run. */
const roots = new Set<Root>();
afterAll(() => {
  for (const root of roots) root.unmount();
});

/** Services that do nothing by themselves, each to be replaced by the test that needs it. */
export function playedServices(some: Partial<Services> = {}): Services {
  let id = 0;
  return {
    client: { ask: () => Promise.resolve({ kind: 'absent' }) },
    onPageChanged: () => undefined,
    tabs: { current: () => Promise.resolve(1), watch: () => undefined },
    settings: {
      read: () => Promise.resolve({ ...DEFAULT_SETTINGS, language: 'en' }),
      watch: () => undefined,
      write: vi.fn(() => Promise.resolve()),
    },
    words: {
      read: () => Promise.resolve({ words: [], unusable: 0 }),
      watch: () => undefined,
      write: vi.fn(() => Promise.resolve()),
    },
    kept: playedSettings(),
    safety: {
      isPersisted: () => Promise.resolve(true),
      persist: vi.fn(() => Promise.resolve(true)),
    },
    pickFolder: undefined,
    images: {
      createReader: () => Promise.reject(new Error('No reader in this test')),
      preview: () => Promise.reject(new Error('No preview in this test')),
    },
    wantProofs: vi.fn(() => Promise.resolve()),
    diagnostics: {
      read: () => Promise.resolve([]),
      clear: () => Promise.resolve(),
      report: vi.fn(),
    },
    // A name of its own: Dexie keeps what it has read by the name of the database.
    database: new ClerksideDatabase({
      name: `clerkside-${databases++}`,
      indexedDB: new IDBFactory(),
      IDBKeyRange,
    }),
    wakeKeeper: vi.fn(),
    zone: 'Asia/Shanghai',
    openSidePanel: vi.fn(),
    openOptions: vi.fn(),
    openDesk: vi.fn(),
    saveFile: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
    browserLanguage: 'en-US',
    version: '0.0.0',
    permissions: ['storage'],
    close: vi.fn(),
    now: () => '2026-11-21T08:00:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(id++).padStart(12, '0')}`,
    ...some,
  };
}

export interface Rendered {
  root: HTMLElement;
  /** Waits until `check` no longer throws. */
  until(check: () => void): Promise<void>;
  click(selector: string): Promise<void>;
  unmount(): Promise<void>;
}

/** Draws a part of a panel with its surroundings. */
export async function render(part: ReactNode, services: Services): Promise<Rendered> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const react = createRoot(root);
  roots.add(react);
  react.render(<AppProvider services={services}>{part}</AppProvider>);
  await vi.waitFor(
    () => {
      if (root.textContent === '') throw new Error('Nothing is drawn yet');
    },
    { timeout: 5_000 },
  );
  return {
    root,
    until: (check) => vi.waitFor(check, { timeout: 5_000 }),
    click: async (selector) => {
      const element = root.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`Nothing to click at ${selector}`);
      element.click();
      await drawn();
    },
    unmount: async () => {
      react.unmount();
      await drawn();
    },
  };
}

/** Resolves when React has drawn what was just caused. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
