import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { Draft, type Made } from './draft';

const RULES = 'lib/rules';
const TEXT_FILES = 'lib/i18n/en/rules';
/** Texts of all groups, not of one. */
const SHARED = ['index', 'fix-labels', 'reasons'];

/** A rule that already works: it finds filler text. Its author replaces what it looks for. */
export function makeRule(root: string, id: string): Made {
  const group = groupOf(root, id);
  const area = group.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const field = FIELD_NAMES.find((name) => name === area) ?? 'title';
  const code = `${group.charAt(0).toUpperCase()}-${id.slice(group.length + 1).toUpperCase()}`;
  const draft = new Draft(root);
  const path = `${RULES}/${group}/${id}.ts`;
  draft.create(path, source(id, field, code));
  for (const { locale, name, message, why } of TEXTS) {
    const file = `lib/i18n/${locale}/rules/${group}.ts`;
    draft.insert(file, area, ['names'], `'${id}': '${name}'`);
    draft.insert(file, area, ['codes'], `'${code}': '${message}'`);
    draft.insert(file, area, ['why'], `'${code}': '${why}'`);
  }
  return {
    paths: draft.write(),
    next:
      `Now: say in ${path} what it finds, with examples first; correct the code (${code}), its severity, ` +
      'source and stores; write its texts; then "npm run docs" and "npm run check".',
  };
}

/**
 * The group that an id begins with.
 * @throws when it begins with none, naming those there are.
 */
function groupOf(root: string, id: string): string {
  const groups = readdirSync(join(root, TEXT_FILES))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !SHARED.includes(name));
  const group = groups
    .filter((name) => id.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0];
  if (group !== undefined) return group;
  throw new Error(`the id must begin with a group of rules (${groups.join(', ')}): ${id}`);
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
