import { createFinder, prepareSome } from '@/lib/search/find';
import type { Readings } from '@/lib/search/spelled';
import type { ShownTemplate } from './shown';
import { guessedTemplate } from './topic-guess';

/** What else says which template is wanted. */
export interface SearchFacts {
  /** The buyer's last message, where the page shows it. */
  lastBuyerText?: string | undefined;
  /** Readings of characters, once loaded; without them nothing is found by pinyin. */
  readings?: Readings | undefined;
}

/**
 * Ids of templates, the best first: the one whose shortcut it is, those whose shortcut begins so, then what its words
 * find. For nothing all of them, what the buyer seems to ask first.
 */
export type TemplateSearch = (query: string, facts?: SearchFacts) => string[];

/** @param templates in the order in which they stand when nothing else decides, e.g. by use */
export function createTemplateSearch(templates: readonly ShownTemplate[]): TemplateSearch {
  const find = createFinder(templates, findableOf);
  return (query, { lastBuyerText, readings } = {}) => {
    const typed = query.trim().toLowerCase();
    const found = find(query, readings);
    const first =
      typed === '' ? guessedTemplate(lastBuyerText, templates) : byShortcut(templates, typed);
    const begun = typed === '' ? [] : templates.filter(({ shortcut }) => begins(shortcut, typed));
    const ranked = [...(first ? [first] : []), ...begun, ...found];
    return [...new Set(ranked.map(({ id }) => id))];
  };
}

/** The template that has exactly this shortcut. */
function byShortcut<T extends Pick<ShownTemplate, 'shortcut'>>(
  templates: readonly T[],
  typed: string,
): T | undefined {
  return templates.find(({ shortcut }) => shortcut?.toLowerCase() === typed);
}

function begins(shortcut: string | undefined, typed: string): boolean {
  return shortcut?.toLowerCase().startsWith(typed) ?? false;
}

const findableOf = (template: ShownTemplate) => template.findable();

/** Makes templates ready to be searched, as many as there is time for; true when all are. */
export function prepareTemplates(
  templates: readonly ShownTemplate[],
  isTime: () => boolean,
): boolean {
  return prepareSome(templates, findableOf, isTime);
}
