import { useCallback, useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Refusal } from '@/lib/lists/stored-words';
import { TooManyWords } from '@/lib/lists/words-store';
import type { SellerWord } from '@/lib/rules/seller-words';

export interface Words {
  /** Undefined until they are read. */
  words: readonly SellerWord[] | undefined;
  /** Stored rows that could not be read. */
  unusable: number;
  /** Why the last change was not kept. */
  refused: Refusal | 'failed' | undefined;
  /** Stores the lists as a whole; false when they could not be kept, and then nothing has changed. */
  save(next: readonly SellerWord[]): Promise<boolean>;
}

/** The seller's lists, as they are now in whatever window they were changed. */
export function useWords(): Words {
  const { services } = useApp();
  const [{ words, unusable }, setRead] = useState<Pick<Words, 'words' | 'unusable'>>({
    words: undefined,
    unusable: 0,
  });
  const [refused, setRefused] = useState<Words['refused']>();

  useEffect(() => {
    const ending = new AbortController();
    services.words.watch(setRead, ending.signal);
    services.words.read().then(setRead, (error: unknown) => {
      services.diagnostics.report(error, { module: 'lists', id: 'read' });
      setRead({ words: [], unusable: 0 });
    });
    return () => ending.abort();
  }, [services]);

  const save = useCallback(
    async (next: readonly SellerWord[]): Promise<boolean> => {
      try {
        await services.words.write(next);
      } catch (error) {
        const isOurs = error instanceof TooManyWords;
        if (!isOurs) services.diagnostics.report(error, { module: 'lists', id: 'write' });
        setRefused(isOurs ? error.refusal : 'failed');
        return false;
      }
      setRefused(undefined);
      setRead({ words: next, unusable: 0 });
      return true;
    },
    [services],
  );
  return { words, unusable, refused, save };
}
