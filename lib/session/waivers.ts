import type { Finding } from '@/lib/rules/define';
import { ruleDigestOf } from '@/lib/rules/rule-digest';
import type { Waiver } from '@/lib/settings/waiver';
import { digestOf } from '@/lib/text/digest';

/** What a person says when she allows a finding. */
export interface Allowance {
  reason: string;
  person: string;
  /** Last day (ISO) it holds. */
  until: string;
}

/** The waiver for a finding of `text`, the whole text of its field; undefined when nobody knows its rule. */
export function waiverFor(
  finding: Pick<Finding, 'field' | 'code' | 'start' | 'end'>,
  text: string,
  allowance: Allowance,
  { id, sku, made }: Pick<Waiver, 'id' | 'sku' | 'made'>,
): Waiver | undefined {
  const { field, code, start, end } = finding;
  const rule = ruleDigestOf(code);
  if (rule === undefined) return undefined;
  const words = text.slice(start, end);
  return { id, sku, field, code, words, text: digestOf(text), rule, ...allowance, made };
}

/** in force; or why it has ended: the text is another, the rule is another, or its time is over. */
export type WaiverState = 'inForce' | 'text' | 'rule' | 'expired';

/** How a waiver stands on a day, as far as can be told without the page: `text` as the page was last seen. */
export function waiverState(waiver: Waiver, today: string): WaiverState {
  if (waiver.until < today) return 'expired';
  if (ruleDigestOf(waiver.code) !== waiver.rule) return 'rule';
  return waiver.moved === true ? 'text' : 'inForce';
}

/** Waivers by what they speak of, made once when they change. */
export type WaiverIndex = ReadonlyMap<string, readonly Waiver[]>;

/** Makes the index for {@link isAllowed}. */
export function waiverIndex(waivers: readonly Waiver[]): WaiverIndex {
  const index = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.sku, waiver.field, waiver.code, waiver.words);
    index.set(key, [...(index.get(key) ?? []), waiver]);
  }
  return index;
}

/** True when somebody answers for this finding of this very text, today. Costs nothing where there is no waiver. */
export function isAllowed(
  index: WaiverIndex,
  sku: string,
  { field, code, start, end }: Pick<Finding, 'field' | 'code' | 'start' | 'end'>,
  text: string,
  today: () => string,
): boolean {
  if (index.size === 0) return false;
  const waivers = index.get(keyOf(sku, field, code, text.slice(start, end)));
  if (waivers === undefined) return false;
  const digest = digestOf(text);
  const day = today();
  return waivers.some(
    (waiver) => waiver.text === digest && waiver.until >= day && waiver.rule === ruleDigestOf(code),
  );
}

/**
 * The waivers with what the page shows now: those of `sku` whose field is there and has another text are `moved`,
 * those whose text came back are not. The same array when nothing is other than it was.
 */
export function seenOnPage(
  waivers: readonly Waiver[],
  sku: string,
  fields: readonly { field: Waiver['field']; text: string }[],
): readonly Waiver[] {
  let changed = false;
  const next = waivers.map((waiver) => {
    const texts = fields.filter(({ field }) => field === waiver.field);
    if (waiver.sku !== sku || texts.length === 0) return waiver;
    const moved = !texts.some(({ text }) => digestOf(text) === waiver.text);
    if (moved === (waiver.moved === true)) return waiver;
    changed = true;
    const { moved: _before, ...rest } = waiver;
    return moved ? { ...rest, moved } : rest;
  });
  return changed ? next : waivers;
}

function keyOf(sku: string, field: string, code: string, words: string): string {
  return JSON.stringify([sku, field, code, words]);
}
