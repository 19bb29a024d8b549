import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { mayBePinyin } from '@/lib/search/find';
import type { Readings } from '@/lib/search/spelled';

/** Pinyin for a search, loaded when something is typed that may be pinyin; undefined until then. */
export function usePinyin(query: string): Readings | undefined {
  const { services } = useApp();
  const { diagnostics } = services;
  const [loaded, setLoaded] = useState<{ readings: Readings }>();
  const isWanted = loaded === undefined && mayBePinyin(query);
  useEffect(() => {
    if (!isWanted) return;
    import('@/lib/search/pinyin').then(
      ({ readingsOf }) => setLoaded({ readings: readingsOf }),
      (error: unknown) => diagnostics.report(error, { module: 'search', id: 'pinyin' }),
    );
  }, [isWanted, diagnostics]);
  return loaded?.readings;
}
