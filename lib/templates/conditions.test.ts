import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from './check-body';
import { VARIABLES } from './define';
import { neededOf, preview, render, type Values, variablesOf } from './render';

const SHIPPED = `Hello {{ buyer_name }},

{% if tracking_number %}
Your parcel {{ tracking_number }} left with {{ carrier }}.
{% else %}
We ship by {{ ship_by }}.
{% endif %}

{% if answer %}
{{ answer }}
{% endif %}

Kind regards`;
const form = { locale: 'de-DE', today: '2026-11-21' };

describe('conditions', () => {
  it('leave out what is not there, with its line and its empty lines', () => {
    expect(render(SHIPPED, { buyer_name: 'Ana', ship_by: 'May 3' })).toEqual({
      kind: 'ready',
      text: 'Hello Ana,\n\nWe ship by May 3.\n\nKind regards',
    });
    expect(
      render(SHIPPED, { buyer_name: 'Ana', tracking_number: '1Z', carrier: 'UPS', answer: 'A\nB' }),
    ).toEqual({
      kind: 'ready',
      text: 'Hello Ana,\n\nYour parcel 1Z left with UPS.\n\nA\nB\n\nKind regards',
    });
  });

  it('do not ask for what they leave out', () => {
    expect(neededOf(SHIPPED, {})).toEqual(['buyer_name', 'ship_by']);
    expect(neededOf(SHIPPED, { tracking_number: '1Z' })).toEqual([
      'buyer_name',
      'tracking_number',
      'carrier',
    ]);
    expect(render(SHIPPED, { tracking_number: '1Z' })).toEqual({
      kind: 'incomplete',
      missing: ['buyer_name', 'carrier'],
    });
    expect(variablesOf(SHIPPED)).toEqual(
      expect.arrayContaining(['answer', 'carrier', 'ship_by', 'tracking_number']),
    );
  });

  it.each([
    ['{% if store == "DE" %}A{% elsif store %}B{% else %}C{% endif %}', { store: 'DE' }, 'A'],
    ['{% if store == "DE" %}A{% elsif store %}B{% else %}C{% endif %}', { store: 'US' }, 'B'],
    ['{% if store == "DE" %}A{% elsif store %}B{% else %}C{% endif %}', {}, 'C'],
    ['{% if store == "DE" %}A{% elsif store %}B{% else %}C{% endif %}', { store: ' ' }, 'C'],
    ['{% unless carrier %}none{% endunless %}', {}, 'none'],
    ['{% if carrier contains "UPS" %}A{% else %}B{% endif %}', {}, 'B'],
    ['{% if carrier and item %}A{% else %}B{% endif %}', { carrier: 'x', item: 'y' }, 'A'],
    ['{% case store %}{% when "DE" %}A{% else %}B{% endcase %}', { store: 'DE' }, 'A'],
    ['x{% comment %} for me only {% endcomment %}', {}, 'x'],
    ['{{ carrier | default: "the carrier" }}', {}, 'the carrier'],
    ['{{ carrier | upcase }}', { carrier: 'ups' }, 'UPS'],
    ['{{ ship_by | date_for_buyer }}', { ship_by: 'Nov 24, 2026' }, '24. November 2026'],
    ['{{ today | plus_days: 3 }}', { today: '2026-11-21' }, '24. November 2026'],
    ['{{ ship_by | date_for_buyer }}', { ship_by: '03/04/2026' }, '03/04/2026'],
  ])('%s with %j', (body, values: Values, text) => {
    expect(render(body, values, form)).toEqual({ kind: 'ready', text });
  });

  it('ask for a day that cannot be counted from', () => {
    expect(render('{{ ship_by | plus_days: 3 }}', { ship_by: 'soon' }, form)).toEqual({
      kind: 'incomplete',
      missing: ['ship_by'],
    });
  });
});

describe('a body that is no template', () => {
  it.each([
    ['a\n\n{{ item', 'unclosedValue', 3, '{{ item'],
    ['a\n{% if item %}x', 'unclosedCondition', 2, '{% if item %}'],
    ['a {% if item', 'unclosedTag', 1, '{% if item'],
    ['{% for x in item %}{{ x }}{% endfor %}', 'unknownTag', 1, 'for'],
    ['{% raw %}{{ item }}{% endraw %}', 'unknownTag', 1, 'raw'],
    ['{% assign x = item %}', 'unknownTag', 1, 'assign'],
    ['{% include "x" %}', 'unknownTag', 1, 'include'],
    ['x{% endif %}', 'unknownTag', 1, 'endif'],
    ['{{ item | strip_html }}', 'unknownFilter', 1, 'strip_html'],
    ['a\n{{ nobody }}', 'unknownVariable', 2, 'nobody'],
    ['{% if nobody %}x{% endif %}', 'unknownVariable', 1, 'nobody'],
    ['{{ item.constructor }}', 'unknownVariable', 1, 'item.constructor'],
    ['{{ "{{ item }}" }}', 'noVariable', 1, ''],
    ['{{ }}', 'syntax', 1, ''],
    ['{% if item = "x" %}y{% endif %}', 'syntax', 1, ''],
    ['x'.repeat(20_001), 'tooLong', 1, ''],
  ])('%s', (body, kind, line, words) => {
    const problem = checkBody(body);
    expect(problem).toMatchObject({ kind, line });
    expect(problem?.words).toContain(words);
    expect(() => render(body, {})).toThrow();
  });

  it('is told apart from one that is, whatever is written, and never fails in another way', () => {
    const part = fc.constantFrom(
      ...['{{', '}}', '{%', '%}', ' if ', ' else ', ' endif ', ' item ', '|', 'default', ':', '"'],
      ...['{% if item %}', '{% else %}', '{% endif %}', '{{ item }}', '\n', 'text', '==', '.', '-'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const body = parts.join('');
        if (checkBody(body) === undefined) render(body, { item: 'x' });
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });
});

describe('whatever the values', () => {
  const value = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('{{ order_id }}', '{% if item %}', 'a\n\n\n\nb', '<b>', '}}', '%}', '\u0000'),
    )
    .filter((text) => text.trim() !== '');
  const values = fc.dictionary(fc.constantFrom(...VARIABLES), value) as fc.Arbitrary<Values>;
  const piece = fc.oneof(
    fc.constantFrom('Hello ', '\n', '\n\n', ' and '),
    fc.constantFrom(...VARIABLES).map((name) => `{{ ${name} }}`),
    fc
      .tuple(fc.constantFrom(...VARIABLES), fc.constantFrom(...VARIABLES))
      .map(([a, b]) => `{% if ${a} %}${a}: {{ ${b} }}{% else %}no{% endif %}`),
  );
  const body = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

  it('a text is whole or not at all, and values survive to the letter', () => {
    fc.assert(
      fc.property(body, values, (template, given) => {
        const rendered = render(template, given);
        const pieces = preview(template, given);
        const gaps = pieces.flatMap((one) => (one.kind === 'gap' ? one.variable : []));
        if (rendered.kind === 'incomplete') {
          expect(rendered.missing).toEqual([...new Set(gaps)]);
          for (const name of rendered.missing) expect(given[name]?.trim()).toBeFalsy();
          return;
        }
        expect(gaps).toEqual([]);
        for (const name of neededOf(template, given))
          expect(rendered.text).toContain(given[name]?.trim());
        const own = pieces.filter((one) => one.kind === 'text').map(({ text }) => text);
        expect(own.join('')).not.toMatch(/[{}%]/);
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });
});
