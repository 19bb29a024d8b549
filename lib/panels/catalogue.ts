import { browser } from 'wxt/browser';

/** Address of the rule catalogue within the extension, at `code` where one is given. */
export function catalogueAddress(code?: string): string {
  return code === undefined ? '/catalogue.html' : `/catalogue.html#${code}`;
}

/** Opens the catalogue at a rule, in a tab of its own beside the one in front. */
export async function openCatalogue(code: string): Promise<void> {
  const url = new URL(catalogueAddress(code), globalThis.location.origin);
  await browser.tabs.create({ url: url.href });
}
