import { defineTemplate } from '../define';

/** The item cannot be shipped; we have cancelled the order ourselves. */
export default defineTemplate({
  id: 'out-of-stock-cancellation',
  topic: 'delivery',
  place: 3,
  shortcut: 'qh',
  bodies: {
    en: `Hello {{ buyer_name }},

We are very sorry: {{ item }} from your order {{ order_id }} is out of stock, and we cannot ship it to you.

We have cancelled this order on our side. You do not need to do anything: what you have already paid is refunded in full to your payment method.

Please accept our apologies for the inconvenience.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns sehr leid: Der Artikel {{ item }} aus Ihrer Bestellung {{ order_id }} ist nicht mehr auf Lager, und wir können ihn nicht liefern.

Wir haben die Bestellung unsererseits storniert. Sie müssen nichts weiter tun: Ein bereits gezahlter Betrag wird Ihnen vollständig auf die verwendete Zahlungsart erstattet.

Bitte entschuldigen Sie die Unannehmlichkeiten.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes sincèrement désolés : l’article {{ item }}, de votre commande {{ order_id }}, n’est plus en stock et nous ne pouvons pas vous l’expédier.

Nous avons annulé cette commande de notre côté. Vous n’avez aucune démarche à faire : toute somme déjà payée vous est intégralement remboursée sur votre moyen de paiement.

Nous vous prions de nous excuser pour ce désagrément.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Siamo davvero spiacenti: l’articolo {{ item }} del Suo ordine {{ order_id }} non è più disponibile e non possiamo spedirlo.

Abbiamo annullato noi l’ordine. Non deve fare nulla: quanto già pagato Le viene rimborsato per intero sul metodo di pagamento utilizzato.

Ci scusiamo per il disagio.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lo sentimos mucho: el artículo {{ item }}, de su pedido {{ order_id }}, está agotado y no podemos enviárselo.

Hemos cancelado el pedido por nuestra parte. No tiene que hacer nada: el importe que ya haya pagado se le reembolsa íntegramente en su método de pago.

Le pedimos disculpas por las molestias.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の {{ item }} につきまして、在庫切れのため発送することができなくなりました。誠に申し訳ございません。

ご注文は当店にてキャンセルの手続きをいたしました。お客様にお手続きいただくことはございません。お支払い済みの代金は、ご利用のお支払い方法に全額返金されます。

ご迷惑をおかけしましたこと、深くお詫び申し上げます。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

非常抱歉：您订单 {{ order_id }} 中的 {{ item }} 已缺货，我们无法发货。

我们已在我方取消该订单，您无需任何操作：已支付的款项会全额退回您的付款方式。

给您带来不便，敬请谅解。

此致
{{ seller_name }}`,
});
