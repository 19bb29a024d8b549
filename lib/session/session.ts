import type { Listing, TextField } from '@/lib/listing/listing';
import type { Finding, RuleFailure, Severity, Span, Verdict } from '@/lib/rules/define';
import type { IgnoredFinding, Waiver } from '@/lib/settings';
import type { HostField, TextControl } from '@/lib/surfaces/define';
import { difference } from '@/lib/text/edits';
import { ignoredSet, isIgnored } from './ignored';
import { listingOf, putText, skuOf } from './listing-of';
import { type Checker, type FieldRecord, keyOf, newRecord } from './record';
import { shiftSpan } from './shift';
import { isAllowed, waiverIndex } from './waivers';

/** What the lint loop is told about the world; nothing else reaches it. */
export interface SessionOptions {
  checker: Checker;
  ignored: readonly IgnoredFinding[];
  /** Findings that somebody answers for, and the day (ISO) until which that is asked. */
  waivers: readonly Waiver[];
  today(): string;
  /** Called, synchronously, with the records whose findings or fields changed. */
  changed(records: readonly FieldRecord[], gone: readonly FieldRecord[]): void;
  /** Called for a rule that threw; the others went on. */
  failed(failure: RuleFailure): void;
}

/** The lint loop of one page: which fields there are, what their texts are, what is found in them. */
export interface Session {
  readonly records: readonly FieldRecord[];
  readonly listing: Listing;
  recordOf(control: EventTarget | null): FieldRecord | undefined;
  /** Takes over the fields of the page as they are now; new or changed ones are checked at once. */
  setFields(fields: readonly HostField[]): void;
  /** Facts that are no text field (SKU, product type, store, merchant ...). */
  setFacts(facts: Listing): void;
  /** Uses other rules (settings, store or day changed) and checks everything again. */
  setChecker(checker: Checker): void;
  setIgnored(entries: readonly IgnoredFinding[]): void;
  setWaivers(waivers: readonly Waiver[]): void;
  /** The text changed: findings are moved along or dropped, so that none is ever on the wrong words. */
  touched(record: FieldRecord): void;
  /** Checks a field whose text changed, and those that depend on it. True when anything was to be done. */
  settle(record: FieldRecord): boolean;
  /** Settles every field whose text changed, also those of which no event told us. */
  reread(): void;
}

