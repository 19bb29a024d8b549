import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { Checklist } from '@/lib/checklists/define';
import { copyOf, duplicateOf, emptyOwn, type OwnChecklist } from '@/lib/checklists/own/own';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { showBuiltIn } from '@/lib/checklists/shown';
import { useOwnLists, useOwnStore } from '../use-own-lists';
import { BuiltInRows, OwnRows } from './ChecklistRows';
import { FilesFold } from './FilesFold';
import { ImportOwn } from './ImportOwn';
import { OwnEditor } from './OwnEditor';
import { Preview } from './Preview';
import { useRecovery } from './use-recovery';

type Mode =
  | { view: 'all' }
  | { view: 'edit'; list: OwnChecklist; seen: string | undefined }
  | { view: 'look'; checklist: Checklist }
  | { view: 'import' };

/** All checklists: hers to be made, changed, passed on and deleted, the built-in ones to be looked at and copied. */
export function ChecklistDesk() {
  const { t, locale, settings, services } = useApp();
  const store = useOwnStore();
  const own = useOwnLists();
  const copies = useRecovery();
  const [mode, setMode] = useState<Mode>({ view: 'all' });
  const [removed, setRemoved] = useState<OwnChecklist>();
  const [imported, setImported] = useState<number>();
  const [failed, setFailed] = useState(false);
  if (own === undefined) return <Loading label={t('common.loading')} />;

  const go = (next: Mode): void => {
    setRemoved(undefined);
    setImported(undefined);
    setMode(next);
  };
  const all = (): void => go({ view: 'all' });
  const attempt = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
    } catch (error) {
      services.diagnostics.report(error, { module: 'checklists', id: 'own' });
      setFailed(true);
      return false;
    }
    setFailed(false);
    return true;
  };
  /** A copy is stored at once: she may well close the tab without changing it. */
  const open = async (list: OwnChecklist): Promise<boolean> => {
    let seen: string | undefined;
    const isStored = await attempt(
      store.saveOwn(list).then((saved) => {
        if (saved.kind === 'saved') seen = saved.updatedAt;
      }),
    );
    if (isStored && seen !== undefined) go({ view: 'edit', list, seen });
    return isStored;
  };
  const remove = async (list: OwnChecklist): Promise<void> => {
    setImported(undefined);
    if (!(await attempt(store.deleteOwn(list.id)))) return;
    setRemoved(list);
    // What is late in its runs is on the icon no longer.
    services.wakeKeeper();
  };
  const restore = async (list: OwnChecklist): Promise<void> => {
    if (!(await attempt(store.restoreOwn(list.id)))) return;
    setRemoved(undefined);
    services.wakeKeeper();
  };

  if (mode.view === 'edit') {
    return (
      <OwnEditor key={mode.list.id} list={mode.list} onBack={all} onOpen={open} seen={mode.seen} />
    );
  }
  if (mode.view === 'import') {
    return (
      <ImportOwn
        mine={own.lists.map(({ list }) => list)}
        onBack={all}
        onTake={async (lists) => {
          if (!(await attempt(store.takeIn(lists)))) return;
          all();
          setImported(lists.length);
        }}
      />
    );
  }
  if (mode.view === 'look') {
    const copy = copyOf(mode.checklist, locale, services.newId, settings.thresholds);
    return (
      <div className="flex flex-col items-start gap-3">
        <Button className="-ms-2" data-back icon="back" kind="quiet" onClick={all}>
          {t('ownChecklists.editor.back')}
        </Button>
        <Preview checklist={showBuiltIn(mode.checklist, locale, settings.thresholds)} />
        <Button data-copy kind="primary" onClick={() => void open(copy)}>
          {t('ownChecklists.copy')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t('ownChecklists.help')}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          data-make
          icon="plus"
          kind="primary"
          onClick={() => go({ view: 'edit', list: emptyOwn(services.newId), seen: undefined })}
        >
          {t('ownChecklists.make')}
        </Button>
        <Button data-import onClick={() => go({ view: 'import' })}>
          {t('ownChecklists.import')}
        </Button>
      </div>
      {failed && (
        <Notice
          help={t('ownChecklists.failedHelp')}
          live
          title={t('ownChecklists.failed')}
          tone="error"
        />
      )}
      {imported !== undefined && (
        <Notice live title={t('ownChecklists.importing.done', { n: imported })} tone="good" />
      )}
      {removed && (
        <Notice
          icon="check"
          live
          title={t('ownChecklists.removed', {
            name: removed.name || t('ownChecklists.unnamed'),
          })}
        >
          <Button data-undo onClick={() => void restore(removed)}>
            {t('ownChecklists.undo')}
          </Button>
        </Notice>
      )}
      {copies.map((name) => (
        <Notice key={name} live title={t('ownChecklists.recovered', { name })} tone="good" />
      ))}
      {own.unreadable > 0 && (
        <Notice title={t('ownChecklists.unreadable', { n: own.unreadable })} tone="warning" />
      )}
      <Section title={t('ownChecklists.mine')}>
        {own.lists.length === 0 ? (
          <Notice help={t('ownChecklists.noneHelp')} icon="ring" title={t('ownChecklists.none')} />
        ) : (
          <OwnRows
            lists={own.lists}
            onCopy={(list) => void open(duplicateOf(list, locale, services.newId))}
            onEdit={({ list, updatedAt }) => go({ view: 'edit', list, seen: updatedAt })}
            onRemove={(list) => void remove(list)}
          />
        )}
        <FilesFold lists={own.lists.map(({ list }) => list)} />
      </Section>
      <Section title={t('ownChecklists.builtIn')}>
        <BuiltInRows
          checklists={CHECKLISTS}
          onCopy={(one) => void open(copyOf(one, locale, services.newId, settings.thresholds))}
          onLook={(checklist) => go({ view: 'look', checklist })}
        />
      </Section>
    </div>
  );
}
