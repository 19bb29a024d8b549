import { FIELD_NAMES } from '@/lib/listing/listing';
import { Draft, type Made } from './draft';

const RULES = 'lib/rules';

/** A rule that already works: it finds filler text. Its author replaces what it looks for. */
export function makeRule(root: string, id: string): Made {
  const [group = '', ...rest] = id.split('-');
  const field = FIELD_NAMES.find((name) => name === group) ?? 'title';
  const code = `${group.charAt(0).toUpperCase()}-${rest.join('-').toUpperCase()}`;
  const draft = new Draft(root);
  const path = `${RULES}/${group}/${id}.ts`;
  draft.create(path, source(id, field, code));
  for (const { locale, name, message, why } of TEXTS) {
    const file = `lib/i18n/${locale}/rules.ts`;
    draft.insert(file, 'rules', ['names'], `'${id}': '${name}'`);
    draft.insert(file, 'rules', ['codes'], `'${code}': '${message}'`);
    draft.insert(file, 'rules', ['why'], `'${code}': '${why}'`);
  }
  return {
    paths: draft.write(),
    next:
      `Now: say in ${path} what it finds, with examples first; correct the code (${code}), its severity, ` +
      'source and stores; write its texts; then "npm run docs" and "npm run check".',
  };
}

const TEXTS = [
  {
    locale: 'en',
    name: 'Filler text',
    message: 'Filler text was left here.',
    why: 'Buyers should read about the product, not the words that only held its place.',
  },
  {
    locale: 'zh-CN',
    name: '占位文字',
    message: '这里还留着占位文字。',
    why: '买家应该看到商品信息，而不是排版时占位用的文字。',
  },
];

const source = (id: string, field: string, code: string) => `import { defineRule } from '../define';

const FILLER = /\\blorem ipsum\\b/giu;

/** Filler text that was never replaced. */
export default defineRule<'${code}'>({
  id: '${id}',
  fields: ['${field}'],
  codes: {
    '${code}': { severity: 'hint', confidence: 'low', sources: ['ours'] },
  },
  check({ text }, report) {
    for (const match of text.raw.matchAll(FILLER)) {
      report.finding('${code}', { start: match.index, end: match.index + match[0].length });
    }
  },
  examples: [
    { text: 'Acme Cotton Towel, White', expect: [] },
    { text: 'Acme Towel, Ipsum Lorem', expect: [] },
    { text: 'Acme Florem Ipsumo Towel', expect: [] },
    { text: 'Acme Lorem Ipsum Towel', expect: [['${code}', 5, 16]] },
    { text: 'lorem ipsum', expect: [['${code}', 0, 11]] },
    { text: 'Lorem Ipsum, Towel, lorem ipsum', expect: [['${code}', 0, 11], ['${code}', 20, 31]] },
  ],
});
`;
