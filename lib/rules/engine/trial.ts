import type { Finding, Rule } from '../define';
import type { Collector } from './collector';
import type { Input } from './input';
import { inOrder, isClaim } from './merge';
import type { FieldProgram } from './program';
import type { Trial } from './proof';

/** As many texts are kept: the fixes of one finding after the other often lead to the same one. */
const KEPT = 4;

/**
 * A text as a fix would leave it, of which no more is asked than the proof needs: each rule runs once, and only when
 * what it may say can change the answer.
 */
export class StagedTrial implements Trial {
  private readonly asked = new Set<Rule>();
  private known: readonly Finding[] | undefined;

  constructor(
    private readonly here: FieldProgram,
    private readonly input: Input,
    private readonly collector: Collector,
  ) {}

  count(code: string): number {
    for (const rule of this.here.rules) if (code in rule.codes) this.ask(rule);
    return this.collector.counts.get(code) ?? 0;
  }

  hasErrors(): boolean {
    for (const rule of this.here.grave) this.ask(rule);
    return this.collector.findings.some(({ severity }) => severity === 'error');
  }

  errors(): readonly Finding[] {
    if (this.known === undefined) {
      if (this.hasErrors()) for (const rule of this.others()) this.ask(rule);
      this.known = inOrder(this.collector.findings).filter(({ severity }) => severity === 'error');
    }
    return this.known;
  }

  /**
   * The rules that can change, by joining claims, what is an error: those that may report a claim where the errors
   * are of the field's own, any where a claim is one.
   */
  private others(): readonly Rule[] {
    const { rules, claims } = this.here;
    const { findings } = this.collector;
    return findings.some(({ code, severity }) => severity === 'error' && isClaim(code))
      ? rules
      : claims;
  }

  private ask(rule: Rule): void {
    if (this.asked.has(rule)) return;
    this.asked.add(rule);
    this.collector.ask(rule, this.input);
  }
}

/** Remembers the trials of the last texts that were asked for. */
export function lastTrials(
  make: (raw: string) => Trial | undefined,
): (raw: string) => Trial | undefined {
  let kept: Map<string, Trial | undefined> | undefined;
  return (raw) => {
    kept ??= new Map();
    const known = kept.get(raw);
    if (known !== undefined || kept.has(raw)) return known;
    const trial = make(raw);
    const [oldest] = kept.size >= KEPT ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(raw, trial);
    return trial;
  };
}
