import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n';
import type { Store } from '@/lib/listing/stores';
import { check, TEST_DAY } from '@/lib/rules/testing/check';
import { TEMPLATES } from './registry';
import { render } from './render';

const STORES: Readonly<Record<string, Store>> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  ja: 'JP',
};

const texts = TEMPLATES.flatMap(({ id, bodies }) =>
  Object.entries(bodies).map(([language, body]) => [id, language, body] as const),
);

describe('built-in templates, filled with the examples', () => {
  const { examples } = LOCALES.en.templates;

  it('are there', () => {
    expect(texts.filter(([, , body]) => body.trim() !== '').length).toBeGreaterThan(0);
  });

  it.each(texts)('%s (%s) breaks no rule for messages', (_id, language, body) => {
    const rendered = render(body, examples);
    expect(rendered.kind).toBe('ready');
    const text = rendered.kind === 'ready' ? rendered.text : '';
    const { findings, failed } = check({
      ref: { field: 'message', index: 0 },
      text,
      listing: {
        marketplace: STORES[language] ?? 'US',
        messageKind: 'reply',
        orderId: examples.order_id,
        buyerLanguage: language,
        message: text,
      },
      on: TEST_DAY,
    });
    expect(failed).toEqual([]);
    const marks = findings.filter(({ severity }) => severity !== 'hint');
    expect(marks.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)).toEqual([]);
  });
});
