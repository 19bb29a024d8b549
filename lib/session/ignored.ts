import type { Finding } from '@/lib/rules/define';
import type { IgnoredFinding } from '@/lib/settings';

/**
 * The user's "ignore here": bound to SKU, field, code and the marked words, so that new words are judged anew. Of a
 * picture no words are marked: there `text`, which stands for the picture, takes their place.
 */
export function ignoreEntry(sku: string, finding: Finding, text: string): IgnoredFinding {
  return {
    sku,
    field: finding.field,
    code: finding.code,
    words: finding.field === 'image' ? text : text.slice(finding.start, finding.end),
  };
}

/** A set for quick look-up, made once when the settings change. */
export function ignoredSet(entries: readonly IgnoredFinding[]): ReadonlySet<string> {
  return new Set(entries.map(keyOfEntry));
}

/** True when the user chose to ignore this finding on this text. */
export function isIgnored(
  set: ReadonlySet<string>,
  sku: string,
  finding: Finding,
  text: string,
): boolean {
  return set.size > 0 && set.has(keyOfEntry(ignoreEntry(sku, finding, text)));
}

function keyOfEntry(entry: IgnoredFinding): string {
  return JSON.stringify([entry.sku, entry.field, entry.code, entry.words]);
}
