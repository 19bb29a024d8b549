import { Suspense, useEffect } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Guarded } from '@/components/app/Guarded';
import { LanguageSwitch } from '@/components/app/LanguageSwitch';
import { StorageGate } from '@/components/app/StorageGate';
import { KeeperNews } from '@/components/plans/KeeperNews';
import { Button } from '@/components/ui/Button';
import { Loading } from '@/components/ui/Notice';
import { Tabs } from '@/components/ui/Tabs';
import { goTo, useHash } from '@/components/ui/use-hash';
import { VIEWS } from './views';

/** The desk: what needs more room than popup and side panel have. The address leads to a view (`#history`). */
export function DeskApp() {
  const { t, services } = useApp();
  const hash = useHash();
  // What follows the view's id is for the view itself, e.g. `plans/new/daily-opening`.
  const view = VIEWS.find(({ id }) => id === hash.split('/')[0]) ?? VIEWS[0];
  useEffect(() => {
    document.title = `${t(view.name)} – ${t('common.product')}`;
  }, [t, view]);
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col">
      <header className="flex flex-wrap items-center justify-between gap-2 px-4 pt-4 pb-2">
        <h1 className="flex items-center gap-2 text-lg font-semibold">
          <img alt="" height="24" src="/icon/48.png" width="24" />
          {t('desk.title')}
        </h1>
        <span className="flex items-center gap-2">
          <Button icon="gear" kind="quiet" onClick={services.openOptions}>
            {t('desk.settings')}
          </Button>
          <LanguageSwitch />
        </span>
      </header>
      <main className="flex min-w-0 flex-1 flex-col gap-3 px-4 pb-8">
        <Tabs
          label={t('desk.views')}
          onChange={goTo}
          tabs={VIEWS.map(({ id, name, Part }) => ({
            id,
            label: t(name),
            panel: (
              <Guarded id={`desk-${id}`}>
                <StorageGate>
                  <Suspense fallback={<Loading label={t('common.loading')} />}>
                    <div className="pt-3">
                      <KeeperNews />
                      <Part />
                    </div>
                  </Suspense>
                </StorageGate>
              </Guarded>
            ),
          }))}
          value={view.id}
        />
      </main>
    </div>
  );
}
