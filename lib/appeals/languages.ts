/** Languages an appeal may be written in: those whose headings the rule of the three parts knows. */
export const APPEAL_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const;
export type AppealLanguage = (typeof APPEAL_LANGUAGES)[number];
