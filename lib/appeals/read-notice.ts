import notices from '@/lib/rules/terms/appeal-notices';
import type { NoticeKind } from './notice-kinds';

/** What a pasted notice tells. */
export interface ReadNotice {
  /** What it is about; undefined where it does not say, or speaks of two things equally often. */
  kind: NoticeKind | undefined;
  /** ASINs in the order of the text, each once. */
  asins: string[];
}

/** Notes of the word list that are no kind by themselves. */
const KIND_OF: Readonly<Record<string, NoticeKind>> = {
  noticePage: 'page',
  noticePesticide: 'restricted',
  noticeDrug: 'restricted',
};

const ASIN = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;

/** Reads Amazon's notice by its own words (POA-DOC, POA-NOTICE). Never throws. */
export function readNotice(notice: string): ReadNotice {
  const text = ` ${notice.toLowerCase().replace(/[\s\p{P}]+/gu, ' ')} `;
  const counts = new Map<NoticeKind, number>();
  for (const { term, note, language } of notices.entries) {
    if (note === undefined) continue;
    const words = term
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    const sought = language === 'ja' ? words : ` ${words} `;
    const kind = KIND_OF[note] ?? (note as NoticeKind);
    const hits = text.split(sought).length - 1;
    if (hits > 0) counts.set(kind, (counts.get(kind) ?? 0) + hits);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const kind = first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  return { kind, asins: [...new Set(notice.match(ASIN) ?? [])] };
}
