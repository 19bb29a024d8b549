import { useEffect } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Guarded } from '@/components/app/Guarded';
import { LanguageSwitch } from '@/components/app/LanguageSwitch';
import { Button } from '@/components/ui/Button';
import { Tabs } from '@/components/ui/Tabs';
import { goTo, useHash } from '@/components/ui/use-hash';
import { AsOfNotice } from './AsOfNotice';
import { PolicyChanges } from './PolicyChanges';
import { RulesView } from './RulesView';

/** Hash of the second view; any other is a code of the catalogue, or nothing. */
const CHANGES = 'changes';

/** Every rule there is, and what changed in policy. The address leads to one rule (`#T-LEN-75`) or to the changes. */
export function CatalogueApp() {
  const { t, services } = useApp();
  const hash = useHash();
  useEffect(() => {
    document.title = `${t('catalogue.title')} – ${t('common.product')}`;
  }, [t]);
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col">
      <header className="flex flex-wrap items-center justify-between gap-2 px-4 pt-4 pb-2">
        <h1 className="flex items-center gap-2 text-lg font-semibold">
          <img alt="" height="24" src="/icon/48.png" width="24" />
          {t('catalogue.title')}
        </h1>
        <span className="flex items-center gap-2">
          <Button icon="gear" kind="quiet" onClick={services.openOptions}>
            {t('catalogue.settings')}
          </Button>
          <LanguageSwitch />
        </span>
      </header>
      <main className="flex min-w-0 flex-1 flex-col gap-3 px-4 pb-8">
        <AsOfNotice />
        <Tabs
          label={t('catalogue.views')}
          onChange={(view) => goTo(view === CHANGES ? CHANGES : '')}
          tabs={[
            {
              id: 'rules',
              label: t('catalogue.rules'),
              panel: (
                <Guarded id="catalogue-rules">
                  <RulesView target={hash === CHANGES ? '' : hash} />
                </Guarded>
              ),
            },
            {
              id: CHANGES,
              label: t('catalogue.changed'),
              panel: (
                <Guarded id="catalogue-changes">
                  <PolicyChanges />
                </Guarded>
              ),
            },
          ]}
          value={hash === CHANGES ? CHANGES : 'rules'}
        />
      </main>
    </div>
  );
}
