import type { TemplateLanguage, Topic } from './define';

/** A reply of her own. Filled like a built-in one, but it need not be written in every language. */
export interface OwnTemplate {
  /** UUID; uses and favourites are stored under it. */
  id: string;
  name: string;
  topic: Topic;
  /** Further words to find it by, as she wrote them; may be empty. */
  words: string;
  /** Letters typed behind `;` in the message box; absent: it has none. */
  shortcut?: string;
  /** The message in at least one language, as Liquid text. */
  bodies: Readonly<Partial<Record<TemplateLanguage, string>>>;
  /** What it says or when to use it, in her own words, for her alone. */
  meaning?: string;
}
