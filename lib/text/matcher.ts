import { isWordBorder } from './word-borders';

/** One phrase to look for, in folded spelling. Within one group the longest phrase at a place wins. */
export interface MatcherTerm {
  text: string;
  /** Small number from 0; hits of one group never overlap, hits of different groups may. */
  group: number;
}

const SPACE = 32;
const APOSTROPHE = 39;
const NO_HITS: readonly number[] = [];
/** Roots hang in as many chains: a power of two. */
const BUCKETS = 256;
/** So many first units of a phrase are looked up before the tree is walked; and so many to begin with. */
const OPENING = 8;
const GATE = 3;
const AT_GATE = 0x5bd1e995;
/** Bits for the openings of phrases: a power of two, some ten times the usual number of openings. */
const OPENING_BITS = 1 << 17;

/**
 * Looks for many whole phrases in one pass over a text.
 *
 * A prefix tree walked from every word border, not an automaton with failure links: phrases are whole words,
 * so a walk can only begin where a word begins. That needs no second pass to build (cold start counts), gives
 * the longest phrase by itself, and the cost of a walk is bounded by the longest phrase. Nodes are numbers in
 * typed arrays; a text without hits allocates nothing. Most words open no phrase at all: a set of openings (the
 * first units of each phrase, hashed) tells so before the tree is touched.
 *
 * In a phrase a space stands for any white space or one hyphen, and an apostrophe for any apostrophe.
 */
export class Matcher {
  private readonly buckets = new Int32Array(BUCKETS);
  private unit: Uint16Array;
  private child: Int32Array;
  private sibling: Int32Array;
  /** First phrase that ends at a node, plus one; 0 = none. */
  private ends: Int32Array;
  private size = 1;
  /** Next phrase that ends at the same node, plus one. */
  private readonly also: Int32Array;
  private readonly groups: Int32Array;
  /** While scanning: where the last hit of each group ended. */
  private readonly taken: Int32Array;
  /** A bit for the hash of each phrase's opening, whole phrases shorter than that included. */
  private readonly openings = new Int32Array(OPENING_BITS / 32);

  constructor(terms: readonly MatcherTerm[]) {
    const capacity = terms.reduce((sum, term) => sum + term.text.length, 1);
    this.unit = new Uint16Array(capacity);
    this.child = new Int32Array(capacity);
    this.sibling = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.also = new Int32Array(terms.length);
    this.groups = Int32Array.from(terms, (term) => term.group);
    this.taken = new Int32Array(this.groups.reduce((most, group) => Math.max(most, group + 1), 0));
    for (let index = 0; index < terms.length; index++) this.add(terms[index]?.text ?? '', index);
    this.layOut();
  }

  /**
   * Numbers the nodes anew, siblings side by side: a walk then reads neighbours in memory. What shared prefixes
   * saved is given back, too: the tree lives as long as the page.
   */
  private layOut(): void {
    const { size } = this;
    const order = new Int32Array(size);
    const number = new Int32Array(size);
    let count = 1;
    const place = (first: number): void => {
      for (let node = first; node !== 0; node = this.sibling[node] ?? 0) {
        order[count] = node;
        number[node] = count++;
      }
    };
    for (const root of this.buckets) place(root);
    for (let at = 1; at < count; at++) place(this.child[order[at] ?? 0] ?? 0);
    const moved = (links: Int32Array): Int32Array =>
      order.map((node) => number[links[node] ?? 0] ?? 0);
    this.unit = Uint16Array.from(order, (node) => this.unit[node] ?? 0);
    this.ends = order.map((node) => this.ends[node] ?? 0);
    this.child = moved(this.child);
    this.sibling = moved(this.sibling);
    this.buckets.forEach((root, bucket) => {
      this.buckets[bucket] = number[root] ?? 0;
    });
  }

  /**
   * All hits in `text` (folded), in order of start, as flat triples: index of the term, start, end.
   * @param optionalSpaces a space of a phrase may be missing in the text (for spellings pulled together).
   */
  scan(text: string, optionalSpaces = false): readonly number[] {
    let hits: number[] | undefined;
    this.taken.fill(0);
    const codes = foldedCodes(text);
    let inWord = false;
    for (let start = 0; start < text.length; start++) {
      const code = codes[start] ?? 0;
      const isAsciiWord = code < 128 && ASCII_WORD[code] === 1;
      const mayBegin = !(isAsciiWord && inWord);
      inWord = isAsciiWord;
      if (!mayBegin || code === SPACE) continue;
      if (!optionalSpaces && !this.mayOpen(codes, start, text.length)) continue;
      const root = this.rootFor(code);
      if (root !== 0 && isWordBorder(text, start))
        hits = this.walk(text, start, root, optionalSpaces, hits);
    }
    return hits ?? NO_HITS;
  }

  /** False when no phrase begins with what stands at `start`. */
  private mayOpen(codes: Uint16Array, start: number, length: number): boolean {
    let hash = 0;
    for (let at = 0; at < OPENING && start + at < length; at++) {
      const code = codes[start + at] ?? 0;
      hash = mixed(hash, code);
      // A gap may be wider in the text than in the phrase: behind it nothing can be compared.
      if (at === OPENING - 1 || code === SPACE) return this.hasOpening(hash);
      if (this.hasOpening(~hash)) return true;
      if (at === GATE - 1 && !this.hasOpening(hash ^ AT_GATE)) return false;
    }
    return false;
  }

