// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import type { Finding } from '@/lib/rules/define';
import type { HostField } from '@/lib/surfaces/define';
import type { Checker, FieldRecord } from './record';
import { createSession } from './session';
import { waiverFor } from './waivers';

/** A code that this version knows: how its rule was is part of a waiver. */
const CODE = 'T-PROMO';
const today = () => '2026-11-21';

/** Marks every "bad" and, in highlights, every word that the title holds too. */
function checker(): Checker & { check: ReturnType<typeof vi.fn<Checker['check']>> } {
  const check = vi.fn<Checker['check']>((ref, raw, listing) => {
    const words = ref.field === 'highlights' && listing.title ? ['bad', listing.title] : ['bad'];
    const findings = words.flatMap((word) =>
      [...raw.matchAll(new RegExp(word, 'g'))].map(({ index }) =>
        finding(ref.field, index, index + word.length),
      ),
    );
    return { findings, notChecked: [], failed: [] };
  });
  return { check, dependents: (changed) => (changed === 'title' ? ['highlights'] : []) };
}

function finding(field: Finding['field'], start: number, end: number): Finding {
  return {
    code: CODE,
    rule: 'x',
    field,
    index: 0,
    start,
    end,
    severity: 'error',
    also: [],
    message: 'X',
    data: {},
    sources: [],
    since: undefined,
    fixes: [],
  };
}

function fieldOf(field: HostField['field'], value: string): HostField {
  const control = document.createElement('textarea');
  control.value = value;
  return { field, index: 0, host: control, control };
}

function start(fields: HostField[], facts: Listing = {}) {
  const check = checker();
  const changed = vi.fn<(records: readonly FieldRecord[], gone: readonly FieldRecord[]) => void>();
  const failed = vi.fn();
  const session = createSession({
    checker: check,
    ignored: [],
    waivers: [],
    today,
    changed,
    failed,
  });
  session.setFacts(facts);
  session.setFields(fields);
  return { session, changed, failed, check: check.check };
}

const spans = (record: FieldRecord | undefined) =>
  record?.findings.map(({ start, end }) => [start, end]);

