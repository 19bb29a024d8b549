import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { PATIENCE } from './wait';

/** One mark as scripts see it. */
export interface MarkSeen {
  code: string;
  rule: string;
  field: string;
  index: number;
  severity: string;
  start: number;
  end: number;
  box: { x: number; y: number; width: number; height: number };
}

/** All marks drawn in the page's own document. */
export function marks(page: Page): Promise<MarkSeen[]> {
  return page.evaluate(() => {
    const root = document.querySelector('clerkside-overlay')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>('[data-code]') ?? [])].map((element) => {
      const {
        code = '',
        rule = '',
        field = '',
        index,
        severity = '',
        start,
        end,
      } = element.dataset;
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        code,
        rule,
        field,
        severity,
        index: Number(index),
        start: Number(start),
        end: Number(end),
        box: { x, y, width, height },
      };
    });
  });
}

/** Waits until a mark of that code is there (and, if given, covers exactly `[start, end)`). */
export function waitForMark(page: Page, code: string, span?: [number, number]): Promise<MarkSeen> {
  return vi.waitFor(async () => {
    const seen = await marks(page);
    const found = seen.find(
      (mark) => mark.code === code && (!span || (mark.start === span[0] && mark.end === span[1])),
    );
    if (found) return found;
    const all = seen.map((mark) => `${mark.code} ${mark.start}-${mark.end}`).join(', ');
    throw new Error(`No mark ${code} ${span?.join('-') ?? ''} among: ${all || 'none'}`);
  }, PATIENCE);
}

/** Codes of all marks drawn, for `expect.poll`. */
export async function codes(page: Page): Promise<string[]> {
  return (await marks(page)).map(({ code }) => code);
}

/** Surface and health as the host element tells them. */
export function state(page: Page): Promise<{ surface?: string; health?: string; hosts: number }> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll<HTMLElement>('clerkside-overlay');
    return { ...(hosts[0]?.dataset as { surface?: string; health?: string }), hosts: hosts.length };
  });
}
