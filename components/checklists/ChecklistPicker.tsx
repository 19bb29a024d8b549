import { type ReactNode, useId, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePinyin } from '@/components/search/use-pinyin';
import { goByArrows, STOP } from '@/components/ui/arrow-keys';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { SearchBox } from '@/components/ui/SearchBox';
import { Section } from '@/components/ui/Section';
import { AREAS, stepsOf } from '@/lib/checklists/define';
import { lateFirst } from '@/lib/checklists/lateness';
import { openRuns, recentChecklists } from '@/lib/checklists/overview';
import type { ChecklistRun } from '@/lib/checklists/run';
import { progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { createFinder } from '@/lib/search/find';
import { BoundChip } from './BoundChip';
import { DueTime } from './DueTime';

/** How many of those used last stand on top. */
const RECENT = 3;
/** Runs under way that are drawn at first. */
const MOST_OPEN = 8;

interface ChecklistPickerProps {
  checklists: readonly ShownChecklist[];
  runs: readonly ChecklistRun[];
  onOpen(checklist: ShownChecklist, run: string | undefined): void;
}

/** All checklists: what is under way, what was used last, and the rest by where in her work it belongs. */
export function ChecklistPicker({ checklists, runs, onOpen }: ChecklistPickerProps) {
  const { t } = useApp();
  const [query, setQuery] = useState('');
  const pinyin = usePinyin(query);
  const find = useMemo(() => createFinder(checklists, ({ findable }) => findable), [checklists]);
  const results = useMemo(() => find(query, pinyin), [find, query, pinyin]);
  const first = results[0];
  return (
    <Section title={t('checklists.heading')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus */}
      <div className="flex flex-col gap-3" onKeyDown={goByArrows}>
        <SearchBox
          hint={t('checklists.searchHint')}
          label={t('checklists.search')}
          onChange={setQuery}
          onEnter={() => query.trim() !== '' && first && onOpen(first, undefined)}
          value={query}
        />
        {query.trim() === '' ? (
          <Everything checklists={checklists} onOpen={onOpen} runs={runs} />
        ) : (
          <Found onOpen={onOpen} query={query} results={results} />
        )}
      </div>
    </Section>
  );
}

function Everything({ checklists, runs, onOpen }: ChecklistPickerProps) {
  const { t, services } = useApp();
  const [isWhole, setWhole] = useState(false);
  const open = lateFirst(openRuns(runs), services.now()).flatMap((run) => {
    const checklist = checklists.find(({ id }) => id === run.checklist);
    return checklist ? [{ run, checklist }] : [];
  });
  const recent = recentChecklists(runs, RECENT + open.length)
    .filter((id) => open.every(({ checklist }) => checklist.id !== id))
    .flatMap((id) => checklists.find((checklist) => checklist.id === id) ?? [])
    .slice(0, RECENT);
  return (
    <>
      {open.length > 0 && (
        <Group id="open" title={t('checklists.open')}>
          {(isWhole ? open : open.slice(0, MOST_OPEN)).map(({ run, checklist }) => (
            <OpenRow checklist={checklist} key={run.id} onOpen={onOpen} run={run} />
          ))}
          {!isWhole && open.length > MOST_OPEN && (
            <li>
              <button {...STOP} className={ROW} onClick={() => setWhole(true)} type="button">
                <span className="text-accent">
                  {t('checklists.moreOpen', { n: open.length - MOST_OPEN })}
                </span>
              </button>
            </li>
          )}
        </Group>
      )}
      {recent.length > 0 && (
        <Group id="recent" title={t('checklists.recent')}>
          {recent.map((checklist) => (
            <Row checklist={checklist} key={checklist.id} onOpen={onOpen} />
          ))}
        </Group>
      )}
      {AREAS.map((area) => (
        <Group id={area} key={area} title={t(`checklists.areas.${area}`)}>
          {checklists
            .filter((checklist) => checklist.area === area)
            .map((checklist) => (
              <Row checklist={checklist} key={checklist.id} onOpen={onOpen} />
            ))}
        </Group>
      ))}
    </>
  );
}

interface FoundProps {
  query: string;
  results: readonly ShownChecklist[];
  onOpen: ChecklistPickerProps['onOpen'];
}

function Found({ query, results, onOpen }: FoundProps) {
  const { t } = useApp();
  if (results.length === 0) {
    return (
      <Notice
        help={t('checklists.noneFoundHelp')}
        live
        title={t('checklists.noneFound', { words: query.trim() })}
      />
    );
  }
  return (
    <ul className={CARD} data-results>
      {results.map((checklist) => (
        <Row checklist={checklist} hasAbout key={checklist.id} onOpen={onOpen} />
      ))}
    </ul>
  );
}

const CARD = 'divide-y divide-line rounded-md border border-line bg-surface';
/** The margin keeps a row that is scrolled to from under the popup's footer. */
const ROW =
  'flex w-full scroll-mb-14 items-center gap-2 px-2.5 py-1.5 text-start hover:bg-accent-soft focus-visible:-outline-offset-2';

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-1" data-area={id}>
      <h3 className="text-xs font-semibold text-muted" id={heading}>
        {title}
      </h3>
      <ul className={CARD}>{children}</ul>
    </section>
  );
}

interface RowProps {
  checklist: ShownChecklist;
  hasAbout?: boolean;
  onOpen: ChecklistPickerProps['onOpen'];
}

function Row({ checklist, hasAbout = false, onOpen }: RowProps) {
  const { t } = useApp();
  const { name, about } = checklist;
  return (
    <li>
      <button
        {...STOP}
        className={ROW}
        data-checklist={checklist.id}
        onClick={() => onOpen(checklist, undefined)}
        title={hasAbout ? undefined : about}
        type="button"
      >
        <span className="min-w-0 flex-1">
          <span className="font-medium">{name}</span>
          {hasAbout && <span className="block text-xs text-muted">{about}</span>}
        </span>
        <span className="shrink-0 text-xs text-muted">
          {t('checklists.steps', { total: stepsOf(checklist).length })}
        </span>
        <Icon className="text-muted" name="arrow" size={14} />
      </button>
    </li>
  );
}

interface OpenRowProps {
  checklist: ShownChecklist;
  run: ChecklistRun;
  onOpen: ChecklistPickerProps['onOpen'];
}

function OpenRow({ checklist, run, onOpen }: OpenRowProps) {
  const { t } = useApp();
  const { done, total } = progressOf(checklist, run);
  const words = t('checklists.progress', { done, total });
  return (
    <li>
      <button
        {...STOP}
        className={ROW}
        data-open-run={run.id}
        onClick={() => onOpen(checklist, run.id)}
        type="button"
      >
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span className="flex flex-wrap justify-between gap-x-3">
            <span className="font-medium">{checklist.name}</span>
            <span className="text-xs text-muted">{words}</span>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted empty:hidden">
            <DueTime run={run} />
            {run.pausedAt && (
              <span className="inline-flex items-center gap-1">
                <Icon name="pause" size={14} />
                {t('checklists.isPaused')}
              </span>
            )}
            {run.bound && <BoundChip bound={run.bound} />}
            {run.note && run.note !== run.bound?.value && (
              <span className="truncate">{run.note}</span>
            )}
          </span>
          <Progress done={done} label={words} total={total} />
        </span>
        <Icon className="text-muted" name="arrow" size={14} />
      </button>
    </li>
  );
}
