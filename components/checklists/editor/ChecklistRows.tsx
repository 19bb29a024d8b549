import type { ReactNode } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { type Area, type Checklist, stepsOf } from '@/lib/checklists/define';
import { countSteps, type OwnChecklist } from '@/lib/checklists/own/own';
import { showBuiltIn } from '@/lib/checklists/shown';
import type { StoredOwn } from '@/lib/storage/repositories/own-checklists';
import { useSaveJson } from './SaveAs';

const CARD = 'divide-y divide-line rounded-md border border-line bg-surface';

interface OwnRowsProps {
  lists: readonly StoredOwn[];
  onEdit(stored: StoredOwn): void;
  onCopy(list: OwnChecklist): void;
  onRemove(list: OwnChecklist): void;
}

/** Her own checklists. */
export function OwnRows({ lists, onEdit, onCopy, onRemove }: OwnRowsProps) {
  const { t } = useApp();
  const saveJson = useSaveJson();
  return (
    <ul className={CARD} data-own-lists>
      {lists.map((stored) => {
        const { list } = stored;
        const name = list.name || t('ownChecklists.unnamed');
        return (
          <Row
            about={list.about}
            area={list.area}
            groups={list.groups.length}
            id={list.id}
            key={list.id}
            name={name}
            steps={countSteps(list)}
          >
            <Button
              aria-label={t('ownChecklists.editOne', { name })}
              data-edit
              icon="pen"
              onClick={() => onEdit(stored)}
            >
              {t('ownChecklists.edit')}
            </Button>
            <Button
              aria-label={t('ownChecklists.duplicateOne', { name })}
              data-duplicate
              kind="quiet"
              onClick={() => onCopy(list)}
            >
              {t('ownChecklists.duplicate')}
            </Button>
            <Button
              aria-label={t('ownChecklists.shareOne', { name })}
              data-share
              kind="quiet"
              onClick={() => saveJson([list], name)}
            >
              {t('ownChecklists.share')}
            </Button>
            <IconButton
              data-remove
              icon="bin"
              label={t('ownChecklists.removeOne', { name })}
              onClick={() => onRemove(list)}
            />
          </Row>
        );
      })}
    </ul>
  );
}

interface BuiltInRowsProps {
  checklists: readonly Checklist[];
  onLook(checklist: Checklist): void;
  onCopy(checklist: Checklist): void;
}

/** The built-in checklists: they cannot be changed, but copied. */
export function BuiltInRows({ checklists, onLook, onCopy }: BuiltInRowsProps) {
  const { t, locale, settings } = useApp();
  return (
    <ul className={CARD}>
      {checklists.map((checklist) => {
        const { name, about } = showBuiltIn(checklist, locale, settings.thresholds);
        return (
          <Row
            about={about}
            area={checklist.area}
            groups={checklist.groups.length}
            id={checklist.id}
            key={checklist.id}
            name={name}
            steps={stepsOf(checklist).length}
          >
            <Button
              aria-label={t('ownChecklists.lookOne', { name })}
              data-look
              kind="quiet"
              onClick={() => onLook(checklist)}
            >
              {t('ownChecklists.look')}
            </Button>
            <Button
              aria-label={t('ownChecklists.copyOne', { name })}
              data-copy
              onClick={() => onCopy(checklist)}
            >
              {t('ownChecklists.copy')}
            </Button>
          </Row>
        );
      })}
    </ul>
  );
}

interface RowProps {
  id: string;
  name: string;
  about: string;
  area: Area;
  groups: number;
  steps: number;
  children: ReactNode;
}

function Row({ id, name, about, area, groups, steps, children }: RowProps) {
  const { t } = useApp();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2" data-list={id}>
      <div className="min-w-48 flex-1">
        <p className="font-medium wrap-anywhere">{name}</p>
        {about && <p className="text-xs text-muted wrap-anywhere">{about}</p>}
        <p className="text-xs text-muted">
          {t(`checklists.areas.${area}`)} · {t('ownChecklists.count', { groups, steps })}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1">{children}</div>
    </li>
  );
}
