import type { Diagnostic } from '@/lib/diagnostics';
import type { Previewer } from '@/lib/image-preview/previewer';
import type { ImageReader } from '@/lib/image-reader/types';
import type { ReadWords } from '@/lib/lists/stored-words';
import type { PageClient } from '@/lib/messaging/client';
import type { Transport } from '@/lib/messaging/transport';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { Settings } from '@/lib/settings';
import type { BackupFolder } from '@/lib/storage/backup/folder';
import type { KeptSettings } from '@/lib/storage/backup/restore';
import type { ClerksideDatabase } from '@/lib/storage/database';

/** All that the panels need of the world outside; tests bring their own. */
export interface Services {
  client: PageClient;
  onPageChanged: Transport['onPageChanged'];
  tabs: {
    /** The tab the panel speaks about; undefined when there is none. */
    current(): Promise<number | undefined>;
    /** Calls `changed` when another tab is shown or the shown one loads something else. */
    watch(changed: () => void, signal: AbortSignal): void;
  };
  settings: {
    read(): Promise<Settings>;
    watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
    write(patch: Partial<Settings>): Promise<void>;
  };
  /** The seller's own word lists. */
  words: {
    read(): Promise<ReadWords>;
    watch(changed: (words: ReadWords) => void, signal: AbortSignal): void;
    write(words: readonly SellerWord[]): Promise<void>;
  };
  /** Settings and word lists as backups hold them. */
  kept: KeptSettings;
  /** Whether the browser may empty its store when the disk is nearly full. */
  safety: {
    isPersisted(): Promise<boolean>;
    persist(): Promise<boolean>;
  };
  /** Lets her choose a folder, in answer to a click; undefined where she chose none. Absent where the browser cannot. */
  pickFolder: (() => Promise<BackupFolder | undefined>) | undefined;
  images: {
    /** Loads what reads pictures; its worker starts with the first one. */
    createReader(): Promise<ImageReader>;
    preview: Previewer;
  };
  /** Tells the pages which of them a run waits for: ids of surfaces. */
  wantProofs(surfaces: readonly string[]): Promise<void>;
  diagnostics: {
    read(): Promise<Diagnostic[]>;
    clear(): Promise<void>;
    report(error: unknown, where: { module: string; id: string }): void;
  };
  database: ClerksideDatabase;
  /** Tells the background that plans or runs changed: badge and alarm may have to follow. */
  wakeKeeper(): void;
  /** Her time zone (IANA). */
  zone: string;
  /** Must be called straight from a click: browsers open a side panel for nothing else. */
  openSidePanel(): void;
  openOptions(): void;
  /** Opens the desk, at one of its views where one is named. */
  openDesk(view?: string): void;
  copy(text: string): Promise<void>;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, bytes: Uint8Array): void;
  /** Language of the browser's own menus (BCP 47). */
  browserLanguage: string;
  version: string;
  /** Permissions of the manifest, for the privacy section. */
  permissions: readonly string[];
  /** Closes the popup, where there is one. */
  close(): void;
  now(): string;
  newId(): string;
}
