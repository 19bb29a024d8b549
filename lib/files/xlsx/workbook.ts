import { UnusableFile } from '../problem';
import { type DateStyles, readDateStyles } from './date-styles';
import { readRows, type SheetCells, type SheetReferences } from './rows';
import { type Resolver, resolverOfAll, StepResolver, StringUses } from './shared-strings';
import { attributeOf, XmlScanner } from './xml';
import { readDirectory, unpack, unpackWhole, type ZipEntry } from './zip';

export interface WorkbookSheet {
  name: string;
  isHidden: boolean;
  /** Where it lies in the archive. */
  path: string;
}

/** Most bytes that a part may unpack to. */
export interface Limits {
  sheet: number;
  strings: number;
  other: number;
  /** Shared texts of this size are read at once; more of them in step with the rows. */
  held: number;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: Limits = {
  sheet: 1024 * MEGABYTE,
  strings: 1024 * MEGABYTE,
  other: 32 * MEGABYTE,
  held: 4 * MEGABYTE,
};

/** What is known of a workbook before any row is read. */
interface Contents {
  bytes: Uint8Array;
  entries: ReadonlyMap<string, ZipEntry>;
  limits: Limits;
  sheets: readonly WorkbookSheet[];
  names: ReadonlyMap<string, string>;
  from1904: boolean;
  strings: string | undefined;
  styles: string | undefined;
}

/** An open workbook: its sheets, and their rows one at a time. */
export class Workbook {
  /** Where there are few shared texts. */
  private all: Promise<Resolver> | undefined;
  private styles: Promise<DateStyles> | undefined;

  private constructor(private readonly contents: Contents) {}

  /** @throws UnusableFile when the bytes are no workbook. */
  static async open(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Workbook> {
    const entries = readDirectory(bytes);
    const text = (path: string): Promise<string> => textOf(bytes, entries, path, limits.other);
    const path = targetOf(targets(await text('_rels/.rels'), ''), 'officeDocument');
    if (path === undefined) throw new UnusableFile({ text: 'noWorkbook' });
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = targets(
      await text(`${folder}_rels/${path.slice(folder.length)}.rels`),
      folder,
    );
    const book = readBook(await text(path));
    const sheets = book.sheets.flatMap(({ id, ...sheet }) => {
      const target = targetOf(
        relations.filter((relation) => relation.id === id),
        'worksheet',
      );
      return target !== undefined && entries.has(target) ? [{ ...sheet, path: target }] : [];
    });
    const strings = targetOf(relations, 'sharedStrings');
    const styles = targetOf(relations, 'styles');
    return new Workbook({ ...book, bytes, entries, limits, sheets, strings, styles });
  }

  get sheets(): readonly WorkbookSheet[] {
    return this.contents.sheets;
  }

  /** What names stand for, e.g. `'Dropdown Lists'!$A$4:$A$9`. */
  get definedNames(): ReadonlyMap<string, string> {
    return this.contents.names;
  }

  /** The rows of a sheet in their order, up to row `last`; Excel leaves out many empty ones. */
  async *rows(sheet: WorkbookSheet, last = Number.POSITIVE_INFINITY): AsyncGenerator<SheetCells> {
    const resolver = await this.resolver(sheet, last);
    try {
      for await (const row of this.references(sheet, last)) yield await resolver.resolve(row);
    } finally {
      await resolver.close();
    }
  }

  private async *references(sheet: WorkbookSheet, last: number): AsyncGenerator<SheetReferences> {
    const { bytes, entries, limits, from1904 } = this.contents;
    const entry = entries.get(sheet.path);
    if (entry === undefined) return;
    this.styles ??= this.readStyles();
    const { isDate } = await this.styles;
    for await (const row of readRows(unpack(bytes, entry, limits.sheet), { isDate, from1904 })) {
      if (row.row > last) return;
      yield row;
    }
  }

  private async resolver(sheet: WorkbookSheet, last: number): Promise<Resolver> {
    const { bytes, entries, limits, strings } = this.contents;
    const entry = entries.get(strings ?? '');
    if (entry !== undefined && entry.size > limits.held) {
      const uses = new StringUses();
      for await (const row of this.references(sheet, last)) uses.add(row);
      return new StepResolver(unpack(bytes, entry, limits.strings), uses);
    }
    this.all ??= resolverOfAll(entry && unpack(bytes, entry, limits.strings));
    return this.all;
  }

  private async readStyles(): Promise<DateStyles> {
    const { bytes, entries, limits, styles } = this.contents;
    const known = styles !== undefined && entries.has(styles);
    return readDateStyles(known ? await textOf(bytes, entries, styles, limits.other) : '');
  }
}

async function textOf(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
  most: number,
): Promise<string> {
  const entry = entries.get(path);
  if (entry === undefined) throw new UnusableFile({ text: 'noWorkbook' });
  return new TextDecoder().decode(await unpackWhole(bytes, entry, most));
}

/** The path of the first relation of a kind. */
function targetOf(relations: readonly Target[], kind: string): string | undefined {
  return relations.find(({ type }) => type.endsWith(`/${kind}`))?.path;
}

interface Target {
  id: string;
  type: string;
  path: string;
}

function targets(xml: string, folder: string): Target[] {
  const found: Target[] = [];
  scan(xml, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = attributeOf(attributes, 'Target') ?? '';
    found.push({
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type') ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
    });
  });
  return found;
}

interface Book {
  sheets: { name: string; isHidden: boolean; id: string }[];
  names: Map<string, string>;
  from1904: boolean;
}

function readBook(xml: string): Book {
  const book: Book = { sheets: [], names: new Map(), from1904: false };
  let defined: string | undefined;
  const open = (name: string, attributes: string): void => {
    defined = name === 'definedName' ? attributeOf(attributes, 'name') : undefined;
    if (name === 'workbookPr') {
      book.from1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    }
    if (name !== 'sheet') return;
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const state = attributeOf(attributes, 'state') ?? 'visible';
    const title = attributeOf(attributes, 'name') ?? '';
    book.sheets.push({ name: title, isHidden: state !== 'visible', id: id ?? '' });
  };
  scan(xml, open, (text) => {
    if (defined !== undefined) book.names.set(defined, (book.names.get(defined) ?? '') + text);
  });
  return book;
}

function scan(
  xml: string,
  open: (name: string, attributes: string) => void,
  text: (text: string) => void = () => undefined,
): void {
  const nothing = (): void => undefined;
  // A closing tag of white space lets go of a last text that would wait for more.
  new XmlScanner({ open, close: nothing, text }).feed(`${xml}<end/>`);
}
