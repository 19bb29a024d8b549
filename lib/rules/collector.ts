import type { FieldRef } from '@/lib/listing/listing';
import type { TextView } from '@/lib/text/view';
import type {
  CodeSpec, Finding, Fix, NotChecked, Reporter, ReportOptions, Rule, RuleFailure, Severity, Span,
} from './define';
import { widenEdits } from './fixes';

/** More of one code in one field help nobody, and a page could not show them. */
export const MOST_PER_CODE = 200;

/** What the rules say of one field, put in order: spans inside the text, severities as decided. */
export class Collector implements Reporter {
  readonly findings: Finding[] = [];
  readonly notChecked: NotChecked[] = [];
  readonly failed: RuleFailure[] = [];
  private rule: Rule | undefined;
  private before = 0;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly ref: FieldRef,
    private readonly text: TextView,
    private readonly active: ReadonlySet<string>,
  ) {}

  /** What is reported from now on is said by `rule`. */
  begin(rule: Rule): void {
    this.rule = rule;
    this.before = this.findings.length;
  }

  finding(code: string, span: Span, options: ReportOptions = {}): void {
    const { rule } = this;
    const spec: CodeSpec | undefined = rule?.codes[code];
    if (rule === undefined || spec === undefined) throw new Error(`Code ${code} is not declared by ${rule?.id}`);
    if (!this.active.has(code) || this.isTooMany(code)) return;
    const { field, index } = this.ref;
    this.findings.push({
      code,
      rule: rule.id,
      field,
      index,
      ...this.text.snap(span.start, span.end),
      severity: severityOf(spec, options.severity),
      also: [],
      message: options.variant === undefined ? code : `${code}.${options.variant}`,
      data: options.data ?? {},
      sources: spec.sources,
      since: spec.since,
      fixes: this.clean(options.fixes),
    });
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
  fail(error: unknown): void {
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

  private clean(fixes: readonly Fix[] = []): readonly Fix[] {
    const snap = (start: number, end: number): Span => this.text.snap(start, end);
    return fixes.map((fix) => ({ ...fix, edits: widenEdits(this.text.raw, fix.edits, snap) }));
  }
}

/** A code of low confidence is never an error. */
function severityOf(spec: CodeSpec, wanted: Severity = spec.severity): Severity {
  return spec.confidence === 'low' && wanted === 'error' ? 'warning' : wanted;
}
