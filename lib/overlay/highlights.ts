import type { Severity } from '@/lib/rules/define';
import type { ValueRange } from './value-range';

/**
 * Colours and lines of the marks the browser paints itself. Besides these rules the sheet holds nothing,
 * because it is the one thing the page's document adopts from us.
 */
const SHEET = `
::highlight(clerkside-error) { text-decoration: underline wavy #d92d20 1.5px; background-color: rgb(217 45 32 / 10%); }
::highlight(clerkside-warning) { text-decoration: underline dashed #b54708 1.5px; background-color: rgb(181 71 8 / 10%); }
::highlight(clerkside-hint) { text-decoration: underline dotted #175cd3 1.5px; }
`;

/** The browser's highlights, one a severity; painting, clipping and scrolling are the browser's. */
export interface Highlights {
  add(severity: Severity, range: ValueRange): void;
  remove(severity: Severity, range: ValueRange): void;
  /** Adopts our rules again where the page has set its own list of style sheets since. */
  keep(): void;
}

/** Registers our highlights with the document; all is taken back when the signal aborts. */
export function createHighlights(doc: Document, signal: AbortSignal): Highlights {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const keep = (): void => {
    const adopted = doc.adoptedStyleSheets;
    if (!adopted.includes(sheet)) doc.adoptedStyleSheets = [...adopted, sheet];
  };
  keep();
  const sets = { error: new Highlight(), warning: new Highlight(), hint: new Highlight() };
  sets.error.priority = 2;
  sets.warning.priority = 1;
  for (const severity of ['error', 'warning', 'hint'] as const) {
    CSS.highlights.set(`clerkside-${severity}`, sets[severity]);
  }
  signal.addEventListener(
    'abort',
    () => {
      for (const severity of ['error', 'warning', 'hint'] as const) {
        CSS.highlights.delete(`clerkside-${severity}`);
      }
      doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  return {
    add: (severity, range) => sets[severity].add(range),
    remove: (severity, range) => sets[severity].delete(range),
    keep,
  };
}
