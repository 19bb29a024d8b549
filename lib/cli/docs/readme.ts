import { IMPORT_RULES } from '../check/import-rules';

/** The file whose section is written. */
export const README = 'README.md';

const SECTION = /(<!-- import-rules -->\n)[\s\S]*?(<!-- \/import-rules -->)/;

/**
 * `content` with the table of import directions as they are.
 * @throws when the section is gone: then nobody would notice that it is stale.
 */
export function withImportRules(content: string): string {
  if (!SECTION.test(content)) throw new Error(`${README} has no section "import-rules"`);
  return content.replace(
    SECTION,
    (_, start: string, end: string) => `${start}\n${table()}\n\n${end}`,
  );
}

function table(): string {
  const rows = IMPORT_RULES.map(({ name, comment = '' }) => `| \`${name}\` | ${comment} |`);
  return ['| ban | because |', '| --- | --- |', ...rows].join('\n');
}
