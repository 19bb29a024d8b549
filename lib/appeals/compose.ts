import type { Appeal, Part } from './appeal';
import { PARTS } from './appeal';

/** Languages an appeal may be written in: those whose headings the rule of the three parts knows. */
export const APPEAL_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const;
export type AppealLanguage = (typeof APPEAL_LANGUAGES)[number];

/** Headings of the three parts, as Amazon's question names them. */
const HEADINGS: Readonly<Record<AppealLanguage, Readonly<Record<Part, string>>>> = {
  en: { cause: 'Root cause', action: 'Actions taken', prevent: 'Preventive steps' },
  de: { cause: 'Ursache', action: 'Getroffene Maßnahmen', prevent: 'Vorbeugende Maßnahmen' },
  fr: { cause: 'Cause', action: 'Mesures prises', prevent: 'Mesures de prévention' },
  it: { cause: 'Causa', action: 'Misure adottate', prevent: 'Misure di prevenzione' },
  es: { cause: 'Causa', action: 'Medidas tomadas', prevent: 'Medidas de prevención' },
  ja: { cause: '原因', action: '実施した対応', prevent: '再発防止策' },
};

const DOCUMENTS: Readonly<Record<AppealLanguage, string>> = {
  en: 'Attached documents',
  de: 'Beigefügte Dokumente',
  fr: 'Documents joints',
  it: 'Documenti allegati',
  es: 'Documentos adjuntos',
  ja: '添付書類',
};

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
    text += `${DOCUMENTS[language]}\n${documents.map((name) => `- ${name}`).join('\n')}\n`;
  }
  return { text: text.trimEnd(), stretches };
}
