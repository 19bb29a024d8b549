import { type Locale, text } from '@/lib/i18n';
import { COLUMNS, type Column } from './data/names';
import { LONGEST_NAME, LONGEST_TITLE } from './limits';
import type { OwnChecklist, OwnGroup, OwnStep } from './own';

/** Widths of the columns in Excel, in signs. */
export const COLUMN_WIDTHS: readonly number[] = [24, 16, 44, 60, 32, 12, 30, 18, 16];

/**
 * Lists as a table with its heading, one row a step; `readTable` reads it back, whatever the language. Steps that
 * say nothing are left out; of two names (or headings within a list) that are alike the second gets a number.
 */
export function toTable(lists: readonly OwnChecklist[], locale: Locale): string[][] {
  const names = numbered(
    lists.map(({ name }) => name || text(locale, 'ownChecklists.unnamed')),
    LONGEST_NAME,
  );
  const rows = lists.flatMap((list, at) => rowsOf(list, names[at] ?? '', locale));
  return [COLUMNS.map((column) => text(locale, `ownChecklists.columns.${column}`)), ...rows];
}

/** A table to begin from: the heading and a short example. */
export function templateTable(locale: Locale): string[][] {
  const example = (part: 'group' | 'first' | 'how' | 'second' | 'third' | 'name' | 'about') =>
    text(locale, `ownChecklists.template.${part}`);
  const step = (id: string, what: string, more: Partial<OwnStep> = {}): OwnStep => ({
    id,
    text: what,
    hint: '',
    ...more,
  });
  const steps = [
    step('1', example('first'), { hint: example('how'), page: '/orders-v3/mfn/unshipped' }),
    step('2', example('second'), { page: '/messaging/inbox' }),
    step('3', example('third'), { secondPerson: true }),
  ];
  return toTable(
    [
      {
        id: '',
        name: example('name'),
        about: example('about'),
        area: 'daily',
        subject: 'day',
        groups: [{ id: '', title: example('group'), steps }],
      },
    ],
    locale,
  );
}

function rowsOf(list: OwnChecklist, name: string, locale: Locale): string[][] {
  const titles = numbered(
    list.groups.map(({ title }) => title || text(locale, 'ownChecklists.untitled')),
    LONGEST_TITLE,
  );
  const steps = list.groups.flatMap((group, at) => stepsOf(group, titles[at] ?? ''));
  return steps.map(({ title, step }, at) => {
    const cells: Record<Column, string> = {
      list: name,
      group: title,
      step: step.text,
      hint: step.hint,
      page: step.page ?? '',
      secondPerson: step.secondPerson ? text(locale, 'ownChecklists.yes') : '',
      // Said once: it is true of the whole list.
      about: at === 0 ? list.about : '',
      area: at === 0 ? text(locale, `checklists.areas.${list.area}`) : '',
      subject: at === 0 ? text(locale, `ownChecklists.subjects.${list.subject}`) : '',
    };
    return COLUMNS.map((column) => cells[column]);
  });
}

function stepsOf(group: OwnGroup, title: string): { title: string; step: OwnStep }[] {
  return group.steps.filter((step) => step.text !== '').map((step) => ({ title, step }));
}

/** Names of which no two are alike: the second `A` is `A (2)`. */
function numbered(names: readonly string[], most: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let fresh = name;
    for (let n = 2; taken.has(fresh); n++) {
      const sign = ` (${n})`;
      fresh = name.slice(0, most - sign.length) + sign;
    }
    taken.add(fresh);
    return fresh;
  });
}
