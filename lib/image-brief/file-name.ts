/** As long as the part of a file name that a SKU may take. */
const LONGEST = 60;

/**
 * Name of a file: its kind, the SKU where it is known, the day, e.g. `designer-brief-TOWEL-01-2026-11-21.png`.
 * What no file system takes is left out.
 */
export function briefFileName(
  kind: string,
  { sku, date, part }: { sku?: string | undefined; date: string; part?: number | undefined },
  ending: 'png' | 'txt',
): string {
  const safe = (sku ?? '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+|[._]+$/g, '')
    .slice(0, LONGEST);
  const parts = [kind, safe, date, part === undefined ? '' : String(part)];
  return `${parts.filter((each) => each !== '').join('-')}.${ending}`;
}
