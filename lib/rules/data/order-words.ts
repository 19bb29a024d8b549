import type { Language } from '@/lib/listing/stores';

/** "Order", as it stands before an order's id. */
export const ORDER_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'Order',
  de: 'Bestellung',
  fr: 'Commande',
  it: 'Ordine',
  es: 'Pedido',
  pt: 'Pedido',
  nl: 'Bestelling',
  sv: 'Beställning',
  pl: 'Zamówienie',
  tr: 'Sipariş',
  ja: 'ご注文番号',
};
