import type { Part } from '../appeal';
import type { AppealLanguage } from '../languages';

/** Headings of the three parts, as Amazon's question names them. */
export const HEADINGS: Readonly<Record<AppealLanguage, Readonly<Record<Part, string>>>> = {
  en: { cause: 'Root cause', action: 'Actions taken', prevent: 'Preventive steps' },
  de: { cause: 'Ursache', action: 'Getroffene Maßnahmen', prevent: 'Vorbeugende Maßnahmen' },
  fr: { cause: 'Cause', action: 'Mesures prises', prevent: 'Mesures de prévention' },
  it: { cause: 'Causa', action: 'Misure adottate', prevent: 'Misure di prevenzione' },
  es: { cause: 'Causa', action: 'Medidas tomadas', prevent: 'Medidas de prevención' },
  ja: { cause: '原因', action: '実施した対応', prevent: '再発防止策' },
};

/** Heading of the list of documents. */
export const DOCUMENTS_HEADING: Readonly<Record<AppealLanguage, string>> = {
  en: 'Attached documents',
  de: 'Beigefügte Dokumente',
  fr: 'Documents joints',
  it: 'Documenti allegati',
  es: 'Documentos adjuntos',
  ja: '添付書類',
};
