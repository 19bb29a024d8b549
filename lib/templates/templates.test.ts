import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Variable } from './define';
import { TEMPLATE_LANGUAGES, TOPICS, templateLanguage, VARIABLES } from './define';
import { factFor } from './facts';
import { countCharacters } from './length';
import { byUse } from './order';
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

/** The familiar form in languages that have another for strangers. */
const FAMILIAR: Readonly<Record<string, RegExp>> = {
  de: /\b(du|dich|dir|dein(e[mnrs]?)?|euch|euer)\b/i,
  fr: /\b(tu|toi|ton|tes)\b/i,
  it: /\b(tu|tuo|tua|tuoi|tue)\b/i,
  es: /\b(tú|tu|tus|ti|contigo)\b/i,
};

const ASKS_FOR_RATING =
  /\b(reviews?|ratings?|feedback|stars?|bewert\w*|sterne?|avis|étoiles?|recension\w*|stelle|reseñas?|valoraci\w*|estrellas?)\b|レビュー|評価|星|评价|评论|好评|差评/iu;

describe('the order of the list', () => {
  const ids = (templates: readonly { id: string }[]) => templates.map(({ id }) => id);
  const [a, b, c] = TEMPLATES.map(({ id }) => id);

  it('puts favourites first, then what is used most, the rest as it came', () => {
    const uses = [
      { template: a ?? '', favourite: false, uses: 9 },
      { template: b ?? '', favourite: true, uses: 0 },
      { template: c ?? '', favourite: false, uses: 2 },
      { template: 'gone', favourite: true, uses: 5 },
    ];
    expect(ids(byUse(TEMPLATES, uses, 1).often)).toEqual([b, a]);
    expect(ids(byUse(TEMPLATES, uses, 3).often)).toEqual([b, a, c]);
    expect(ids(byUse(TEMPLATES, uses, 1).others)).toEqual(ids(TEMPLATES.slice(2)));
    expect(byUse(TEMPLATES, [], 3)).toEqual({ often: [], others: TEMPLATES });
  });

  it('writes in the buyer’s language where there is a body for it', () => {
    expect(templateLanguage('ja')).toBe('ja');
    expect(templateLanguage('nl')).toBeUndefined();
    expect(templateLanguage(undefined)).toBeUndefined();
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

  it('have shortcuts of their own, a few letters each', () => {
    const shortcuts = TEMPLATES.map(({ shortcut }) => shortcut);
    expect(shortcuts).toEqual([...new Set(shortcuts)]);
    for (const shortcut of shortcuts) expect(shortcut).toMatch(/^[a-z]{2,4}$/);
  });

  const bodies = TEMPLATES.flatMap(({ id, bodies: of, meaning }) =>
    [...Object.entries(of), ['zh', meaning] as const].map(
      ([language, text]) => [id, language, text] as const,
    ),
  );

  it('are written in every language, no other', () => {
    for (const { bodies: of } of TEMPLATES)
      expect(Object.keys(of)).toEqual([...TEMPLATE_LANGUAGES]);
  });

  it.each(bodies)(
    '%s in %s fills whole, and the preview shows the same',
    (_id, _language, text) => {
      const rendered = render(text, all);
      const shown = preview(text, all)
        .map((piece) => ('text' in piece ? piece.text : '?'))
        .join('');
      expect(rendered).toEqual({ kind: 'ready', text: shown });
      expect(shown).not.toMatch(/[{}<>]/);
    },
  );

  it.each(bodies)('%s in %s fits into a message with long values', (_id, _language, text) => {
    const long = Object.fromEntries(VARIABLES.map((name) => [name, 'w'.repeat(60)]));
    const rendered = render(text, { ...long, item: 'i'.repeat(200), answer: 'a'.repeat(600) });
    expect(rendered.kind === 'ready' && countCharacters(rendered.text)).toBeLessThan(2000);
  });

  it.each(bodies)('%s in %s says what the English one says', (id, _language, text) => {
    const english = TEMPLATES.find((template) => template.id === id)?.bodies.en ?? '';
    expect(variablesOf(text).toSorted()).toEqual(variablesOf(english).toSorted());
    expect(text.split('\n\n').length).toBe(english.split('\n\n').length);
  });

  it.each(bodies)('%s in %s keeps to the rules for messages', (_id, language, text) => {
    const ours = text.replace(/\{\{ \w+ \}\}/g, '');
    expect(ours, 'no figure of its own: no date, term or price is promised').not.toMatch(/\d/);
    expect(ours, 'no link, address or mark-up').not.toMatch(/https?:|www\.|@|<|\.com\b/i);
    expect(ours, 'no emoji').not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text, 'no gaps of many lines').not.toMatch(/\n{3}/);
    expect(ours, 'never asks for a rating').not.toMatch(ASKS_FOR_RATING);
    const familiar = FAMILIAR[language];
    if (familiar) expect(ours, 'the polite form').not.toMatch(familiar);
  });

  it.each(TEMPLATES.map(({ id }) => [id] as const))('%s has its texts', (id) => {
    for (const locale of Object.keys(LOCALES) as Locale[]) {
      for (const part of ['name', 'when', 'words'])
        expect(lookup(locale, ['templates', 'lists', id, part])).toBeTruthy();
    }
  });

  it('fill every topic of the list', () => {
    expect([...new Set(TEMPLATES.map(({ topic }) => topic))].sort()).toEqual(TOPICS.toSorted());
  });

  it('have a label and an example for every variable', () => {
    for (const texts of Object.values(LOCALES)) {
      expect(Object.keys(texts.templates.variables)).toEqual([...VARIABLES]);
      expect(Object.keys(texts.templates.examples)).toEqual([...VARIABLES]);
    }
  });
});
