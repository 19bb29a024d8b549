import { defineTemplate } from '../define';

/** Something else was in the parcel. */
export default defineTemplate({
  id: 'wrong-item',
  topic: 'problems',
  place: 2,
  shortcut: 'cf',
  bodies: {
    en: `Hello {{ buyer_name }},

We are sorry that you received a different item instead of {{ item }} with your order {{ order_id }}.

Please reply with a photo of the item and of the label on the parcel, and tell us whether you would prefer the right item or a refund. The return will not cost you anything.

Please keep the item until you have heard from us here.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns leid, dass Sie mit Ihrer Bestellung {{ order_id }} statt {{ item }} einen anderen Artikel erhalten haben.

Bitte schicken Sie uns als Antwort ein Foto des Artikels und des Paketetiketts und schreiben Sie uns, ob Sie den richtigen Artikel oder eine Erstattung wünschen. Die Rücksendung ist für Sie kostenlos.

Bitte bewahren Sie den Artikel auf, bis wir uns hier bei Ihnen gemeldet haben.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes désolés que vous ayez reçu un autre article à la place de {{ item }} avec votre commande {{ order_id }}.

Nous vous remercions de nous envoyer en réponse une photo de l’article et de l’étiquette du colis, et de nous indiquer si vous préférez le bon article ou un remboursement. Le retour ne vous coûtera rien.

Merci de conserver l’article jusqu’à notre réponse ici.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Ci dispiace che con il Suo ordine {{ order_id }} abbia ricevuto un altro articolo al posto di {{ item }}.

La preghiamo di rispondere con una foto dell’articolo e dell’etichetta del pacco e di indicarci se preferisce l’articolo corretto o un rimborso. Il reso non Le costerà nulla.

Conservi per favore l’articolo fino alla nostra risposta qui.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lamentamos que con su pedido {{ order_id }} haya recibido otro artículo en lugar de {{ item }}.

Le rogamos que responda con una foto del artículo y de la etiqueta del paquete, y que nos indique si prefiere el artículo correcto o un reembolso. La devolución no tendrá ningún coste para usted.

Por favor, conserve el artículo hasta que le respondamos por aquí.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）にて、{{ item }} ではなく別の商品をお届けしてしまい、誠に申し訳ございません。

お手数ですが、届いた商品と配送ラベルのお写真をこのメッセージへの返信でお送りください。あわせて、正しい商品のお届けと返金のどちらをご希望かお知らせください。返送にかかる費用は当店が負担いたします。

ご案内するまで、届いた商品はそのままお手元で保管くださいますようお願いいたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

很抱歉，您的订单 {{ order_id }} 收到的不是 {{ item }}，而是别的商品。

请回复时附上商品和包裹面单的照片，并告诉我们您希望收到正确的商品还是退款。退回不需要您承担费用。

在我们答复之前，请先保留该商品。

此致
{{ seller_name }}`,
});
