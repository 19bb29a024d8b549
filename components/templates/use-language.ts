import { useState } from 'react';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { buyerLanguageOf } from '@/lib/templates/buyer-language';
import { type TemplateLanguage, templateLanguage } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';

/** Read by most buyers where nothing else is known. */
const DEFAULT: TemplateLanguage = 'en';

/**
 * The language to write in: what she chose for this order, else the buyer's (which the page tells, if need be by
 * its store), else what she chose last. With another order in front her choice no longer stands before the buyer's.
 */
export function useLanguage(page: PageFactsReply | undefined): {
  language: TemplateLanguage;
  pick(language: TemplateLanguage): void;
} {
  const order = (page && factFor('order_id', page.facts)) ?? '';
  const [picked, setPicked] = useState<{ order: string; language: TemplateLanguage }>();
  const own = picked?.order === order ? picked.language : undefined;
  return {
    language: own ?? templateLanguage(buyerLanguageOf(page)) ?? picked?.language ?? DEFAULT,
    pick: (language) => setPicked({ order, language }),
  };
}
