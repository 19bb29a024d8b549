import { type RefObject, useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Guarded } from '@/components/app/Guarded';
import { StorageGate } from '@/components/app/StorageGate';
import { usePage } from '@/components/app/use-page';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { ChecklistsView } from '@/components/checklists/ChecklistsView';
import { ProofsProvider } from '@/components/checklists/ProofsProvider';
import { useOffered } from '@/components/checklists/use-offered';
import { KeeperNews } from '@/components/plans/KeeperNews';
import { PageStarter } from '@/components/plans/PageStarter';
import { AsOfNotice } from '@/components/rules/AsOfNotice';
import { Button } from '@/components/ui/Button';
import { useHash } from '@/components/ui/use-hash';
import { runOfHash } from '@/lib/panels/run-window';
import { PageHeader } from './PageHeader';
import { PageReport } from './PageReport';

/** The popup: how the page in front stands, and the checklists of her day. */
export function PopupApp() {
  const { t } = useApp();
  const { view, tab, again } = usePage('page.state');
  const asked = runOfHash(useHash());
  const [started, setStarted] = useState(asked);
  const checklists = useRef<HTMLElement>(null);
  const answered = view.kind === 'answered' ? view : undefined;
  const offered = useOffered(answered?.value);
  useEffect(() => {
    document.title = t('common.product');
  }, [t]);
  return (
    <div className="flex flex-col">
      <PageHeader view={view} />
      <main className="flex flex-col gap-4 p-3">
        <AsOfNotice />
        {answered && answered.value.surface !== 'none' && <ToChecklists target={checklists} />}
        <Guarded id="popup-page">
          <PageReport again={again} tab={tab} view={view} />
        </Guarded>
        <Guarded id="popup-checklist">
          <section
            aria-label={t('checklists.heading')}
            className="outline-none"
            ref={checklists}
            tabIndex={-1}
          >
            <StorageGate>
              <KeeperNews />
              {answered && (
                <div className="pb-3 empty:hidden">
                  <PageStarter onStarted={setStarted} state={answered.value} tab={tab} />
                </div>
              )}
              <ProofsProvider>
                <ChecklistsView
                  first={started}
                  key={started}
                  offered={offered}
                  origin={answered?.origin}
                />
              </ProofsProvider>
              <BackupReminder />
            </StorageGate>
          </section>
        </Guarded>
      </main>
      <Footer />
    </div>
  );
}

/** The report of a page may be long; who opened the popup to tick a step need not go through it. */
function ToChecklists({ target }: { target: RefObject<HTMLElement | null> }) {
  const { t } = useApp();
  return (
    <Button
      className="-my-2 -ms-2 self-start"
      data-to-checklists
      icon="check"
      kind="quiet"
      onClick={() => {
        target.current?.scrollIntoView({ block: 'start' });
        target.current?.focus({ preventScroll: true });
      }}
    >
      {t('popup.toChecklists')}
    </Button>
  );
}

function Footer() {
  const { t, services } = useApp();
  return (
    <footer className="sticky bottom-0 flex gap-2 border-t border-line bg-surface px-3 py-2">
      <Button
        className="flex-1"
        icon="message"
        kind="primary"
        onClick={services.openSidePanel}
        title={t('popup.openPanelHint')}
      >
        {t('popup.openPanel')}
      </Button>
      <Button icon="list" onClick={() => services.openDesk()} title={t('desk.open')}>
        {t('desk.title')}
      </Button>
      <Button icon="gear" onClick={services.openOptions}>
        {t('popup.settings')}
      </Button>
    </footer>
  );
}
