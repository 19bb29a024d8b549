import { useEffect, useRef } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { duplicateOf, type OwnChecklist, showOwn } from '@/lib/checklists/own/own';
import { tidied } from '@/lib/checklists/own/tidy';
import { GroupCard } from './GroupCard';
import { HeadFields } from './HeadFields';
import { Preview } from './Preview';
import { SaveAs } from './SaveAs';
import { UpstreamNotice } from './UpstreamNotice';
import { type Actions, useActions } from './use-actions';
import { useDrag } from './use-drag';
import { type UsedEditing, useEditing } from './use-editing';

interface OwnEditorProps {
  list: OwnChecklist;
  /** Version that is stored; absent for a new list. */
  seen: string | undefined;
  onBack(): void;
  /** Stores another list and goes on with it; false where that could not be. */
  onOpen(list: OwnChecklist): Promise<boolean>;
}

/** A list of hers, to be changed in place; every change is stored at once. */
export function OwnEditor({ list: given, seen, onBack, onOpen }: OwnEditorProps) {
  const { t, locale } = useApp();
  const root = useRef<HTMLDivElement>(null);
  const used = useEditing(given, seen);
  const { editing, list } = used;
  const { actions, said } = useActions(editing, root);
  const { dragged, handle } = useDrag(actions.move);

  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-part="name"]')?.focus();
  }, []);

  return (
    <div className="flex flex-col gap-3" data-own-editor ref={root}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button className="-ms-2" data-back icon="back" kind="quiet" onClick={onBack}>
          {t('ownChecklists.editor.back')}
        </Button>
        <Status actions={actions} used={used} />
      </div>
      <Conflict onOpen={onOpen} used={used} />
      <UpstreamNotice actions={actions} list={list} />
      <HeadFields actions={actions} list={list} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_380px]">
        <Section help={t('ownChecklists.editor.keys')} title={t('ownChecklists.editor.groups')}>
          {list.groups.map((group, at) => (
            <GroupCard
              actions={actions}
              dragged={dragged}
              group={group}
              handle={handle}
              key={group.id}
              list={list}
              n={at + 1}
            />
          ))}
          <div className="flex flex-wrap justify-between gap-2">
            <Button data-add-group icon="plus" onClick={actions.addGroup}>
              {t('ownChecklists.editor.addGroup')}
            </Button>
            <SaveAs lists={[editing.tidy]} name={list.name} />
          </div>
        </Section>
        <div className="lg:sticky lg:top-3">
          <Section title={t('ownChecklists.editor.preview')}>
            <Preview checklist={showOwn(tidied(list), locale)} />
          </Section>
        </div>
      </div>
      <p aria-live="polite" className="sr-only" data-said>
        {said}
      </p>
    </div>
  );
}

/** Whether what she sees is stored, and the way back. */
function Status({ used, actions }: { used: UsedEditing; actions: Actions }) {
  const { t } = useApp();
  const { status, canUndo } = used;
  const words = {
    saved: t('ownChecklists.editor.saved'),
    saving: t('ownChecklists.editor.saving'),
    changed: t('ownChecklists.editor.unsaved'),
    gone: t('ownChecklists.editor.unsaved'),
    failed: t('ownChecklists.editor.unsaved'),
  };
  return (
    <span className="flex items-center gap-2">
      <span className="text-muted" data-status={status}>
        {words[status]}
      </span>
      <Button data-undo disabled={!canUndo} icon="back" onClick={actions.undo}>
        {t('ownChecklists.undo')}
      </Button>
    </span>
  );
}

/** What kept a change from being stored, and the ways on; nothing is lost before she chooses. */
function Conflict({
  used,
  onOpen,
}: {
  used: UsedEditing;
  onOpen(list: OwnChecklist): Promise<boolean>;
}) {
  const { t, locale, services } = useApp();
  const { status, editing, stored } = used;
  const keepCopy = async (): Promise<void> => {
    if (await onOpen(duplicateOf(editing.tidy, locale, services.newId))) editing.forget();
  };
  const keep = (
    <Button data-keep-copy onClick={() => void keepCopy()}>
      {t('ownChecklists.conflict.keep')}
    </Button>
  );
  if (status === 'changed') {
    return (
      <Notice
        help={t('ownChecklists.conflict.changedHelp')}
        live
        title={t('ownChecklists.conflict.changed')}
        tone="warning"
      >
        {stored && (
          <Button data-reload onClick={() => editing.reload(stored)}>
            {t('ownChecklists.conflict.reload')}
          </Button>
        )}
        {keep}
      </Notice>
    );
  }
  if (status === 'gone') {
    return (
      <Notice
        help={t('ownChecklists.conflict.goneHelp')}
        live
        title={t('ownChecklists.conflict.gone')}
        tone="warning"
      >
        {keep}
      </Notice>
    );
  }
  if (status !== 'failed') return null;
  return (
    <Notice
      help={t('ownChecklists.failedHelp')}
      live
      title={t('ownChecklists.failed')}
      tone="error"
    >
      <Button onClick={() => editing.retry()}>{t('ownChecklists.editor.again')}</Button>
    </Notice>
  );
}
