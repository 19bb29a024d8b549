import { Draft, type Made } from './draft';

/** A checklist of one step, with its texts. */
export function makeChecklist(root: string, id: string): Made {
  const draft = new Draft(root);
  const path = `lib/checklists/built-in/${id}.ts`;
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  draft.create(path, source(id));
  for (const { head, folder, texts } of TEXTS) {
    draft.create(`${folder}/${id}.ts`, `${head(id, name)}${textsOf(texts)}`);
    draft.import(`${folder}/index.ts`, name, `./${id}`);
    draft.insert(`${folder}/index.ts`, 'checklists', ['lists'], `'${id}': ${name}`);
  }
  return {
    paths: draft.write(),
    next: `Now: write its groups and steps in ${path}, and their texts in both languages.`,
  };
}

const TEXTS = [
  {
    folder: 'lib/i18n/en/checklists',
    head: (_id: string, name: string) => `export const ${name} = {`,
    texts: [
      'New checklist',
      'When it is needed.',
      'First',
      'Look at the page',
      'What to look for, and what to do then.',
    ],
  },
  {
    folder: 'lib/i18n/zh-CN/checklists',
    head: (id: string, name: string) =>
      `import type { ${name} as template } from '../../en/checklists/${id}';\n\nexport const ${name}: typeof template = {`,
    texts: ['新清单', '什么时候用。', '第一部分', '检查页面', '要看什么，看到之后怎么做。'],
  },
];

const source = (id: string) => `import { defineChecklist } from '../define';

/** What duty this is, from its first step to its last. */
export default defineChecklist({
  id: '${id}',
  area: 'daily',
  place: 9,
  subject: 'day',
  groups: [{ id: 'first', steps: [{ id: 'look' }] }],
});
`;

const textsOf = ([name, about, group, text, hint]: readonly string[]) => `
  name: '${name}',
  about: '${about}',
  groups: {
    first: '${group}',
  },
  steps: {
    look: {
      text: '${text}',
      hint: '${hint}',
    },
  },
};
`;
