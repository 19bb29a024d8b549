import type { PageEvidence } from '@/lib/session/page-evidence';
import { cannotTell } from './clean';
import type { Look } from './define';

/** How a fact is kept: the name it has then, and what of its value. */
interface Kept {
  as: string;
  value?(told: string): string;
}

/**
 * The page tells these facts, all of them. What is seen is kept with the run, longer than buyers' data: neither names
 * of people nor an order's id may be in it. The digest is made over all that was looked at.
 * @param names names of the page's facts, each with how it is kept; `undefined`: looked at only
 */
export function told(page: PageEvidence, names: Readonly<Record<string, Kept | undefined>>): Look {
  const facts: Record<string, string> = {};
  const looked: Record<string, string> = {};
  for (const [name, kept] of Object.entries(names)) {
    const value = page.facts[name];
    if (!value) return cannotTell('missing');
    looked[name] = value;
    if (kept) facts[kept.as] = kept.value?.(value) ?? value;
  }
  return { kind: 'seen', facts, looked };
}
