import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { Appeal } from '@/lib/appeals/appeal';
import { AppealEditor } from './AppealEditor';
import { useAppeals } from './use-appeals';

/** Plans of action: those being written and those handed in, or one of them opened. */
export function AppealsView() {
  const { t } = useApp();
  const { found, failed, start, remove, bringBack } = useAppeals();
  const [opened, setOpened] = useState<string>();
  const [removed, setRemoved] = useState<Appeal>();
  if (found === undefined) return <Loading label={t('common.loading')} />;
  const appeal = found.appeals.find(({ id }) => id === opened);
  if (appeal) {
    return <AppealEditor key={appeal.id} onBack={() => setOpened(undefined)} stored={appeal} />;
  }
  return (
    <Section
      aside={
        <Button
          data-new-appeal
          icon="plus"
          kind="primary"
          onClick={() => {
            setRemoved(undefined);
            void start().then(setOpened);
          }}
        >
          {t('appeals.start')}
        </Button>
      }
      help={t('appeals.about')}
      title={t('appeals.heading')}
    >
      {failed && (
        <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error" />
      )}
      {found.unreadable > 0 && (
        <Notice title={t('appeals.unreadable', { n: found.unreadable })} tone="warning" />
      )}
      {removed && (
        <Notice live title={t('appeals.removed', { name: removed.title || t('appeals.unnamed') })}>
          <Button
            data-bring-back
            onClick={() => {
              void bringBack(removed.id);
              setRemoved(undefined);
            }}
          >
            {t('appeals.bringBack')}
          </Button>
        </Notice>
      )}
      {found.appeals.length === 0 ? (
        <Notice help={t('appeals.emptyHelp')} icon="ring" title={t('appeals.empty')} />
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {found.appeals.map((one) => (
            <AppealRow
              appeal={one}
              key={one.id}
              onOpen={() => setOpened(one.id)}
              onRemove={() => {
                setRemoved(one);
                void remove(one.id);
              }}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface AppealRowProps {
  appeal: Appeal;
  onOpen(): void;
  onRemove(): void;
}

function AppealRow({ appeal, onOpen, onRemove }: AppealRowProps) {
  const { t, date } = useApp();
  const name = appeal.title || appeal.asins.join(', ') || t('appeals.unnamed');
  const state = appeal.sentAt
    ? t('appeals.sentOn', { date: date(appeal.sentAt) })
    : t('appeals.changedOn', { date: date(appeal.updatedAt, true) });
  return (
    <li className="flex items-center gap-1 pe-1" data-appeal={appeal.id}>
      <button
        className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-3 px-2.5 py-2 text-start hover:bg-accent-soft focus-visible:-outline-offset-2"
        onClick={onOpen}
        type="button"
      >
        <span className="min-w-0">
          <span className="font-medium break-words">{name}</span>
          <span className="block text-xs text-muted">{t(`appeals.kinds.${appeal.kind}`)}</span>
        </span>
        <span className="text-xs text-muted">{state}</span>
      </button>
      <IconButton icon="bin" label={t('appeals.remove', { name })} onClick={onRemove} />
    </li>
  );
}
