import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Guarded } from '@/components/app/Guarded';
import { LanguageSwitch } from '@/components/app/LanguageSwitch';
import { StorageGate } from '@/components/app/StorageGate';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { ListingView } from '@/components/listing/ListingView';
import { WordLists } from '@/components/lists/WordLists';
import { TemplatesView } from '@/components/templates/TemplatesView';
import { ThreadsView } from '@/components/threads/ThreadsView';
import { IconButton } from '@/components/ui/Button';
import { Loading } from '@/components/ui/Notice';
import { Tabs } from '@/components/ui/Tabs';

/** Fetched when it is first opened: it brings the rules of images and what draws the brief. */
const ImagesView = lazy(() =>
  import('@/components/images/ImagesView').then(({ ImagesView }) => ({ default: ImagesView })),
);

/** The views of the side panel, in order. */
const VIEWS = [
  {
    id: 'replies',
    name: 'sidepanel.title',
    Part: () => (
      <StorageGate>
        <TemplatesView />
      </StorageGate>
    ),
  },
  {
    id: 'threads',
    name: 'threads.title',
    Part: () => (
      <StorageGate>
        <ThreadsView />
      </StorageGate>
    ),
  },
  { id: 'listing', name: 'listing.title', Part: ListingView },
  {
    id: 'images',
    name: 'images.title',
    Part: () => {
      const { t } = useApp();
      return (
        <Suspense fallback={<Loading label={t('common.loading')} />}>
          <ImagesView />
        </Suspense>
      );
    },
  },
  { id: 'words', name: 'lists.title', Part: WordLists },
] as const;
type ViewId = (typeof VIEWS)[number]['id'];

/** The side panel: what helps beside the page in front, one view in sight. */
export function SidePanelApp() {
  const { t, services } = useApp();
  const [view, setView] = useState<ViewId>('replies');
  const name = VIEWS.find(({ id }) => id === view)?.name ?? 'sidepanel.title';
  useEffect(() => {
    document.title = `${t(name)} – ${t('common.product')}`;
  }, [t, name]);
  return (
    <div className="flex min-h-screen flex-col">
      <header className="flex items-center justify-between gap-2 bg-surface px-3 py-2">
        <h1 className="truncate text-base font-semibold">{t('common.product')}</h1>
        <div className="flex items-center gap-1">
          <LanguageSwitch />
          <IconButton icon="gear" label={t('popup.settings')} onClick={services.openOptions} />
        </div>
      </header>
      <main className="flex flex-1 flex-col">
        <Guarded id="sidepanel-backup">
          <StorageGate isQuiet>
            <BackupReminder />
          </StorageGate>
        </Guarded>
        <Tabs
          label={t('sidepanel.views')}
          onChange={setView}
          tabs={VIEWS.map(({ id, name, Part }) => ({
            id,
            label: t(name),
            panel: (
              <View id={id}>
                <Part />
              </View>
            ),
          }))}
          value={view}
        />
      </main>
    </div>
  );
}

function View({ id, children }: { id: ViewId; children: ReactNode }) {
  return (
    <div className="flex flex-1 flex-col gap-3 p-3 pb-0">
      <Guarded id={`sidepanel-${id}`}>{children}</Guarded>
    </div>
  );
}
