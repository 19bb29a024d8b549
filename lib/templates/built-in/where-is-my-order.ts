import { defineTemplate } from '../define';

/** The parcel is on its way: when, with whom and under which number. */
export default defineTemplate({
  id: 'where-is-my-order',
  topic: 'delivery',
  place: 1,
  shortcut: 'wl',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for asking about your order {{ order_id }}.

Your parcel was shipped on {{ ship_date | date_for_buyer }} with {{ carrier }}. The tracking number is {{ tracking_number }}, and delivery is expected on {{ delivery_date | date_for_buyer }}.

If it has not arrived by then, please reply to this message and we will look into it for you.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihre Nachricht zu Ihrer Bestellung {{ order_id }}.

Ihr Paket wurde am {{ ship_date | date_for_buyer }} mit {{ carrier }} verschickt. Die Sendungsnummer lautet {{ tracking_number }}, die voraussichtliche Zustellung ist am {{ delivery_date | date_for_buyer }}.

Sollte es bis dahin nicht angekommen sein, antworten Sie bitte auf diese Nachricht. Wir gehen der Sache dann für Sie nach.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre message au sujet de votre commande {{ order_id }}.

Votre colis a été expédié le {{ ship_date | date_for_buyer }} avec {{ carrier }}. Son numéro de suivi est {{ tracking_number }} et sa livraison est prévue le {{ delivery_date | date_for_buyer }}.

Si vous ne l’avez pas reçu d’ici là, merci de répondre à ce message : nous nous renseignerons pour vous.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per il Suo messaggio relativo all’ordine {{ order_id }}.

Il pacco è stato spedito il {{ ship_date | date_for_buyer }} con {{ carrier }}. Il numero di tracciamento è {{ tracking_number }} e la consegna è prevista per il {{ delivery_date | date_for_buyer }}.

Se per allora non l’avesse ancora ricevuto, La preghiamo di rispondere a questo messaggio: verificheremo la spedizione per Lei.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su mensaje sobre el pedido {{ order_id }}.

Su paquete se envió el {{ ship_date | date_for_buyer }} con {{ carrier }}. El número de seguimiento es {{ tracking_number }} y la entrega está prevista para el {{ delivery_date | date_for_buyer }}.

Si para entonces no lo ha recibido, le rogamos que responda a este mensaje y nos ocuparemos de averiguar qué ha ocurrido.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）についてお問い合わせいただき、ありがとうございます。

お荷物は {{ ship_date | date_for_buyer }} に {{ carrier }} にて発送いたしました。お問い合わせ番号は {{ tracking_number }}、お届け予定日は {{ delivery_date | date_for_buyer }} でございます。

予定日を過ぎても届かない場合は、お手数ですがこのメッセージにご返信ください。こちらで配送状況をお調べいたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您来信询问订单 {{ order_id }}。

包裹已于 {{ ship_date }} 通过 {{ carrier }} 发出，追踪编号为 {{ tracking_number }}，预计 {{ delivery_date }} 送达。

如果届时仍未收到，请直接回复此消息，我们会为您查询。

此致
{{ seller_name }}`,
});
