import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { letterLanguage } from '@/lib/rules/shared/letter-language';
import { viewOf } from '@/lib/text/view';

/**
 * The language to answer in: that of the buyer's last message where it is long enough to tell, else what the page
 * says of the buyer.
 */
export function buyerLanguageOf(
  page: Pick<PageFactsReply, 'facts' | 'language'> | undefined,
): string | undefined {
  const written = page?.facts.lastBuyerText;
  const own = written ? letterLanguage(viewOf(written, 'en')) : undefined;
  return own ?? page?.facts.buyerLanguage ?? page?.language;
}
