import { defineTemplate } from '../define';

/** The parcel is later than it was due. */
export default defineTemplate({
  id: 'late-delivery',
  topic: 'delivery',
  place: 2,
  shortcut: 'yc',
  bodies: {
    en: `Hello {{ buyer_name }},

We are sorry that your order {{ order_id }} has not arrived yet. It was expected on {{ delivery_date | date_for_buyer }}.

Your parcel is with {{ carrier }} under the tracking number {{ tracking_number }}. We have asked the carrier where it is and will write to you here as soon as we have an answer.

Thank you for your patience.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns leid, dass Ihre Bestellung {{ order_id }} noch nicht bei Ihnen angekommen ist. Die Zustellung war für den {{ delivery_date | date_for_buyer }} vorgesehen.

Ihr Paket ist mit {{ carrier }} unter der Sendungsnummer {{ tracking_number }} unterwegs. Wir haben beim Zustelldienst nachgefragt und melden uns hier bei Ihnen, sobald wir eine Antwort haben.

Vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes désolés que votre commande {{ order_id }} ne vous soit pas encore parvenue. La livraison était prévue le {{ delivery_date | date_for_buyer }}.

Votre colis est acheminé par {{ carrier }} sous le numéro de suivi {{ tracking_number }}. Nous avons interrogé le transporteur et vous écrirons ici dès que nous aurons sa réponse.

Merci de votre patience.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Ci dispiace che il Suo ordine {{ order_id }} non sia ancora arrivato. La consegna era prevista per il {{ delivery_date | date_for_buyer }}.

Il pacco viaggia con {{ carrier }} con il numero di tracciamento {{ tracking_number }}. Abbiamo chiesto informazioni al corriere e Le scriveremo qui non appena avremo una risposta.

Grazie per la pazienza.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lamentamos que su pedido {{ order_id }} todavía no haya llegado. La entrega estaba prevista para el {{ delivery_date | date_for_buyer }}.

El paquete viaja con {{ carrier }} con el número de seguimiento {{ tracking_number }}. Hemos preguntado al transportista y le escribiremos por aquí en cuanto tengamos una respuesta.

Gracias por su paciencia.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の商品がまだお手元に届いておらず、誠に申し訳ございません。お届け予定日は {{ delivery_date | date_for_buyer }} でございました。

お荷物は {{ carrier }}（お問い合わせ番号：{{ tracking_number }}）にて配送中です。配送業者に状況を確認しておりますので、回答があり次第、このメッセージでご連絡いたします。

ご迷惑をおかけしますが、今しばらくお待ちくださいますようお願い申し上げます。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

很抱歉，您的订单 {{ order_id }} 还没有送到，原定 {{ delivery_date }} 送达。

包裹由 {{ carrier }} 运送，追踪编号为 {{ tracking_number }}。我们已向承运人查询，一有答复就在这里告诉您。

感谢您的耐心等待。

此致
{{ seller_name }}`,
});
