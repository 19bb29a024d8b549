import { useEffect } from 'react';
import { usePage } from '@/components/app/use-page';
import { PageReport } from '@/components/popup/PageReport';

/** The listing on the page in front, as a whole; asked for anew whenever she comes to the panel. */
export function ListingView() {
  const { view, tab, again } = usePage('page.state');
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('focus', again, { signal });
    document.documentElement.addEventListener('pointerenter', again, { signal });
    return () => ending.abort();
  }, [again]);
  return <PageReport again={again} glance tab={tab} view={view} />;
}