  private hasOpening(hash: number): boolean {
    const bit = hash & (OPENING_BITS - 1);
    return ((this.openings[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  private walk(
    text: string,
    start: number,
    root: number,
    optionalSpaces: boolean,
    hits: number[] | undefined,
  ) {
    let found = hits;
    const mark = hits?.length ?? 0;
    let node = root;
    let at = start + 1;
    for (;;) {
      const end = this.ends[node] ?? 0;
      if (end !== 0 && isWordBorder(text, at)) found = this.take(end, start, at, mark, found);
      if (at >= text.length) break;
      const code = folded(text.charCodeAt(at));
      let next = this.childOf(node, code);
      if (next === 0 && optionalSpaces) next = this.childOf(this.childOf(node, SPACE), code);
      if (next === 0) break;
      at = code === SPACE ? afterGap(text, at) : at + 1;
      node = next;
    }
    if (found !== undefined) this.close(found, mark);
    return found;
  }

  /** Notes the phrases that end here; a longer one replaces the shorter one of its group. */
  private take(
    first: number,
    start: number,
    end: number,
    mark: number,
    hits: number[] | undefined,
  ): number[] {
    const found = hits ?? [];
    for (let next = first; next !== 0; next = this.also[next - 1] ?? 0) {
      const term = next - 1;
      const group = this.groups[term] ?? 0;
      if ((this.taken[group] ?? 0) > start) continue;
      let place = mark;
      while (place < found.length && this.groups[found[place] ?? 0] !== group) place += 3;
      found[place] = term;
      found[place + 1] = start;
      found[place + 2] = end;
    }
    return found;
  }

  private close(hits: readonly number[], mark: number): void {
    for (let place = mark; place < hits.length; place += 3) {
      this.taken[this.groups[hits[place] ?? 0] ?? 0] = hits[place + 2] ?? 0;
    }
  }

  private add(text: string, index: number): void {
    if (text === '') return;
    this.addOpening(text);
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = folded(text.charCodeAt(at));
      node =
        at === 0
          ? this.rootFor(code) || this.addRoot(code)
          : this.childOf(node, code) || this.addChild(node, code);
    }
    // First come, first named: of two equal phrases of one group the earlier one is the hit.
    let last = this.ends[node] ?? 0;
    if (last === 0) {
      this.ends[node] = index + 1;
      return;
    }
    for (;;) {
      if (this.groups[last - 1] === this.groups[index]) return;
      const next = this.also[last - 1] ?? 0;
      if (next === 0) break;
      last = next;
    }
    this.also[last - 1] = index + 1;
  }

  /** Notes how a phrase begins: up to its first gap, at most eight units; shorter ones are marked as whole. */
  private addOpening(text: string): void {
    let hash = 0;
    for (let at = 0; at < Math.min(OPENING, text.length); at++) {
      const code = folded(text.charCodeAt(at));
      hash = mixed(hash, code);
      if (code === SPACE) {
        this.setOpening(hash);
        return;
      }
      if (at === GATE - 1) this.setOpening(hash ^ AT_GATE);
    }
    this.setOpening(text.length < OPENING ? ~hash : hash);
  }

  private setOpening(hash: number): void {
    const bit = hash & (OPENING_BITS - 1);
    this.openings[bit >> 5] = (this.openings[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  private rootFor(code: number): number {
    let node = this.buckets[code & (BUCKETS - 1)] ?? 0;
    while (node !== 0 && this.unit[node] !== code) node = this.sibling[node] ?? 0;
    return node;
  }

  private childOf(parent: number, code: number): number {
    if (parent === 0) return 0;
    let node = this.child[parent] ?? 0;
    while (node !== 0 && this.unit[node] !== code) node = this.sibling[node] ?? 0;
    return node;
  }

  private addRoot(code: number): number {
    const bucket = code & (BUCKETS - 1);
    const node = this.newNode(code, this.buckets[bucket] ?? 0);
    this.buckets[bucket] = node;
    return node;
  }

  private addChild(parent: number, code: number): number {
    const node = this.newNode(code, this.child[parent] ?? 0);
    this.child[parent] = node;
    return node;
  }

  private newNode(code: number, sibling: number): number {
    const node = this.size++;
    this.unit[node] = code;
    this.sibling[node] = sibling;
    return node;
  }
}

const ASCII_FOLDED = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 45 || code === 95 || (code >= 9 && code <= 13) ? SPACE : code,
);

const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Room for the units of one text, kept: a text is scanned at a time, and most are short. */
let room = new Uint16Array(4_096);

/** The units of `text` in the spelling of phrases; good until the next call. */
function foldedCodes(text: string): Uint16Array {
  if (room.length < text.length) room = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at++) room[at] = folded(text.charCodeAt(at));
  return room;
}

/** A hash of units that came before and one more. */
function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1) ^ (hash >>> 15);
}

/** Spellings that mean the same to a phrase: one unit for each kind. */
function folded(code: number): number {
  if (code < 128) return ASCII_FOLDED[code] ?? code;
  if (code === 0x131) return 105; // The Turkish fold of "SHIPPING" must still be found.
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return APOSTROPHE;
  return isWideSpace(code) || isDash(code) ? SPACE : code;
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** The end of the gap at `at`: all of the white space, or one hyphen. */
function afterGap(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWhite(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

function isWhite(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || (code > 127 && isWideSpace(code));
}
