import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Finding } from '@/lib/rules/define';
import type { SellerWord } from '@/lib/rules/seller-words';
import type { MessageContext } from '@/lib/templates/guard';

type Guard = typeof import('@/lib/templates/guard');

/** What was found in a finished message; `waiting` while the rules are being loaded or there is no message. */
export type Checked =
  | { kind: 'waiting' }
  | { kind: 'failed' }
  | { kind: 'checked'; findings: readonly Finding[] };

const WAITING: Checked = { kind: 'waiting' };

type About = Pick<MessageContext, 'language' | 'buyerLanguage' | 'orderId' | 'store'>;

/** Checks a message by the rules that its box would ask, as she has set them. */
export function useGuard(text: string | undefined, about: About): Checked {
  const { services, settings } = useApp();
  const [guard, setGuard] = useState<Guard>();
  const [words, setWords] = useState<readonly SellerWord[]>([]);
  const [checked, setChecked] = useState<Checked>(WAITING);
  const { language, buyerLanguage, orderId, store } = about;

  useEffect(() => {
    const ending = new AbortController();
    services.words.watch((read) => setWords(read.words), ending.signal);
    Promise.all([import('@/lib/templates/guard'), services.words.read()]).then(
      ([loaded, read]) => {
        if (ending.signal.aborted) return;
        setWords(read.words);
        setGuard(loaded);
      },
      (error: unknown) => {
        services.diagnostics.report(error, { module: 'templates', id: 'guard' });
        setChecked({ kind: 'failed' });
      },
    );
    return () => ending.abort();
  }, [services]);

  useEffect(() => {
    if (guard === undefined) return;
    if (text === undefined) return setChecked(WAITING);
    const { rulesOff, severities } = settings;
    const on = settings.on || services.now().slice(0, 10);
    const context = { language, buyerLanguage, orderId, store, on, rulesOff, severities, words };
    setChecked({ kind: 'checked', findings: guard.checkMessage(text, context) });
  }, [guard, text, language, buyerLanguage, orderId, store, settings, words, services]);

  return checked;
}
