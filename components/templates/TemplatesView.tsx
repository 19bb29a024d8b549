import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePage } from '@/components/app/use-page';
import { OpenThreadClock } from '@/components/threads/OpenThreadClock';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { templateUses } from '@/lib/storage/repositories/template-uses';
import type { StoredTemplate } from '@/lib/storage/repositories/templates';
import { buyerLanguageOf } from '@/lib/templates/buyer-language';
import type { OwnTemplate } from '@/lib/templates/own';
import type { ShownTemplate } from '@/lib/templates/shown';
import { TemplateEditor } from './editor/TemplateEditor';
import type { Opened } from './editor/use-editor';
import { TemplateImport } from './import/TemplateImport';
import { LanguageChoice } from './LanguageChoice';
import { PageLine } from './PageLine';
import { TemplateList } from './TemplateList';
import { TemplateTools } from './TemplateTools';
import { TemplateView } from './TemplateView';
import { useFacts } from './use-facts';
import { useLanguage } from './use-language';
import { useTemplates } from './use-templates';

type Mode =
  | { view: 'list' }
  | { view: 'one'; id: string }
  | { view: 'editor'; opened: Opened }
  | { view: 'import' };

/** What was just done, said above the list. */
type News =
  | { kind: 'saved'; name: string }
  | { kind: 'imported'; n: number }
  | { kind: 'removed'; template: StoredTemplate }
  | { kind: 'failed' };

const LIST: Mode = { view: 'list' };

/** Reply templates beside the order or message in front: choose, fill, write her own. */
export function TemplatesView() {
  const { services } = useApp();
  const { database, now, newId, diagnostics } = services;
  const { view, tab, again } = usePage('page.facts');
  const { templates, own, unreadable, store } = useTemplates();
  const uses = useMemo(() => templateUses(database, now, newId), [database, now, newId]);
  const used = useLiveQuery(() => uses.listUses(), [uses]);
  const [mode, setMode] = useState<Mode>(LIST);
  const [news, setNews] = useState<News>();
  const page = useFacts(view);
  const { language, pick } = useLanguage(page);
  const keep = (work: Promise<unknown>, done?: News): void => {
    work.then(
      () => done && setNews(done),
      (error: unknown) => {
        diagnostics.report(error, { module: 'templates', id: 'store' });
        setNews({ kind: 'failed' });
      },
    );
  };
  const go = (next: Mode): void => {
    setNews(undefined);
    setMode(next);
  };
  const edit = (template: ShownTemplate): void => {
    const mine = own.find(({ id }) => id === template.id);
    const opened: Opened = mine ? { kind: 'own', template: mine } : { kind: 'copy', of: template };
    go({ view: 'editor', opened });
  };
  const take = (brought: readonly OwnTemplate[]): void => {
    keep(store.saveTemplates(brought), { kind: 'imported', n: brought.length });
    setMode(LIST);
  };
  const one = mode.view === 'one' ? templates.find(({ id }) => id === mode.id) : undefined;
  const isList = mode.view === 'list' || (mode.view === 'one' && one === undefined);

  return (
    <>
      <PageLine again={again} view={view} />
      <OpenThreadClock view={view} />
      {mode.view !== 'editor' && mode.view !== 'import' && (
        <LanguageChoice buyer={buyerLanguageOf(page)} onPick={pick} value={language} />
      )}
      {news && (
        <NewsNotice
          news={news}
          onUndo={(id) => {
            setNews(undefined);
            keep(store.restoreTemplate(id));
          }}
        />
      )}
      {mode.view === 'editor' && (
        <TemplateEditor
          language={language}
          onBack={() => go(LIST)}
          onRemove={(template) => {
            setMode(LIST);
            keep(store.deleteTemplate(template.id), { kind: 'removed', template });
          }}
          onSaved={({ name }) => {
            setMode(LIST);
            setNews({ kind: 'saved', name });
          }}
          opened={mode.opened}
          page={page}
          store={store}
          templates={templates}
        />
      )}
      {mode.view === 'import' && (
        <TemplateImport onBack={() => go(LIST)} onTake={take} store={store} />
      )}
      {one && (
        <TemplateView
          key={one.id}
          language={language}
          onBack={() => go(LIST)}
          onEdit={() => edit(one)}
          onUsed={() => keep(uses.countUse(one.id))}
          page={page}
          tab={tab}
          template={one}
        />
      )}
      {isList && (
        <>
          <Unreadable n={unreadable} />
          <TemplateList
            lastBuyerText={page?.facts.lastBuyerText}
            onFavourite={(template, favourite) => keep(uses.setFavourite(template.id, favourite))}
            onOpen={({ id }) => go({ view: 'one', id })}
            templates={templates}
            uses={used ?? []}
          />
          <TemplateTools
            onAdd={() => go({ view: 'editor', opened: { kind: 'new' } })}
            onImport={() => go({ view: 'import' })}
            own={own}
          />
        </>
      )}
    </>
  );
}

function Unreadable({ n }: { n: number }) {
  const { t } = useApp();
  return n === 0 ? null : <Notice title={t('ownTemplates.unreadable', { n })} tone="warning" />;
}

/** What was done; a deletion can be taken back here. */
function NewsNotice({ news, onUndo }: { news: News; onUndo(id: string): void }) {
  const { t } = useApp();
  switch (news.kind) {
    case 'saved':
      return <Notice live title={t('ownTemplates.saved', { name: news.name })} tone="good" />;
    case 'imported':
      return <Notice live title={t('ownTemplates.importing.done', { n: news.n })} tone="good" />;
    case 'failed':
      return <Notice live title={t('ownTemplates.failed')} tone="error" />;
    case 'removed':
      return (
        <Notice icon="check" live title={t('ownTemplates.removed', { name: news.template.name })}>
          <Button data-undo onClick={() => onUndo(news.template.id)}>
            {t('ownTemplates.undo')}
          </Button>
        </Notice>
      );
  }
}
