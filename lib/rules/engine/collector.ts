import type { FieldRef } from '@/lib/listing/listing';
import type { TextView } from '@/lib/text/view';
import type {
  CodeSpec,
  Finding,
  Fix,
  MessageData,
  NotChecked,
  Reporter,
  ReportOptions,
  Rule,
  RuleFailure,
  RuleInput,
  Severity,
  Span,
} from '../define';
import { Found } from './found';

/** More of one code in one field help nobody, and a page could not show them. */
export const MOST_PER_CODE = 200;

/** Longer words in a message are cut: it is read on one card. */
const LONGEST_WORDS = 80;
/** A longer text is not repaired word by word. */
const LONGEST_REPAIRED = 5_000;
const NO_FIXES: readonly Fix[] = [];
const NO_DATA: MessageData = {};
const NO_CODES: readonly string[] = [];

/** Severities that the user has set, by code. */
export type Severities = Readonly<Partial<Record<string, Severity>>>;

/** Those of the proposed fixes that hold what a fix promises. */
export type Proof = (code: string, fixes: readonly Fix[]) => readonly Fix[];

/** What the rules say of one field, put in order: spans inside the text, severities as decided. */
export class Collector implements Reporter {
  readonly findings: Finding[] = [];
  readonly notChecked: NotChecked[] = [];
  readonly failed: RuleFailure[] = [];
  private rule: Rule | undefined;
  private before = 0;
  /** How often each code was reported, those beyond the most included. */
  readonly counts = new Map<string, number>();

  constructor(
    private readonly ref: FieldRef,
    private readonly text: TextView,
    private readonly active: ReadonlySet<string>,
    private readonly severities: Severities,
    private readonly proof: Proof,
  ) {}

  /** Lets `rule` speak; when it throws, what it said is dropped. */
  ask(rule: Rule, input: RuleInput): void {
    this.rule = rule;
    this.before = this.findings.length;
    try {
      rule.check(input, this);
    } catch (error) {
      this.fail(error);
    }
  }

  finding(code: string, span: Span, options: ReportOptions = {}): void {
    const { rule } = this;
    const spec: CodeSpec | undefined = rule?.codes[code];
    if (rule === undefined || spec === undefined)
      throw new Error(`Code ${code} is not declared by ${rule?.id}`);
    if (!this.active.has(code) || this.isTooMany(code)) return;
    this.findings.push(this.made(code, rule.id, spec, span, options));
  }

  private made(
    code: string,
    rule: string,
    spec: CodeSpec,
    span: Span,
    options: ReportOptions,
  ): Finding {
    const { field, index } = this.ref;
    const { proof } = this;
    const { start, end } = this.text.snap(span.start, span.end);
    const proposed =
      this.text.raw.length > LONGEST_REPAIRED ? NO_FIXES : (options.fixes ?? NO_FIXES);
    const fixes =
      proposed === NO_FIXES
        ? NO_FIXES
        : () => proof(code, typeof proposed === 'function' ? proposed() : proposed);
    return new Found(
      {
        code,
        rule,
        field,
        index,
        start,
        end,
        severity: this.severities[code] ?? severityOf(spec, options.severity),
        also: NO_CODES,
        message: options.variant === undefined ? code : `${code}.${options.variant}`,
        data: options.data === undefined ? NO_DATA : shortened(options.data),
        sources: spec.sources,
        since: spec.since,
      },
      fixes,
    );
  }

  cannotTell(reason: string): void {
    if (this.rule !== undefined) this.unsure(this.rule.id, reason);
  }

  /** Records that `rule` has no answer for this field, once for each reason. */
  unsure(rule: string, reason: string): void {
    const { field, index } = this.ref;
    if (this.notChecked.some((known) => known.rule === rule && known.reason === reason)) return;
    this.notChecked.push({ rule, field, index, reason });
  }

  /** The rule threw: what it said so far is dropped, and that it has no answer is said. */
  private fail(error: unknown): void {
    const rule = this.rule?.id ?? '';
    this.findings.length = this.before;
    this.failed.push({ rule, ...this.ref, error });
    this.unsure(rule, 'failed');
  }

  private isTooMany(code: string): boolean {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= MOST_PER_CODE) return false;
    this.cannotTell('too-many');
    return true;
  }
}

/** True when a report of the code may be an error: what the proof of a fix must ask after. */
export function mayBeError(code: string, spec: CodeSpec, severities: Severities): boolean {
  const chosen = severities[code];
  if (chosen !== undefined) return chosen === 'error';
  return spec.confidence !== 'low' && (spec.upTo ?? spec.severity) === 'error';
}

/** A code of low confidence is never an error, nor is one that does not say so. */
function severityOf(spec: CodeSpec, wanted: Severity = spec.severity): Severity {
  if (wanted !== 'error') return wanted;
  return spec.confidence !== 'low' && (spec.upTo ?? spec.severity) === 'error' ? wanted : 'warning';
}

function shortened(data: MessageData): MessageData {
  for (const key in data) {
    const value = data[key];
    if (typeof value !== 'string' || value.length <= LONGEST_WORDS) continue;
    return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, short(text)]));
  }
  return data;
}

function short(value: string | number): string | number {
  if (typeof value === 'number' || value.length <= LONGEST_WORDS) return value;
  return `${Array.from(value.slice(0, LONGEST_WORDS)).slice(0, -1).join('')}…`;
}
