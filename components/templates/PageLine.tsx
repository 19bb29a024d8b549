import { useApp } from '@/components/app/AppProvider';
import type { PageView } from '@/components/app/use-page';
import { surfaceName } from '@/components/findings/texts';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { factFor } from '@/lib/templates/facts';

/** What the page in front gives to the templates. */
export function PageLine({ view, again }: { view: PageView<PageFactsReply>; again(): void }) {
  const { t, locale } = useApp();
  if (view.kind === 'loading') return <Loading label={t('common.loading')} />;
  if (view.kind === 'failed') {
    return (
      <Notice help={t('popup.pageFailedHelp')} title={t('popup.pageFailed')} tone="error">
        <Button onClick={again}>{t('common.again')}</Button>
      </Notice>
    );
  }
  if (view.kind === 'absent') return <Notice icon="ring" title={t('sidepanel.absent')} />;
  if (view.kind === 'silent' || Object.keys(view.value.facts).length === 0) {
    return <Notice icon="ring" title={t('sidepanel.noFacts')} />;
  }
  const { surface, facts } = view.value;
  const order = factFor('order_id', facts);
  const about = [order && t('sidepanel.order', { id: order }), factFor('buyer_name', facts)].filter(
    Boolean,
  );
  return (
    <p className="flex flex-wrap gap-x-2" data-facts>
      <strong>{about.length > 0 ? about.join(' · ') : t('sidepanel.page')}</strong>
      <span className="text-muted">{surfaceName(locale, surface)}</span>
    </p>
  );
}
