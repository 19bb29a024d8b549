import { languagesOf, STORE_CODES, type Store } from '@/lib/listing/stores';
import type { Finding } from '@/lib/rules/define';
import { createEngine } from '@/lib/rules/engine/create-engine';
import { textRules } from '@/lib/rules/registry-text';
import type { SellerWord } from '@/lib/rules/seller-words';

/*
 * Loaded when a message is looked at: the rules weigh more than the rest of the panel.
 */
const engine = createEngine(textRules.filter(({ fields }) => fields.includes('message')));

/** What is known of the message beside its text. */
export interface MessageContext {
  /** Language that it is written in. */
  language: string;
  buyerLanguage: string | undefined;
  orderId: string | undefined;
  store: Store | undefined;
  /** Day (ISO) for which rules are asked. */
  on: string;
  rulesOff?: readonly string[];
  severities?: Readonly<Partial<Record<string, Finding['severity']>>>;
  words?: readonly SellerWord[];
}

/** All that the rules for messages find in a reply, in the order of the text; the same that its box would show. */
export function checkMessage(text: string, context: MessageContext): readonly Finding[] {
  const { language, buyerLanguage, orderId, on, rulesOff, severities, words } = context;
  const marketplace = storeFor(language, context.store);
  const compiled = engine.compile({
    store: marketplace,
    on,
    ...(rulesOff && { rulesOff }),
    ...(severities && { severities }),
    ...(words && { words }),
  });
  const listing = {
    messageKind: 'reply' as const,
    message: text,
    ...(marketplace && { marketplace }),
    ...(buyerLanguage && { buyerLanguage }),
    ...(orderId && { orderId }),
  };
  const { findings } = engine.checkField(compiled, { field: 'message', index: 0 }, text, listing);
  return findings.toSorted((a, b) => a.start - b.start);
}

/** The store of the page where it speaks the language of the reply; else one that does, for the words of its rules. */
function storeFor(language: string, store: Store | undefined): Store | undefined {
  const speaks = (each: Store): boolean => languagesOf(each).some((one) => one === language);
  if (store !== undefined && speaks(store)) return store;
  return STORE_CODES.find((each) => languagesOf(each)[0] === language) ?? store;
}
