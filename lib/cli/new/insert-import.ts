const IMPORT = /^import .* from '([^']+)';$/;

/**
 * `content` with `import { name } from 'module';` among the imports of neighbours, in the order the formatter keeps.
 *
 * @throws when the file has no import on a line of its own: it has another form than this tool knows
 */
export function insertImport(content: string, name: string, module: string): string {
  const lines = content.split('\n');
  const imports = lines.flatMap((line, at) => {
    const from = IMPORT.exec(line)?.[1];
    return from === undefined ? [] : [{ at, from }];
  });
  const last = imports.at(-1);
  if (last === undefined) throw new Error(`there is no import to put ${module} beside`);
  const next = imports.find(({ from }) => from.startsWith('./') && from > module);
  lines.splice(next?.at ?? last.at + 1, 0, `import { ${name} } from '${module}';`);
  return lines.join('\n');
}
