import type { Listing } from '@/lib/listing/listing';
import type { Rule, Verdict } from '../define';
import { inOrder } from './merge';

/** Rules that look at a part of the listing beside their own field. */
export function reading(part: keyof Listing): (rule: Rule) => boolean {
  return ({ reads = [] }) => reads.includes(part);
}

/** True where a claim has been joined into another finding: what each rule said cannot be told apart any more. */
export function isJoined({ findings }: Verdict): boolean {
  return findings.some(({ also }) => also.length > 0);
}

/** A verdict in which the rules that ran again speak anew and all others as before. */
export function joined(
  before: Verdict,
  again: Verdict & { ran: readonly Rule[] },
  changed: keyof Listing,
): Verdict {
  if (again.ran.length === 0) return before;
  const ids = new Set(again.ran.filter(reading(changed)).map(({ id }) => id));
  const stays = ({ rule }: { rule: string }): boolean => !ids.has(rule);
  return {
    findings: inOrder([...before.findings.filter(stays), ...again.findings]),
    notChecked: [...before.notChecked.filter(stays), ...again.notChecked],
    failed: again.failed,
  };
}