describe('the lint loop', () => {
  it('checks again a text that came back to what it was, such as after a composition called off', () => {
    const title = fieldOf('title', 'bad day');
    const { session } = start([title]);
    const record = session.recordOf(title.control);
    if (!record) throw new Error('no record');
    record.composing = true;
    title.control.value = 'bni day';
    session.touched(record);
    expect(spans(record)).toEqual([]);
    title.control.value = 'bad day';
    session.touched(record);
    record.composing = false;
    session.settle(record);
    expect(spans(record)).toEqual([[0, 3]]);
  });

  it('keeps what it found when the page draws the same texts anew, and checks what is other', () => {
    const { session, check, changed } = start([
      fieldOf('title', 'bad'),
      fieldOf('highlights', 'x'),
    ]);
    check.mockClear();
    changed.mockClear();
    session.setFields([fieldOf('title', 'bad'), fieldOf('highlights', 'x')]);
    expect(check).not.toHaveBeenCalled();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(spans(session.records[0])).toEqual([[0, 3]]);
    session.setFields([fieldOf('title', 'good bad'), fieldOf('highlights', 'x')]);
    expect(spans(session.records[0])).toEqual([[5, 8]]);
  });

  it('checks fields that already hold text as soon as they appear', () => {
    const { session } = start([fieldOf('title', 'a bad one')]);
    expect(spans(session.records[0])).toEqual([[2, 5]]);
  });

  it('between a key and the next check moves marks along and drops those touched', () => {
    const { session } = start([fieldOf('title', 'bad and bad')]);
    const [record] = session.records;
    if (!record) throw new Error('no record');
    record.control.value = 'baad and bad';
    session.touched(record);
    expect(spans(record)).toEqual([[9, 12]]);
    session.settle(record);
    expect(spans(record)).toEqual([[9, 12]]);
  });

  it('checks what depends on a changed field, and nothing else', () => {
    const title = fieldOf('title', 'towel');
    const { session, changed, check } = start([
      title,
      fieldOf('highlights', 'soft towel'),
      fieldOf('brand', 'bad'),
    ]);
    check.mockClear();
    changed.mockClear();
    title.control.value = 'soft';
    const [record] = session.records;
    if (!record) throw new Error('no record');
    expect(session.settle(record)).toBe(true);
    expect(check.mock.calls.map(([ref]) => ref.field)).toEqual(['title', 'highlights']);
    expect(spans(session.records[1])).toEqual([[0, 4]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('does nothing for a text that has been checked', () => {
    const { session, check } = start([fieldOf('title', 'bad')]);
    check.mockClear();
    session.reread();
    expect(check).not.toHaveBeenCalled();
  });

  it('settles a text that was touched but not yet checked, whoever asks', () => {
    const { session } = start([fieldOf('title', 'good')]);
    const [record] = session.records;
    if (!record) throw new Error('no record');
    record.control.value = 'bad';
    session.touched(record);
    expect(spans(record)).toEqual([]);
    session.reread();
    expect(spans(record)).toEqual([[0, 3]]);
  });

  it('checks nothing while an input method is composing', () => {
    const { session } = start([fieldOf('title', 'bad ')]);
    const [record] = session.records;
    if (!record) throw new Error('no record');
    record.composing = true;
    record.control.value = 'bad bad';
    expect(session.settle(record)).toBe(false);
    expect(spans(record)).toEqual([[0, 3]]);
    record.composing = false;
    session.settle(record);
    expect(spans(record)).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  it('takes over a field whose element the page replaced, and lets the old one go', () => {
    const { session, changed } = start([fieldOf('title', 'bad')]);
    const [old] = session.records;
    changed.mockClear();
    session.setFields([fieldOf('title', 'so bad')]);
    expect(changed.mock.calls[0]?.[1]).toEqual([old]);
    expect(spans(session.records[0])).toEqual([[3, 6]]);
    expect(session.recordOf(old?.control ?? null)).toBeUndefined();
  });

  it('leaves out what is ignored for this SKU, until the words change', () => {
    const { session } = start([fieldOf('title', 'bad')], { sku: 'A' });
    session.setIgnored([{ sku: 'A', field: 'title', code: CODE, words: 'bad' }]);
    expect(session.records[0]).toMatchObject({ findings: [], ignored: 1 });
    session.setFacts({ sku: 'B' });
    expect(spans(session.records[0])).toEqual([[0, 3]]);
  });

  it('leaves out what somebody answers for, counts it, and brings it back with another text', () => {
    const { session } = start([fieldOf('title', 'so bad')], { sku: 'A' });
    const [record] = session.records;
    const [found] = record?.findings ?? [];
    if (!record || !found) throw new Error('nothing found');
    const allowance = { reason: 'agreed', person: 'Li Na', until: '2026-11-21' };
    const waiver = waiverFor(found, record.text, allowance, { id: '1', sku: 'A', made: today() });
    session.setWaivers(waiver ? [waiver] : []);
    expect(record).toMatchObject({ findings: [], allowed: 1, ignored: 0 });
    record.control.value = 'too bad';
    session.settle(record);
    expect(record.allowed).toBe(0);
    expect(spans(record)).toEqual([[4, 7]]);
    record.control.value = 'so bad';
    session.settle(record);
    expect(record.allowed).toBe(1);
    session.setWaivers([]);
    expect(spans(record)).toEqual([[3, 6]]);
  });

  it('keeps the listing in step with the fields', () => {
    const { session } = start([fieldOf('title', 'a'), { ...fieldOf('bullets', 'b1'), index: 1 }], {
      sku: 'S',
    });
    expect(session.listing).toEqual({ sku: 'S', title: 'a', bullets: ['', 'b1'] });
    const [record] = session.records;
    if (!record) throw new Error('no record');
    record.control.value = 'c';
    session.settle(record);
    expect(session.listing.title).toBe('c');
  });

  it('checks each box of A+ text by itself, and takes none of them for the whole text', () => {
    const { session, check } = start([
      fieldOf('aplus', 'good'),
      { ...fieldOf('aplus', 'bad'), index: 1 },
    ]);
    expect(session.records.map(({ key }) => key)).toEqual(['aplus#0', 'aplus#1']);
    expect(session.records.map(spans)).toEqual([[], [[0, 3]]]);
    expect(session.listing).toEqual({});
    check.mockClear();
    const [first] = session.records;
    if (!first) throw new Error('no record');
    first.control.value = 'so bad';
    session.settle(first);
    expect(check.mock.calls.map(([ref]) => [ref.field, ref.index])).toEqual([['aplus', 0]]);
    expect(session.records.map(spans)).toEqual([[[3, 6]], [[0, 3]]]);
  });

  it('passes on a rule that failed', () => {
    const failure = { rule: 'x', field: 'title', index: 0, error: new Error('broken') } as const;
    const failed = vi.fn();
    const session = createSession({
      checker: {
        check: () => ({ findings: [], notChecked: [], failed: [failure] }),
        dependents: () => [],
      },
      ignored: [],
      waivers: [],
      today,
      changed: () => undefined,
      failed,
    });
    session.setFields([fieldOf('title', 'x')]);
    expect(failed).toHaveBeenCalledWith(failure);
  });
});
