import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startRun, tick } from '@/lib/checklists/run';
import { LOCALES } from '@/lib/i18n';
import { checkAppeal } from '@/lib/rules/check-appeal';
import { type Appeal, addFact, documentsOf, factsInText, PARTS, startAppeal } from './appeal';
import { compose } from './compose';
import { productSentence, runSentence } from './found-facts';
import { judgeAppeal } from './judge';
import { APPEAL_LANGUAGES } from './languages';
import { DOCUMENTS, DOCUMENTS_OF, NOTICE_KINDS } from './notice-kinds';
import { readNotice } from './read-notice';

const ON = '2026-11-30';
const written = (some: Partial<Appeal> = {}): Appeal => ({
  ...startAppeal('id', '2026-11-30T08:00:00.000Z'),
  ...some,
});

describe('what a notice tells', () => {
  it.each([
    ['We received complaints that ASIN B0PRACTCE1 is inauthentic. Send invoices.', 'authentic'],
    ['Product Detail Page Rules Violation (B0PRACTCE1)', 'page'],
    ['Your item was identified as a pesticide product: B0PRACTCE1', 'restricted'],
    ['効果効能を標ぼうする商品として検出されました。B0PRACTCE1', 'restricted'],
    ['Your Order Defect Rate is above 1 %. See B0PRACTCE1.', 'shipping'],
    ['We found a trademark infringement in B0PRACTCE1', 'property'],
    ['Hello B0PRACTCE1', undefined],
  ])('%s', (notice, kind) => {
    expect(readNotice(notice)).toEqual({ kind, asins: ['B0PRACTCE1'] });
  });

  it('says nothing of two kinds that are named equally often', () => {
    expect(readNotice('inauthentic and a trademark infringement').kind).toBeUndefined();
  });

  it('names each ASIN once, in order, and no part of a longer number', () => {
    const text = 'B0AAAAAAA1, B0BBBBBBB2 B0AAAAAAA1 XB0CCCCCCC3 B0DDDDDDD44';
    expect(readNotice(text).asins).toEqual(['B0AAAAAAA1', 'B0BBBBBBB2']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { kind } = readNotice(text);
        expect(kind === undefined || NOTICE_KINDS.includes(kind)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});

describe('the composed text', () => {
  const parts = {
    cause: 'Our supplier packed two units of B0PRACTCE1 in a used carton.',
    action: 'On 2026-11-20 we destroyed 14 units and refunded 3 buyers.',
    prevent: 'Two people open and check every inbound carton.',
  };

  it.each(APPEAL_LANGUAGES)(
    'has headings that the rule of the three parts knows: %s',
    (language) => {
      const { text } = compose(written({ language, asins: ['B0PRACTCE1'], parts }), []);
      const stores = { en: 'US', de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ja: 'JP' } as const;
      const { findings, failed } = checkAppeal(
        { appeal: text, asin: 'B0PRACTCE1', marketplace: stores[language] },
        { on: ON },
      );
      expect(failed).toEqual([]);
      expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    },
  );

  it('with an empty part is found out', () => {
    const { text } = compose(written({ parts: { ...parts, action: ' ' } }), []);
    const { findings } = checkAppeal({ appeal: text }, { on: ON });
    expect(findings.map(({ message }) => message)).toContain('POA-3.action');
  });

  it('has to name every ASIN of the notice', () => {
    const { text } = compose(written({ parts }), []);
    const missed = (...asins: string[]) =>
      judgeAppeal(text, asins, { on: ON }).flatMap(({ message, data }) =>
        message === 'POA-ALL.asin' ? [data.words] : [],
      );
    expect(missed('B0PRACTCE1')).toEqual([]);
    expect(missed('B0PRACTCE1', 'B0OTHERONE', 'B0OTHERTWO')).toEqual(['B0OTHERONE', 'B0OTHERTWO']);
    expect(missed('B0OTHERONE')).toEqual(['B0OTHERONE']);
  });

  it('says where each part stands, whatever is written', () => {
    const any = fc.record({ cause: fc.string(), action: fc.string(), prevent: fc.string() });
    fc.assert(
      fc.property(any, fc.constantFrom(...APPEAL_LANGUAGES), (texts, language) => {
        const { text, stretches } = compose(written({ parts: texts, language }), ['A']);
        for (const { part, start, end } of stretches)
          expect(text.slice(start, end)).toBe(texts[part].trim());
        expect(stretches.map(({ part }) => part)).toEqual([...PARTS]);
      }),
      { seed: 5 },
    );
  });

  it('names the documents', () => {
    const { text } = compose(written({ parts }), ['Supplier invoices (1002.pdf, 2026-10-02)']);
    expect(text.endsWith('Attached documents\n- Supplier invoices (1002.pdf, 2026-10-02)')).toBe(
      true,
    );
  });
});

describe('documents', () => {
  it('of every kind of notice have a name in every language', () => {
    const asked = new Set(Object.values(DOCUMENTS_OF).flat());
    expect([...asked].toSorted()).toEqual([...DOCUMENTS].toSorted());
    for (const { appeals } of Object.values(LOCALES)) {
      expect(Object.keys(appeals.documents).toSorted()).toEqual([...DOCUMENTS].toSorted());
      expect(Object.keys(appeals.kinds).toSorted()).toEqual([...NOTICE_KINDS].toSorted());
    }
  });

  it('are missing, ready or too old, to the day', () => {
    const state = (day: string, ready = true) =>
      documentsOf({ kind: 'authentic', documents: { invoices: { ready, day, note: '' } } }, ON)[0]
        ?.state;
    expect(state('2026-01-01', false)).toBe('missing');
    expect(state('')).toBe('ready');
    expect(state('2025-11-30')).toBe('ready');
    expect(state('2025-11-29')).toBe('old');
  });

  it('that she has added stay when the kind is another', () => {
    const documents = { 'carrier-data': { ready: true, day: '', note: 'ups.pdf' } };
    const ids = documentsOf({ kind: 'papers', documents }, ON).map(({ id }) => id);
    expect(ids).toEqual(['identity', 'business-licence', 'utility-bill', 'carrier-data']);
  });
});

describe('facts', () => {
  const hand = { at: '2026-11-27T01:00:00.000Z', by: 'Lin' };
  const run = tick(startRun({ id: 'new-listing' }, 'r', hand, { note: 'TOWEL-01' }), 'title', hand);

  it('of a run and of a product are whole sentences in every language', () => {
    for (const language of APPEAL_LANGUAGES) {
      const told = runSentence(run, { name: 'New listing', total: 20 }, language);
      expect(told).toMatch(/2026-11-27.*1.*20|2026-11-27.*20.*1/);
      expect(told).toContain('TOWEL-01');
      const product = { id: 'p', store: 'US', sku: 'TOWEL-01', gtin14: '00036000291452' };
      const said = productSentence({ ...product, asin: 'B0PRACTCE1' }, language);
      expect(said).toContain('036000291452');
      expect(`${told}${said}`).not.toMatch(/[{}]|undefined/);
    }
  });

  it('stand in their part with their source until they are written over', () => {
    const source = { kind: 'run', id: 'r', label: 'New listing' } as const;
    const before = written({ parts: { cause: '', action: 'We stopped.', prevent: '' } });
    const appeal = addFact(before, { id: 'f', text: 'We checked.', part: 'action', source });
    expect(appeal.parts.action).toBe('We stopped.\nWe checked.');
    expect(factsInText(appeal)).toHaveLength(1);
    const rewritten = { ...appeal, parts: { ...appeal.parts, action: 'We stopped.' } };
    expect(factsInText(rewritten)).toEqual([]);
  });
});
