import { ERROR_CODES, type ErrorCode } from '@/lib/errors/codes';
import type { PageReader } from './define';
import { ALERTS, ERROR_WORDS } from './selectors/alerts';

/** A longer text is no message of an error. */
const LONGEST = 2_000;
const MOST = 5;

/**
 * Numbers of errors that Amazon's own alerts on the page show and that can be explained, in order, each once. A
 * number counts only beside a word for "error" or "code": an alert may speak of 8541 views.
 */
export function readPageErrors(page: PageReader): ErrorCode[] {
  const found = new Set<ErrorCode>();
  for (const alert of page.queryAll(ALERTS)) {
    if (!page.visible(alert)) continue;
    const text = textOf(alert).slice(0, LONGEST);
    if (!ERROR_WORDS.test(text)) continue;
    for (const code of ERROR_CODES) {
      if (new RegExp(`(?<![\\d.,-])${code}(?![\\d%]|[.,]\\d)`).test(text)) found.add(code);
    }
  }
  return [...found].slice(0, MOST);
}

/** What an alert says: Katal's keeps its text in attributes. */
function textOf(alert: Element): string {
  const told = ['header', 'description'].map((name) => alert.getAttribute(name) ?? '');
  return [...told, alert.textContent ?? ''].join('\n');
}
