import { useApp } from '@/components/app/AppProvider';
import { storeName } from '@/components/findings/texts';
import { Fold } from '@/components/ui/Fold';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import type { FieldName } from '@/lib/listing/listing';
import { STORE_CODES, STORES, type Store } from '@/lib/listing/stores';
import { WORD_FIELDS } from '@/lib/rules/seller-words';
import type { Draft, ProblemAt } from './draft';

interface WordScopeFieldsProps {
  draft: Draft;
  onChange(change: Partial<Draft>): void;
  problemAt: ProblemAt;
}

/** Brand, store, product type and fields: most words hold everywhere, so it is folded away. */
export function WordScopeFields({ draft, onChange, problemAt }: WordScopeFieldsProps) {
  const { t, locale } = useApp();
  const stores: { value: Store | ''; label: string }[] = [
    { value: '', label: t('lists.form.all') },
    ...STORE_CODES.map((store) => ({
      value: store,
      label: `${store} · ${storeName(locale, STORES[store].region)}`,
    })),
  ];
  return (
    <Fold summary={t('lists.form.scope')}>
      <div className="flex flex-col gap-3">
        <Labelled
          help={t('lists.form.brandScope')}
          label={t('lists.columns.brand')}
          problem={problemAt('brand')}
        >
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              className={INPUT}
              data-field="brand"
              onChange={(event) => onChange({ brand: event.target.value })}
              value={draft.brand}
            />
          )}
        </Labelled>
        <Labelled label={t('lists.columns.store')}>
          {(props) => (
            <Select
              {...props}
              data-field="store"
              onPick={(store) => onChange({ store })}
              options={stores}
              value={draft.store}
            />
          )}
        </Labelled>
        <Labelled
          help={t('lists.form.typeScope')}
          label={t('lists.columns.productType')}
          problem={problemAt('productType')}
        >
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              className={INPUT}
              data-field="productType"
              onChange={(event) => onChange({ productType: event.target.value })}
              value={draft.productType}
            />
          )}
        </Labelled>
        <Fields chosen={draft.fields} onChange={(fields) => onChange({ fields })} />
      </div>
    </Fold>
  );
}

function Fields({
  chosen,
  onChange,
}: {
  chosen: readonly FieldName[];
  onChange(fields: FieldName[]): void;
}) {
  const { t } = useApp();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{t('lists.columns.fields')}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-x-2">
        {WORD_FIELDS.map((field) => (
          <label className="flex min-h-7 items-center gap-2" key={field}>
            <input
              checked={chosen.includes(field)}
              className="size-4 shrink-0 accent-accent"
              onChange={({ target }) =>
                onChange(
                  WORD_FIELDS.filter((each) =>
                    each === field ? target.checked : chosen.includes(each),
                  ),
                )
              }
              type="checkbox"
            />
            {t(`common.fieldKinds.${field}`)}
          </label>
        ))}
      </div>
      <span className="text-xs text-muted">{t('lists.form.fieldScope')}</span>
    </fieldset>
  );
}