/** Starts the lint loop. It has no clock and no listeners of its own: whoever owns it tells it what happened. */
export function createSession(options: SessionOptions): Session {
  let checker = options.checker;
  let ignored = ignoredSet(options.ignored);
  let waivers = waiverIndex(options.waivers);
  let records: FieldRecord[] = [];
  let byControl = new WeakMap<TextControl, FieldRecord>();
  let facts: Listing = {};
  let listing: Listing = {};
  /** Texts as last checked, by record: a text that moved on since is stale. */
  const checked = new WeakMap<FieldRecord, string>();
  /** What was said of them, set-aside findings included. */
  const verdicts = new WeakMap<FieldRecord, Verdict>();

  function check(record: FieldRecord, verdict = verdictOf(record)): void {
    const sku = skuOf(listing);
    const { text } = record;
    const heeded = verdict.findings.filter((finding) => !isIgnored(ignored, sku, finding, text));
    const shown = heeded.filter(
      (finding) => !isAllowed(waivers, sku, finding, text, options.today),
    );
    record.findings = shown;
    record.ignored = verdict.findings.length - heeded.length;
    record.allowed = heeded.length - shown.length;
    record.aside = severitiesWithout(verdict.findings, shown);
    record.notChecked = verdict.notChecked;
    record.revision++;
    checked.set(record, record.text);
    verdicts.set(record, verdict);
    for (const failure of verdict.failed) options.failed(failure);
  }

  function verdictOf(record: FieldRecord, changed?: TextField): Verdict {
    const limit = record.control.maxLength > 0 ? record.control.maxLength : undefined;
    const before = checked.get(record) === record.text ? verdicts.get(record) : undefined;
    const since = changed === undefined || before === undefined ? undefined : { changed, before };
    return checker.check(record, record.text, listing, limit, since);
  }

  /** Checks the fields that look at one whose text changed; true for those of which something else is said now. */
  function followed(changed: FieldRecord): FieldRecord[] {
    return dependentsOf(changed.field, changed).filter((record) => {
      if (record.composing) {
        checked.delete(record);
        return false;
      }
      const before = verdicts.get(record);
      const verdict = verdictOf(record, changed.field);
      if (checked.get(record) === record.text && before && saysTheSame(before, verdict))
        return false;
      check(record, verdict);
      return true;
    });
  }

  function checkAll(some: readonly FieldRecord[], gone: readonly FieldRecord[] = []): void {
    for (const record of some) {
      if (record.composing) checked.delete(record);
      else check(record);
    }
    if (some.length > 0 || gone.length > 0) options.changed(some, gone);
  }

  /** The fields that look at another field, `field` itself not among them. */
  function dependentsOf(field: TextField, except: FieldRecord): FieldRecord[] {
    const names = checker.dependents(field);
    if (names.length === 0) return [];
    return records.filter((record) => record !== except && names.includes(record.field));
  }

  function touched(record: FieldRecord): void {
    const text = record.control.value;
    const edit = difference(record.text, text);
    if (!edit) return;
    const kept: Finding[] = [];
    for (const finding of record.findings) {
      const span = shiftSpan(finding, edit);
      if (span) kept.push(shifted(finding, span));
    }
    record.text = text;
    record.findings = kept;
    record.revision++;
    // A text that comes back (a composition called off) must be checked anew: findings were dropped on the way.
    checked.delete(record);
    putText(listing, record.field, record.index, text);
  }

  function settle(record: FieldRecord): boolean {
    touched(record);
    if (record.composing || checked.get(record) === record.text) return false;
    check(record);
    options.changed([record, ...followed(record)], []);
    return true;
  }

  function setFields(fields: readonly HostField[]): void {
    const before = new Map(records.map((record) => [record.key, record]));
    const fresh: FieldRecord[] = [];
    const next = fields.map((field) => {
      const old = before.get(keyOf(field));
      if (old && old.control === field.control && old.host === field.host) {
        before.delete(old.key);
        return old;
      }
      const record = newRecord(field);
      record.text = field.control.value;
      fresh.push(record);
      return record;
    });
    const gone = [...before.values()];
    if (fresh.length === 0 && gone.length === 0) return;
    records = next;
    byControl = new WeakMap(records.map((record) => [record.control, record]));
    listing = listingOf(facts, records);
    const isRedrawn =
      fresh.length === gone.length &&
      fresh.every((record) => inherit(record, before.get(record.key)));
    if (isRedrawn) options.changed(fresh, gone);
    // Another set of fields is another listing: what is absent now may have been an answer before.
    else checkAll(records, gone);
  }

  /** The page drew the same text anew in another element: what was found in it still holds. */
  function inherit(record: FieldRecord, old: FieldRecord | undefined): boolean {
    if (old?.text !== record.text || checked.get(old) !== old.text) return false;
    if (old.control.maxLength !== record.control.maxLength) return false;
    record.findings = old.findings;
    record.ignored = old.ignored;
    record.aside = old.aside;
    record.allowed = old.allowed;
    record.notChecked = old.notChecked;
    checked.set(record, record.text);
    const verdict = verdicts.get(old);
    if (verdict) verdicts.set(record, verdict);
    return true;
  }

  return {
    get records() {
      return records;
    },
    get listing() {
      return listing;
    },
    recordOf: (control) =>
      control instanceof Element ? byControl.get(control as TextControl) : undefined,
    setFields,
    setFacts(next) {
      if (JSON.stringify(next) === JSON.stringify(facts)) return;
      facts = next;
      listing = listingOf(facts, records);
      checkAll(records);
    },
    setChecker(next) {
      checker = next;
      checkAll(records);
    },
    setIgnored(entries) {
      ignored = ignoredSet(entries);
      checkAll(records);
    },
    setWaivers(next) {
      waivers = waiverIndex(next);
      checkAll(records);
    },
    touched,
    settle,
    reread() {
      for (const record of records) settle(record);
    },
  };
}

/** Severities of the findings that are not shown. */
function severitiesWithout(all: readonly Finding[], shown: readonly Finding[]): Severity[] {
  if (shown.length === all.length) return [];
  const kept = new Set(shown);
  return all.filter((finding) => !kept.has(finding)).map(({ severity }) => severity);
}

/** True when both say the same of the same words, fixes apart: those are worked out when they are looked at. */
function saysTheSame(one: Verdict, other: Verdict): boolean {
  return (
    one.findings.length === other.findings.length &&
    one.notChecked.length === other.notChecked.length &&
    other.failed.length === 0 &&
    one.findings.every((finding, at) => isSaid(finding, other.findings[at]))
  );
}

function isSaid(one: Finding, other: Finding | undefined): boolean {
  return (
    one === other ||
    (one.message === other?.message &&
      one.start === other.start &&
      one.end === other.end &&
      one.severity === other.severity &&
      one.also.length === other.also.length &&
      JSON.stringify(one.data) === JSON.stringify(other.data))
  );
}

/**
 * The finding at its new place until the next check. Repairs are left behind: their edits speak of the text
 * as it was, and merely looking at them would work them out.
 */
function shifted(finding: Finding, span: Span): Finding {
  const { code, rule, field, index, severity, also, message, data, sources, since } = finding;
  return {
    code,
    rule,
    field,
    index,
    severity,
    also,
    message,
    data,
    sources,
    since,
    ...span,
    fixes: [],
  };
}
