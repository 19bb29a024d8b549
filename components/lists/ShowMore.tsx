import { useEffect, useRef } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';

/** The end of a long list: more comes by itself when it is scrolled to, or by the button. */
export function ShowMore({ left, onMore }: { left: number; onMore(): void }) {
  const { t } = useApp();
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    const element = end.current;
    if (left <= 0 || element === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [left]);
  if (left <= 0) return null;
  return (
    <div className="flex justify-center pb-3" ref={end}>
      <Button kind="quiet" onClick={onMore}>
        {t('lists.more', { n: left })}
      </Button>
    </div>
  );
}
