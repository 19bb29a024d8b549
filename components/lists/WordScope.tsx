import { useApp } from '@/components/app/AppProvider';
import type { SellerWord } from '@/lib/rules/seller-words';

/** Where a word holds, if not everywhere. */
export function WordScope({ word }: { word: SellerWord }) {
  const { t, locale } = useApp();
  const { brand, store, productType, fields = [] } = word;
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const parts = [
    brand && t('lists.scope.brand', { brand }),
    store,
    productType && t('lists.scope.type', { type: productType }),
    fields.length > 0 && list.format(fields.map((field) => t(`common.fieldKinds.${field}`))),
  ].filter((part) => part);
  return parts.length === 0 ? null : <span>{parts.join(' · ')}</span>;
}
