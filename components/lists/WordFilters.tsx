import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { scopesOf, type WordFilter } from '@/lib/lists/find-words';
import { type SellerWord, WORD_KINDS } from '@/lib/rules/seller-words';

interface WordFiltersProps {
  words: readonly SellerWord[];
  filter: WordFilter;
  onChange(filter: WordFilter): void;
}

/** Search by text, and by kind, brand and store where the lists name any. */
export function WordFilters({ words, filter, onChange }: WordFiltersProps) {
  const { t } = useApp();
  const { brands, stores } = useMemo(() => scopesOf(words), [words]);
  const all = { value: '', label: t('lists.filter.all') } as const;
  const asIs = (value: string) => ({ value, label: value });
  const kinds = WORD_KINDS.map((kind) => ({ value: kind, label: t(`lists.kinds.${kind}`) }));
  return (
    <div className="flex flex-col gap-2">
      <input
        aria-label={t('lists.find')}
        className={INPUT}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
        placeholder={t('lists.find')}
        type="search"
        value={filter.text}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2">
        <Labelled label={t('lists.filter.kind')}>
          {(props) => (
            <Select
              {...props}
              data-filter="kind"
              onPick={(kind) => onChange({ ...filter, kind })}
              options={[all, ...kinds]}
              value={filter.kind}
            />
          )}
        </Labelled>
        {brands.length > 0 && (
          <Labelled label={t('lists.filter.brand')}>
            {(props) => (
              <Select
                {...props}
                data-filter="brand"
                onPick={(brand) => onChange({ ...filter, brand })}
                options={[all, ...brands.map(asIs)]}
                value={filter.brand}
              />
            )}
          </Labelled>
        )}
        {stores.length > 0 && (
          <Labelled label={t('lists.filter.store')}>
            {(props) => (
              <Select
                {...props}
                data-filter="store"
                onPick={(store) => onChange({ ...filter, store })}
                options={[all, ...stores.map(asIs)]}
                value={filter.store}
              />
            )}
          </Labelled>
        )}
      </div>
    </div>
  );
}
