import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insertImport } from './insert-import';
import { insertProperty } from './insert-property';

/** What a maker made, and what its author does next. */
export interface Made {
  paths: string[];
  next: string;
}

/** Files to be written together: nothing is written unless everything can be. */
export class Draft {
  private readonly contents = new Map<string, string>();

  /** @param root folder of the project */
  constructor(private readonly root: string) {}

  /** A new file. @throws when there is one already. */
  create(path: string, content: string): void {
    if (existsSync(join(this.root, path))) throw new Error(`${path} is there already`);
    this.contents.set(path, content);
  }

  /** Adds `property` (source text, without comma) to the object at `keys` below `variable` in a file. */
  insert(path: string, variable: string, keys: readonly string[], property: string): void {
    this.contents.set(path, insertProperty(this.read(path), variable, keys, property));
  }

  /** Adds an import of `name` from `module`, where its place in the order is. */
  import(path: string, name: string, module: string): void {
    this.contents.set(path, insertImport(this.read(path), name, module));
  }

  private read(path: string): string {
    return this.contents.get(path) ?? readFileSync(join(this.root, path), 'utf8');
  }

  write(): string[] {
    for (const [path, content] of this.contents) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
    return [...this.contents.keys()];
  }
}
