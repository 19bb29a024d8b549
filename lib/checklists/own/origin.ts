import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Checklist, ChecklistStep } from '../define';
import { stepsOf } from '../define';
import { digestOf } from '../log';

/** A built-in checklist as it was when it was copied: what it is compared with later. */
export interface Origin {
  /** Id of the built-in checklist. */
  checklist: string;
  /** SHA-256 (hex) of its steps with their texts in all languages, without the numbers she has set. */
  digest: string;
  /** Its steps, each with a digest of its texts. */
  steps: readonly { id: string; digest: string }[];
}

/** What a built-in checklist is at this moment. */
export function originOf(builtIn: Checklist): Origin {
  const steps = stepsOf(builtIn).map((step) => ({
    id: step.id,
    digest: digestOf(contentOf(builtIn.id, step)).slice(0, 16),
  }));
  return { checklist: builtIn.id, digest: digestOf(steps), steps };
}

/** Texts in every language: what is shown in one must not look changed in another. */
function contentOf(checklist: string, { id, page, secondPerson }: ChecklistStep): unknown {
  const texts = (Object.keys(LOCALES) as Locale[]).map((locale) =>
    ['text', 'hint'].map((part) =>
      lookup(locale, ['checklists', 'lists', checklist, 'steps', id, part]),
    ),
  );
  return { page, secondPerson, texts };
}
