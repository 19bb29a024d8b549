import { describe, expect, it } from 'vitest';
import type { FieldName } from '@/lib/listing/listing';
import { readReply } from '@/lib/messaging/protocol';
import type { Finding, Severity } from '@/lib/rules/define';
import { limitOf } from '@/lib/rules/field-limits';
import type { FieldRecord } from './record';
import { stateOf } from './state-of';

function record(
  field: FieldName,
  index: number,
  text: string,
  more: { found?: Severity[]; aside?: Severity[]; maxLength?: number } = {},
): FieldRecord {
  const { found = [], aside = [], maxLength = -1 } = more;
  const findings = found.map((severity, at) => played(field, index, severity, at));
  const control = { maxLength } as FieldRecord['control'];
  const place = { field, index, key: `${field}#${index}`, text, control, host: control };
  const state = { ignored: aside.length, allowed: 0, aside, notChecked: [], composing: false };
  return { ...place, ...state, findings, revision: 1 } as FieldRecord;
}

function played(field: FieldName, index: number, severity: Severity, start: number): Finding {
  const said = { code: 'T-EMOJI', rule: 'title-emoji', message: 'T-EMOJI', data: {} };
  const span = { start, end: start + 1 };
  return { ...said, ...span, field, index, severity, also: [], sources: [], since: '', fixes: [] };
}

function state(records: readonly FieldRecord[]) {
  const context = { store: 'US' as const, families: new Set<never>(), on: '2026-11-21' };
  return stateOf({
    surface: 'listing-editor',
    health: 'ok',
    identity: { store: 'US', storeLabel: undefined, merchant: undefined },
    listing: { sku: 'TOWEL-01', productType: 'TOWEL' },
    missing: [],
    records,
    limitOf: (field) => limitOf(field, context),
  });
}

describe('stateOf', () => {
  it('counts each field in its own unit, against the limit in force and the form’s', () => {
    const { fields } = state([
      record('title', 0, ' Acme Ku\u0308che 😀 ', { maxLength: 200 }),
      record('searchTerms', 0, 'bath towel, größe', { maxLength: 500 }),
      record('productId', 0, '036000291452'),
    ]);
    expect(fields).toMatchObject([
      { length: 12, unit: 'characters', limit: 75, form: { length: 16, limit: 200 } },
      { length: 16, unit: 'bytes', limit: 249, gross: 19, form: { length: 17, limit: 500 } },
      { length: 12, unit: 'characters' },
    ]);
    expect(fields[0]).not.toHaveProperty('gross');
    expect(fields[2]).not.toHaveProperty('limit');
    expect(fields[2]).not.toHaveProperty('form');
  });

  it('adds up the bullets', () => {
    const bullets = ['Soft', ' Light ', ''].map((text, index) => record('bullets', index, text));
    expect(state(bullets).together).toEqual({ length: 9, limit: 1000 });
    expect(state([record('title', 0, 'Acme')])).not.toHaveProperty('together');
  });

  it('gives a score that what is set aside still lowers', () => {
    expect(state([record('title', 0, 'Acme')]).score).toBe(100);
    expect(state([record('title', 0, 'Acme', { found: ['error', 'hint'] })]).score).toBe(84);
    expect(state([record('title', 0, 'Acme', { aside: ['error', 'hint'] })]).score).toBe(84);
  });

  it('gives none to a message', () => {
    expect(state([record('message', 0, 'Hello', { found: ['error'] })])).not.toHaveProperty(
      'score',
    );
  });

  it('passes through the protocol as it is', () => {
    const value = state([
      record('searchTerms', 0, 'bath towel', { found: ['hint'], maxLength: 500 }),
      record('bullets', 0, 'Soft'),
    ]);
    const reply = readReply('page.state', { ok: true, value });
    expect(reply).toMatchObject({ ok: true });
    expect(reply.ok && reply.value).toEqual(value);
  });
});
