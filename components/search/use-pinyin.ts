import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { PinyinMatch } from '@/lib/search/find';
import { mayBePinyin } from '@/lib/search/find';

/** Pinyin for a search, loaded when something is typed that may be pinyin; undefined until then. */
export function usePinyin(query: string): PinyinMatch | undefined {
  const { services } = useApp();
  const { diagnostics } = services;
  const [loaded, setLoaded] = useState<{ match: PinyinMatch }>();
  const isWanted = loaded === undefined && mayBePinyin(query);
  useEffect(() => {
    if (!isWanted) return;
    import('@/lib/search/pinyin').then(
      ({ matchesPinyin }) => setLoaded({ match: matchesPinyin }),
      (error: unknown) => diagnostics.report(error, { module: 'search', id: 'pinyin' }),
    );
  }, [isWanted, diagnostics]);
  return loaded?.match;
}
