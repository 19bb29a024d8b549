import type { PageEvidence } from '@/lib/session/page-evidence';
import { digestOf, type Seen } from '../log';
import type { Bound } from '../run';
import { cannotTell } from './clean';
import type { Proof, Reason } from './define';

/**
 * What a page says of a step: seen, not yet, or nobody can tell. `unnamed` is what it would prove if it said which
 * product or order it shows: somebody else may say that.
 */
export type Outcome =
  | { kind: 'seen'; seen: Seen }
  | { kind: 'not yet' | 'cannot tell'; why: Reason; unnamed?: Seen };

/**
 * What the page is about, of the kind that the proof asks for, the best name first: SKU and ASIN, or the order. Empty
 * where the page does not say.
 */
export function subjectsOf({ about }: Pick<Proof, 'about'>, page: PageEvidence): string[] {
  const names = about === 'sku' ? [page.state.sku, page.asin] : [page.facts.orderId];
  return names.flatMap((name) => name || []);
}

/**
 * Whether a page proves a step of a run that is bound to `bound`; undefined when it is not the kind of page that
 * could. Page and run have to speak of the same thing; the digest is made over all that was looked at.
 */
export function prove(
  proof: Proof,
  page: PageEvidence,
  bound: Bound | undefined,
): Outcome | undefined {
  const { surface, health, store } = page.state;
  if (!proof.surfaces.some((one) => one === surface)) return undefined;
  if (health === 'blind') return cannotTell('blind');
  const misfit = misfitOf(proof, page, bound);
  if (misfit !== undefined && misfit !== 'unnamed') return cannotTell(misfit);
  const look = proof.look(page);
  if (look.kind !== 'seen') return look;
  const about = { kind: proof.about, value: bound?.value, store };
  const digest = digestOf({ proof: proof.id, surface, about, looked: look.looked });
  const seen = { surface, digest, facts: look.facts };
  return misfit === undefined ? { kind: 'seen', seen } : { ...cannotTell(misfit), unnamed: seen };
}

/** Why page and run do not speak of the same thing; undefined when they do. */
function misfitOf(proof: Proof, page: PageEvidence, bound: Bound | undefined): Reason | undefined {
  if (bound === undefined || bound.kind !== proof.about) return 'unbound';
  const subjects = subjectsOf(proof, page);
  if (subjects.length === 0) return 'unnamed';
  if (!subjects.includes(bound.value)) return 'other';
  // One SKU may be on sale in several stores; an order stands in one.
  return proof.about === 'sku' && bound.store !== undefined && bound.store !== page.state.store
    ? 'store'
    : undefined;
}
