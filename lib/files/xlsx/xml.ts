import { UnusableFile } from '../problem';

export interface XmlHandlers {
  /** A tag opens; `attributes` is what stands behind its name, see {@link attributeOf}. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text, decoded; a long one may come in pieces. */
  text(text: string): void;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
/** A tag or comment longer than this is no spreadsheet's. */
const LONGEST_TAG = 1024 * 1024;
const LONGEST_TEXT = 64 * 1024;
const LONGEST_ENTITY = 12;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML piece by piece and forgets what it has read. No entities of the file's own, no addresses:
 * nothing in a workbook can make this read or expand anything else.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handlers: XmlHandlers) {}

  /** @throws UnusableFile where a tag never ends. */
  feed(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === LESS ? this.markup(text, at) : this.plainText(text, at);
      if (next === -1) break;
      at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new UnusableFile({ text: 'zipBroken' });
  }

  /** Offset behind the text, or -1 when its end is not there yet. */
  private plainText(text: string, at: number): number {
    let end = text.indexOf('<', at);
    if (end === -1) {
      if (text.length - at < LONGEST_TEXT) return -1;
      const entity = text.lastIndexOf('&');
      const isCut = entity > at && text.length - entity < LONGEST_ENTITY;
      end = isCut ? entity : text.length;
    }
    this.handlers.text(decoded(text.slice(at, end)));
    return end;
  }

  private markup(text: string, at: number): number {
    const sign = text[at + 1];
    if (sign === undefined) return -1;
    if (sign === '!' || sign === '?') return this.special(text, at);
    const end = tagEnd(text, at);
    if (end === -1) return -1;
    if (sign === '/') {
      this.handlers.close(localName(text.slice(at + 2, end).trim()));
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const tag = text.slice(at + 1, isEmpty ? end - 1 : end);
    const space = tag.search(/\s/);
    const name = localName(space === -1 ? tag : tag.slice(0, space));
    this.handlers.open(name, space === -1 ? '' : tag.slice(space));
    if (isEmpty) this.handlers.close(name);
    return end + 1;
  }

  private special(text: string, at: number): number {
    if (text.length - at < 9 && !text.includes('>', at)) return -1;
    const [begin, close] = text.startsWith('<!--', at)
      ? ['<!--', '-->']
      : text.startsWith('<![CDATA[', at)
        ? ['<![CDATA[', ']]>']
        : ['<?', '>'];
    const end = text.indexOf(close, at + begin.length);
    if (end === -1) return -1;
    if (close === ']]>') this.handlers.text(text.slice(at + begin.length, end));
    return end + close.length;
  }
}

/** Offset of the `>` that ends the tag, not one in quotes; -1: not there yet. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return index;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute, decoded; undefined when it is not there. `name` with its prefix, e.g. `r:id`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  // As nearly all programs write it; the rest of this is for the others.
  const needle = ` ${name}="`;
  const usual = attributes.indexOf(needle);
  if (usual !== -1) {
    const begin = usual + needle.length;
    const end = attributes.indexOf('"', begin);
    if (end !== -1) return decoded(attributes.slice(begin, end));
  } else if (!/\s=|=\s|'|[\t\n\r]/.test(attributes)) return undefined;
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (!(before <= 0x20)) continue;
    const found = /^\s{0,8}=\s{0,8}("[^"]*"|'[^']*')/.exec(attributes.slice(at + name.length));
    if (found?.[1] !== undefined) return decoded(found[1].slice(1, -1));
  }
  return undefined;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** Excel's own way to write signs that XML has not: `_x000D_` is a carriage return. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
