import { type ReactNode, useId, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePinyin } from '@/components/search/use-pinyin';
import { goByArrows } from '@/components/ui/arrow-keys';
import { Notice } from '@/components/ui/Notice';
import { SearchBox } from '@/components/ui/SearchBox';
import { createFinder } from '@/lib/search/find';
import type { TemplateUse } from '@/lib/storage/repositories/template-uses';
import type { Template } from '@/lib/templates/define';
import { TOPICS } from '@/lib/templates/define';
import { byUse } from '@/lib/templates/order';
import { TEMPLATES } from '@/lib/templates/registry';
import { TemplateRow } from './TemplateRow';
import { findableTemplate } from './texts';

/** How many stand on top because they are used most; favourites all do. */
const OFTEN = 3;

interface TemplateListProps {
  uses: readonly TemplateUse[];
  onOpen(template: Template): void;
  onFavourite(template: Template, favourite: boolean): void;
}

/** The templates: favourites and the most used first, the rest by topic; all of them by search. */
export function TemplateList({ uses, onOpen, onFavourite }: TemplateListProps) {
  const { t } = useApp();
  const [query, setQuery] = useState('');
  const pinyin = usePinyin(query);
  const { often, others } = useMemo(() => byUse(TEMPLATES, uses, OFTEN), [uses]);
  const find = useMemo(
    () => createFinder([...often, ...others], findableTemplate),
    [often, others],
  );
  const results = useMemo(() => find(query, pinyin), [find, query, pinyin]);
  const first = results[0];
  const row = (template: Template) => (
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
        onChange={setQuery}
        onEnter={() => query.trim() !== '' && first && onOpen(first)}
        value={query}
      />
      {query.trim() === '' ? (
        <>
          {often.length > 0 && (
            <Group id="often" title={t('sidepanel.often')}>
              {often.map(row)}
            </Group>
          )}
          {TOPICS.map((topic) => ({ topic, of: others.filter((one) => one.topic === topic) }))
            .filter(({ of }) => of.length > 0)
            .map(({ topic, of }) => (
              <Group id={topic} key={topic} title={t(`templates.topics.${topic}`)}>
                {of.map(row)}
              </Group>
            ))}
        </>
      ) : results.length === 0 ? (
        <Notice
          help={t('sidepanel.noneFoundHelp')}
          live
          title={t('sidepanel.noneFound', { words: query.trim() })}
        />
      ) : (
        <ul className={CARD} data-results>
          {results.map(row)}
        </ul>
      )}
    </div>
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
