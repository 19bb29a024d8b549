import type { PageEvidence } from '@/lib/session/page-evidence';
import { cannotTell } from './clean';
import type { Look } from './define';

/**
 * The page tells these facts, all of them. Names of people are never among them: what is seen is kept with the run.
 * @param names names of the page's facts, each with the name under which it is kept.
 */
export function told(page: PageEvidence, names: Readonly<Record<string, string>>): Look {
  const facts: Record<string, string> = {};
  for (const [name, kept] of Object.entries(names)) {
    const value = page.facts[name];
    if (!value) return cannotTell('missing');
    facts[kept] = value;
  }
  return { kind: 'seen', facts, looked: facts };
}
