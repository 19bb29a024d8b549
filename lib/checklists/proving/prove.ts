import type { PageEvidence } from '@/lib/session/page-evidence';
import { digestOf, type Seen } from '../log';
import type { Bound } from '../run';
import { cannotTell } from './clean';
import type { Proof, Reason } from './define';

/** `unnamed`: the page would prove it, if somebody said that it is about the thing that the run is bound to. */
export type Outcome =
  | { kind: 'seen'; seen: Seen }
  | { kind: 'not yet' | 'cannot tell'; why: Reason; unnamed?: Seen };

/** True when a step with this proof can be shown by such a page. */
export function isShownOn(proof: Proof, surface: string): boolean {
  return proof.surfaces.some((one) => one === surface);
}

/** What the page is about, of the kind that the proof asks for; undefined where it does not say. */
export function subjectOf(proof: Proof, page: PageEvidence): string | undefined {
  return (proof.about === 'sku' ? page.state.sku : page.facts.orderId) || undefined;
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
  if (!isShownOn(proof, surface)) return undefined;
  if (health === 'blind') return cannotTell('blind');
  const subject = subjectOf(proof, page);
  const misfit = misfitOf(proof, page, bound, subject);
  if (misfit !== undefined && misfit !== 'unnamed') return cannotTell(misfit);
  const look = proof.look(page);
  if (look.kind !== 'seen') return look;
  const about = { kind: proof.about, value: subject, store };
  const digest = digestOf({ proof: proof.id, surface, about, looked: look.looked });
  const seen = { surface, digest, facts: look.facts };
  return misfit === undefined ? { kind: 'seen', seen } : { ...cannotTell(misfit), unnamed: seen };
}

/** Why page and run do not speak of the same thing; undefined when they do. */
function misfitOf(
  proof: Proof,
  { state }: PageEvidence,
  bound: Bound | undefined,
  subject: string | undefined,
): Reason | undefined {
  if (bound === undefined || bound.kind !== proof.about) return 'unbound';
  if (subject === undefined) return 'unnamed';
  if (subject !== bound.value) return 'other';
  // One SKU may be on sale in several stores; an order stands in one.
  return proof.about === 'sku' && bound.store !== undefined && bound.store !== state.store
    ? 'store'
    : undefined;
}
