import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { ShowMore } from '@/components/lists/ShowMore';
import { usePinyin } from '@/components/search/use-pinyin';
import { goByArrows } from '@/components/ui/arrow-keys';
import { Notice } from '@/components/ui/Notice';
import { SearchBox } from '@/components/ui/SearchBox';
import type { TemplateUse } from '@/lib/storage/repositories/template-uses';
import { TOPICS } from '@/lib/templates/define';
import { byUse } from '@/lib/templates/order';
import { createTemplateSearch, prepareTemplates } from '@/lib/templates/search';
import type { ShownTemplate } from '@/lib/templates/shown';
import { guessedTemplate } from '@/lib/templates/topic-guess';
import { TemplateRow } from './TemplateRow';

/** How many stand on top because they are used most; favourites all do. */
const OFTEN = 3;
/** Rows drawn at first, and with each look further down: thousands are drawn only when she goes there. */
const PORTION = 60;
/** So long at a time (ms) texts are made ready for the search while she does something else. */
const SLICE = 8;

interface TemplateListProps {
  templates: readonly ShownTemplate[];
  uses: readonly TemplateUse[];
  /** The buyer's last message, where the page shows it. */
  lastBuyerText: string | undefined;
  onOpen(template: ShownTemplate): void;
  onFavourite(template: ShownTemplate, favourite: boolean): void;
}

/** The templates: what the buyer seems to ask, favourites and the most used, the rest by topic; all by search. */
export function TemplateList(props: TemplateListProps) {
  const { templates, uses, lastBuyerText, onOpen, onFavourite } = props;
  const { t } = useApp();
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(PORTION);
  const query = useDeferredValue(typed);
  const readings = usePinyin(typed);
  usePrepared(templates);
  const { often, others } = useMemo(() => byUse(templates, uses, OFTEN), [templates, uses]);
  const ordered = useMemo(() => [...often, ...others], [often, others]);
  const search = useMemo(() => createTemplateSearch(ordered), [ordered]);
  const byId = useMemo(() => new Map(ordered.map((one) => [one.id, one])), [ordered]);
  const find = (words: string): ShownTemplate[] =>
    search(words, { readings }).flatMap((id) => byId.get(id) ?? []);
  const isSearch = query.trim() !== '';
  const results = isSearch ? find(query) : [];
  const row = (template: ShownTemplate) => (
    <TemplateRow
      key={template.id}
      onFavourite={onFavourite}
      onOpen={onOpen}
      template={template}
      use={uses.find((use) => use.template === template.id)}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus
    <div className="flex flex-col gap-3" onKeyDown={goByArrows}>
      <SearchBox
        hint={t('sidepanel.searchHint')}
        label={t('sidepanel.search')}
        onChange={(words) => {
          setTyped(words);
          setMost(PORTION);
        }}
        onEnter={() => {
          const [first] = typed.trim() === '' ? [] : find(typed);
          if (first) onOpen(first);
        }}
        value={typed}
      />
      {!isSearch && (
        <Topics lastBuyerText={lastBuyerText} often={often} others={others} row={row} />
      )}
      {isSearch && results.length === 0 && (
        <Notice
          help={t('sidepanel.noneFoundHelp')}
          live
          title={t('sidepanel.noneFound', { words: query.trim() })}
        />
      )}
      {results.length > 0 && (
        <>
          <ul className={CARD} data-results>
            {results.slice(0, most).map(row)}
          </ul>
          <ShowMore left={results.length - most} onMore={() => setMost(most + PORTION)} />
        </>
      )}
    </div>
  );
}

/** Folds the texts in short slices before the first key is typed. */
function usePrepared(templates: readonly ShownTemplate[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const step = (): void => {
      const end = performance.now() + SLICE;
      if (!prepareTemplates(templates, () => performance.now() < end)) timer = setTimeout(step);
    };
    timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [templates]);
}

interface TopicsProps {
  often: readonly ShownTemplate[];
  others: readonly ShownTemplate[];
  lastBuyerText: string | undefined;
  row(template: ShownTemplate): ReactNode;
}

/** All templates in their groups, what the buyer seems to ask on top. */
function Topics({ often, others, lastBuyerText, row }: TopicsProps) {
  const { t } = useApp();
  const [most, setMost] = useState(PORTION);
  const all = useMemo(() => [...often, ...others], [often, others]);
  const guessed = useMemo(() => guessedTemplate(lastBuyerText, all), [lastBuyerText, all]);
  const shown = others.slice(0, most);
  return (
    <>
      {guessed && (
        <Group id="guess" title={t('ownTemplates.guessed', { topic: guessed.name })}>
          {row(guessed)}
        </Group>
      )}
      {often.length > 0 && (
        <Group id="often" title={t('sidepanel.often')}>
          {often.map(row)}
        </Group>
      )}
      {TOPICS.map((topic) => ({ topic, of: shown.filter((one) => one.topic === topic) }))
        .filter(({ of }) => of.length > 0)
        .map(({ topic, of }) => (
          <Group id={topic} key={topic} title={t(`templates.topics.${topic}`)}>
            {of.map(row)}
          </Group>
        ))}
      <ShowMore left={others.length - most} onMore={() => setMost(most + PORTION)} />
    </>
  );
}

const CARD = 'divide-y divide-line rounded-md border border-line bg-surface';

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-1" data-topic={id}>
      <h2 className="text-xs font-semibold text-muted" id={heading}>
        {title}
      </h2>
      <ul className={CARD}>{children}</ul>
    </section>
  );
}
