import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { PageView } from '@/components/app/use-page';
import { usePage } from '@/components/app/use-page';
import { surfaceName } from '@/components/findings/texts';
import { OpenThreadClock } from '@/components/threads/OpenThreadClock';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { templateUses } from '@/lib/storage/repositories/template-uses';
import type { Template } from '@/lib/templates/define';
import { factFor } from '@/lib/templates/facts';
import { LanguageChoice } from './LanguageChoice';
import { TemplateList } from './TemplateList';
import { TemplateView } from './TemplateView';
import { useFacts } from './use-facts';
import { useLanguage } from './use-language';

/** Reply templates beside the order or message in front. */
export function TemplatesView() {
  const { services } = useApp();
  const { database, now, newId, diagnostics } = services;
  const { view, tab, again } = usePage('page.facts');
  const store = useMemo(() => templateUses(database, now, newId), [database, now, newId]);
  const uses = useLiveQuery(() => store.listUses(), [store]);
  const [opened, setOpened] = useState<Template>();
  const page = useFacts(view);
  const { language, pick } = useLanguage(page);
  const keep = (work: Promise<void>): void => {
    work.catch((error: unknown) => diagnostics.report(error, { module: 'templates', id: 'use' }));
  };
  return (
    <>
      <PageLine again={again} view={view} />
      <OpenThreadClock view={view} />
      <LanguageChoice buyer={page?.language} onPick={pick} value={language} />
      {opened ? (
        <TemplateView
          key={opened.id}
          language={language}
          onBack={() => setOpened(undefined)}
          onUsed={() => keep(store.countUse(opened.id))}
          page={page}
          tab={tab}
          template={opened}
        />
      ) : (
        <TemplateList
          onFavourite={(template, favourite) => keep(store.setFavourite(template.id, favourite))}
          onOpen={setOpened}
          uses={uses ?? []}
        />
      )}
    </>
  );
}

/** What the page in front gives to the templates. */
function PageLine({ view, again }: { view: PageView<PageFactsReply>; again(): void }) {
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
