import { type Locale, text } from '@/lib/i18n';
import { COLUMNS, type Column } from '../data/sheet-columns';
import { TEMPLATE_LANGUAGES } from '../define';
import type { OwnTemplate } from '../own';

/** Widths of the columns in Excel, in signs. */
export const COLUMN_WIDTHS: readonly number[] = [28, 18, 10, 24, 10, 80, 40];

/** The templates as a table with its heading, one row a template and language; `readTemplates` reads it back. */
export function templateRows(templates: readonly OwnTemplate[], locale: Locale): string[][] {
  const heading = COLUMNS.map((column) => text(locale, `ownTemplates.columns.${column}`));
  const rows = templates.flatMap(({ name, topic, shortcut, words, bodies, meaning }) =>
    TEMPLATE_LANGUAGES.flatMap((language) => {
      const body = bodies[language];
      if (body === undefined) return [];
      const cells: Record<Column, string> = {
        name,
        topic: text(locale, `templates.topics.${topic}`),
        shortcut: shortcut ?? '',
        words,
        language: language.toUpperCase(),
        body,
        meaning: meaning ?? '',
      };
      return [COLUMNS.map((column) => cells[column])];
    }),
  );
  return [heading, ...rows];
}

/** The templates as JSON; the ids of this browser stay here. */
export function templateJson(templates: readonly OwnTemplate[]): string {
  const rows = templates.map(({ name, topic, shortcut, words, bodies, meaning }) => ({
    name,
    topic,
    ...(shortcut !== undefined && { shortcut }),
    words,
    bodies,
    ...(meaning !== undefined && { meaning }),
  }));
  return `${JSON.stringify({ clerkside: 'templates', version: 1, templates: rows }, undefined, 2)}\n`;
}
