import type { Appeal, Part } from './appeal';
import { PARTS } from './appeal';
import { DOCUMENTS_HEADING, HEADINGS } from './data/headings';

/** Where a part stands in the composed text, so that a finding leads back to it. */
export interface Stretch {
  part: Part;
  /** UTF-16 offsets of what she wrote, `[start, end)`. */
  start: number;
  end: number;
}

export interface Composed {
  text: string;
  stretches: readonly Stretch[];
}

/**
 * The appeal as it is handed in: its ASINs, the three parts under their headings, the documents by name.
 * An empty part has its heading too, so that nobody sends it unseen.
 * @param documents names of the documents that are attached
 */
export function compose(
  { language, asins, parts }: Pick<Appeal, 'language' | 'asins' | 'parts'>,
  documents: readonly string[],
): Composed {
  const colon = language === 'ja' ? '：' : language === 'fr' ? ' : ' : ': ';
  const stretches: Stretch[] = [];
  let text = asins.length > 0 ? `ASIN${colon}${asins.join(', ')}\n\n` : '';
  for (const part of PARTS) {
    text += `${HEADINGS[language][part]}\n`;
    const written = parts[part].trim();
    stretches.push({ part, start: text.length, end: text.length + written.length });
    text += `${written}\n\n`;
  }
  if (documents.length > 0) {
    text += `${DOCUMENTS_HEADING[language]}\n${documents.map((name) => `- ${name}`).join('\n')}\n`;
  }
  return { text: text.trimEnd(), stretches };
}
