import { useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { findWords, NO_FILTER, type WordFilter } from '@/lib/lists/find-words';
import type { SellerWord } from '@/lib/rules/seller-words';
import { ExportFold } from './ExportFold';
import { ShowMore } from './ShowMore';
import { WordFilters } from './WordFilters';
import { WordRow } from './WordRow';

interface WordTableProps {
  words: readonly SellerWord[];
  onAdd(): void;
  onImport(): void;
  onEdit(word: SellerWord): void;
  onRemove(word: SellerWord): void;
}

/** Rows drawn at first, and with each look further down: thousands are drawn only when she goes there. */
const PORTION = 100;

/** The lists: search, filters, rows, and the ways in and out. */
export function WordTable({ words, onAdd, onImport, onEdit, onRemove }: WordTableProps) {
  const { t } = useApp();
  const [filter, setFilter] = useState<WordFilter>(NO_FILTER);
  const [most, setMost] = useState(PORTION);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => findWords(words, wanted), [words, wanted]);
  const narrow = (next: WordFilter): void => {
    setFilter(next);
    setMost(PORTION);
  };
  return (
    <>
      <p className="text-muted">{t('lists.help')}</p>
      <div className="flex flex-wrap gap-2">
        <Button data-add kind="primary" onClick={onAdd}>
          {t('lists.add')}
        </Button>
        <Button data-import onClick={onImport}>
          {t('lists.import')}
        </Button>
      </div>
      <ExportFold words={words} />
      {words.length === 0 ? (
        <Notice help={t('lists.emptyHelp')} icon="ring" title={t('lists.empty')} />
      ) : (
        <>
          <WordFilters filter={filter} onChange={narrow} words={words} />
          <p className="text-muted" data-count role="status">
            {found.length === words.length
              ? t('lists.count', { n: words.length })
              : t('lists.countOf', { n: found.length, total: words.length })}
          </p>
          {found.length === 0 && (
            <Notice icon="ring" title={t('lists.noMatch')}>
              <Button onClick={() => narrow(NO_FILTER)}>{t('lists.clear')}</Button>
            </Notice>
          )}
          <ul className="divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
            {found.slice(0, most).map((word) => (
              <WordRow key={word.id} onEdit={onEdit} onRemove={onRemove} word={word} />
            ))}
          </ul>
          <ShowMore left={found.length - most} onMore={() => setMost(most + PORTION)} />
        </>
      )}
    </>
  );
}
