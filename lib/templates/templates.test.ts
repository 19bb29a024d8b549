import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Variable } from './define';
import { VARIABLES } from './define';
import { factFor } from './facts';
import { TEMPLATES } from './registry';
import { preview, render, variablesOf } from './render';

const body = 'Hello {{ buyer_name }}, order {{order_id}} ({{ order_id }}).';

describe('filling a template', () => {
  it('lists its variables once, in order', () => {
    expect(variablesOf(body)).toEqual(['buyer_name', 'order_id']);
  });

  it('fills them, without white space around', () => {
    expect(render(body, { buyer_name: ' Ana ', order_id: '1' })).toEqual({
      kind: 'ready',
      text: 'Hello Ana, order 1 (1).',
    });
  });

  it.each([[{}], [{ buyer_name: 'Ana' }], [{ buyer_name: 'Ana', order_id: '  ' }]])(
    'gives no text while something is missing: %j',
    (values) => {
      const rendered = render(body, values);
      expect(rendered).toMatchObject({ kind: 'incomplete' });
      expect(JSON.stringify(rendered)).toContain('order_id');
    },
  );

  it('treats values as text, never as template or markup', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (name) => {
          const rendered = render('Hi {{ buyer_name }}!', { buyer_name: name });
          expect(rendered).toEqual({ kind: 'ready', text: `Hi ${name.trim()}!` });
        },
      ),
    );
    expect(render('{{ buyer_name }}', { buyer_name: '{{ order_id }}<b>&' })).toEqual({
      kind: 'ready',
      text: '{{ order_id }}<b>&',
    });
  });

  it('refuses names that are no variable, inherited ones too, and broken templates', () => {
    for (const bad of [
      '{{ nobody }}',
      '{{ constructor }}',
      '{{ order_id | nofilter }}',
      '{% if %}',
    ]) {
      expect(() => render(bad, { order_id: '1' })).toThrow();
    }
  });

  it('shows gaps and values apart', () => {
    expect(preview(body, { order_id: '1' })).toEqual([
      { kind: 'text', text: 'Hello ' },
      { kind: 'gap', variable: 'buyer_name' },
      { kind: 'text', text: ', order ' },
      { kind: 'value', variable: 'order_id', text: '1' },
      { kind: 'text', text: ' (' },
      { kind: 'value', variable: 'order_id', text: '1' },
      { kind: 'text', text: ').' },
    ]);
  });

  it('takes a fact only when the page has one', () => {
    expect(factFor('order_id', { orderId: ' 112-1234567-1234567 ' })).toBe('112-1234567-1234567');
    expect(factFor('order_id', { orderId: ' ' })).toBeUndefined();
    expect(factFor('order_id', {})).toBeUndefined();
  });
});

describe('built-in templates', () => {
  const all = Object.fromEntries(VARIABLES.map((name) => [name, `«${name}»`])) as Record<
    Variable,
    string
  >;

  it('have the id of their file', () => {
    const files = readdirSync(new URL('built-in/', import.meta.url)).map((name) =>
      name.replace(/\.ts$/, ''),
    );
    expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    '%s fills whole',
    (_id, template) => {
      const rendered = render(template.body, all);
      expect(rendered.kind).toBe('ready');
      const shown = preview(template.body, all)
        .map((piece) => ('text' in piece ? piece.text : '?'))
        .join('');
      expect(rendered).toEqual({ kind: 'ready', text: shown });
    },
  );

  it.each(TEMPLATES.map(({ id }) => [id] as const))(
    '%s has its texts, and a meaning that fills too',
    (id) => {
      for (const locale of Object.keys(LOCALES) as Locale[]) {
        for (const part of ['name', 'when', 'meaning'])
          expect(lookup(locale, ['templates', 'lists', id, part])).toBeTruthy();
        expect(render(lookup(locale, ['templates', 'lists', id, 'meaning']) ?? '', all).kind).toBe(
          'ready',
        );
      }
    },
  );

  it('have a label and an example for every variable', () => {
    for (const texts of Object.values(LOCALES)) {
      expect(Object.keys(texts.templates.variables)).toEqual([...VARIABLES]);
      expect(Object.keys(texts.templates.examples)).toEqual([...VARIABLES]);
    }
  });
});
