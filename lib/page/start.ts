import type { Locale } from '@/lib/i18n/core';
import type { Language } from '@/lib/listing/stores';

/** What the loader hands over: on which kind of page we are, where to draw, and until when. */
export interface PageStart {
  /** Id of the surface. */
  surface: string;
  /** The host element, already in the page. */
  element: HTMLElement;
  signal: AbortSignal;
  /** Loads the texts of a language; at once when they are there. */
  loadTexts(locale: Locale): Promise<unknown>;
  /** Loads the script of a language's words. */
  loadWords(language: Language): Promise<unknown>;
  /** Loads the script that measures pictures. */
  loadImages(): Promise<unknown>;
  /** Loads the script that finds replies while she types. */
  loadReplies(): Promise<unknown>;
  /** Whom to call when the address changed and the page is still of the same kind. */
  onNavigate(navigated: () => void): void;
  /** Called after something changed that a panel may show; never on the path of a keystroke. */
  announce(): void;
}
