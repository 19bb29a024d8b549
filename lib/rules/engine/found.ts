import type { FieldName } from '@/lib/listing/listing';
import type { Finding, Fix, MessageData, Severity } from '../define';
import type { SourceId } from '../sources';

/** Everything of a finding but its repairs. */
export type FindingFacts = Omit<Finding, 'fixes'>;

/**
 * A finding whose repairs are worked out and proved when someone looks at them: a keystroke needs the
 * finding, not its repair. `toJSON` gives all of it as plain data.
 */
export class Found implements Finding {
  readonly code: string;
  readonly rule: string;
  readonly field: FieldName;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  severity: Severity;
  also: readonly string[];
  readonly message: string;
  readonly data: MessageData;
  readonly sources: readonly SourceId[];
  readonly since: string | undefined;
  #fixes: readonly Fix[] | (() => readonly Fix[]);

  constructor(facts: FindingFacts, fixes: readonly Fix[] | (() => readonly Fix[])) {
    this.code = facts.code;
    this.rule = facts.rule;
    this.field = facts.field;
    this.index = facts.index;
    this.start = facts.start;
    this.end = facts.end;
    this.severity = facts.severity;
    this.also = facts.also;
    this.message = facts.message;
    this.data = facts.data;
    this.sources = facts.sources;
    this.since = facts.since;
    this.#fixes = fixes;
  }

  get fixes(): readonly Fix[] {
    if (typeof this.#fixes === 'function') this.#fixes = this.#fixes();
    return this.#fixes;
  }

  toJSON(): Finding {
    return { ...this, fixes: this.fixes };
  }
}
