import { Draft, type Made } from './draft';

/** A checklist of one step, with its texts. */
export function makeChecklist(root: string, id: string): Made {
  const draft = new Draft(root);
  const path = `lib/checklists/built-in/${id}.ts`;
  draft.create(path, source(id));
  for (const { locale, texts } of TEXTS) {
    draft.insert(`lib/i18n/${locale}/checklists.ts`, 'checklists', ['lists'], entry(id, texts));
  }
  return {
    paths: draft.write(),
    next: `Now: write its groups and steps in ${path}, and their texts in both languages.`,
  };
}

const TEXTS = [
  {
    locale: 'en',
    texts: ['New checklist', 'First', 'Look at the page', 'What to look for, and what to do then.'],
  },
  { locale: 'zh-CN', texts: ['新清单', '第一部分', '检查页面', '要看什么，看到之后怎么做。'] },
];

const source = (id: string) => `import { defineChecklist } from '../define';

/** What duty this is, from its first step to its last. */
export default defineChecklist({
  id: '${id}',
  groups: [{ id: 'first', steps: [{ id: 'look' }] }],
});
`;

const entry = (id: string, [name, group, text, hint]: readonly string[]) => `'${id}': {
  name: '${name}',
  groups: {
    first: '${group}',
  },
  steps: {
    look: {
      text: '${text}',
      hint: '${hint}',
    },
  },
}`;
