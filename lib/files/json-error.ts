/** What stands in the way of reading a text as JSON. */
export type JsonFault =
  | 'trailingComma'
  | 'unfinished'
  | 'openString'
  | 'controlCharacter'
  | 'badEscape'
  | 'needsQuotes'
  | 'needsColon'
  | 'needsComma'
  | 'extraText'
  | 'unexpected';

export interface JsonError {
  fault: JsonFault;
  /** UTF-16 offset of the sign that is wrong; the length of the text where it ends too early. */
  offset: number;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The first place where `text` is no JSON, or undefined where it is. Engines word (and often omit) the
 * place differently; people need line and column. Without recursion: nesting may be as deep as it likes.
 */
export function findJsonError(text: string): JsonError | undefined {
  return new Scanner(text).scan();
}

/** Line and column, both from 1, of an offset; the column counts UTF-16 units as editors do. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let begin = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    begin = at + 1;
  }
  return { line, column: offset - begin + 1 };
}

class Scanner {
  private at = 0;
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly text: string) {}

  scan(): JsonError | undefined {
    for (;;) {
      const before = this.value();
      if (before !== undefined) return before;
      const after = this.afterValue();
      if (after !== undefined) return after === 'done' ? undefined : after;
    }
  }

  /** Reads up to the end of one scalar or empty container; opens others on the way. */
  private value(): JsonError | undefined {
    for (;;) {
      const sign = this.peek();
      if (sign === undefined) return this.error('unfinished');
      if (sign === '[') {
        this.at += 1;
        if (this.peek() === ']') return this.skip();
        this.open.push('[');
        continue;
      }
      if (sign !== '{') return this.scalar(sign);
      this.at += 1;
      if (this.peek() === '}') return this.skip();
      this.open.push('{');
      const key = this.key();
      if (key !== undefined) return key;
    }
  }

  /** Closes containers and moves to the next value. */
  private afterValue(): JsonError | 'done' | undefined {
    for (;;) {
      const sign = this.peek();
      const inside = this.open.at(-1);
      if (inside === undefined) return sign === undefined ? 'done' : this.error('extraText');
      if (sign === undefined) return this.error('unfinished');
      if (sign === (inside === '{' ? '}' : ']')) {
        this.at += 1;
        this.open.pop();
        continue;
      }
      if (sign !== ',') return this.error('needsComma');
      const comma = this.at;
      this.at += 1;
      const next = this.peek();
      if (next === '}' || next === ']') return { fault: 'trailingComma', offset: comma };
      return inside === '{' ? this.key() : undefined;
    }
  }

  private key(): JsonError | undefined {
    const sign = this.peek();
    if (sign === undefined) return this.error('unfinished');
    if (sign !== '"') return this.error('needsQuotes');
    const bad = this.string();
    if (bad !== undefined) return bad;
    const colon = this.peek();
    if (colon === undefined) return this.error('unfinished');
    return colon === ':' ? this.skip() : this.error('needsColon');
  }

  private scalar(sign: string): JsonError | undefined {
    if (sign === '"') return this.string();
    return this.eat(NUMBER) || this.eat(LITERAL) ? undefined : this.error('unexpected');
  }

  private string(): JsonError | undefined {
    this.at += 1;
    // Sign by sign: one expression for a whole string would need stack for every sign of a long one.
    for (;;) {
      const sign = this.text[this.at];
      if (sign === undefined) return this.error('openString');
      if (sign === '"') return this.skip();
      if (sign < ' ') return this.error('controlCharacter');
      if (sign !== '\\') this.at += 1;
      else if (!this.eat(ESCAPE)) return this.error('badEscape');
    }
  }

  private peek(): string | undefined {
    this.eat(SPACE);
    return this.text[this.at];
  }

  private eat(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found !== null;
  }

  private skip(): undefined {
    this.at += 1;
  }

  private error(fault: JsonFault): JsonError {
    return { fault, offset: this.at };
  }
}
