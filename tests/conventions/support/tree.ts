import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '@/lib/cli/root';

/** What ships, by folder. */
export const SHIPPED = ['entrypoints', 'components', 'lib'] as const;

const COMMANDS = /^lib\/(cli|tour)\//;
const TEST = /\.test\.tsx?$|\/testing[./]/;

/** Paths from the root, with slashes, of the files under `folders` whose name fits. */
export function filesIn(folders: readonly string[], name = /\.tsx?$/): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Source files that become part of the extension: neither tests nor commands. */
export function shippedFiles(name = /\.tsx?$/): string[] {
  return filesIn(SHIPPED, name).filter((path) => !TEST.test(path) && !COMMANDS.test(path));
}

export function contentOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The syntax tree of a source file, with parents. */
export function parse(path: string, content = contentOf(path)): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true, kind);
}

/** Calls `visit` for every node below `node`; where it gives false, the node's own children are left out. */
export function walk(node: ts.Node, visit: (node: ts.Node) => boolean | undefined): void {
  ts.forEachChild(node, (child) => {
    if (visit(child) !== false) walk(child, visit);
  });
}

/** `path:line` of a node, as editors understand it. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Lines of a problem list under a sentence that says what to do; '' when there is no problem. */
export function problems(cure: string, found: readonly string[]): string {
  return found.length === 0 ? '' : [cure, ...found].join('\n  ');
}
