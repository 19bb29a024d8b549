import { browser } from 'wxt/browser';

/** Opens the desk, the full page for what needs room, at one of its views (`components/desk/views.ts`). */
export async function openDesk(view?: string): Promise<void> {
  const url = new URL('/desk.html', globalThis.location.origin);
  if (view !== undefined) url.hash = view;
  await browser.tabs.create({ url: url.href });
}
