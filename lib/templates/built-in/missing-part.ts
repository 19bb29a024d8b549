import { defineTemplate } from '../define';

/** A part or piece was not in the box. */
export default defineTemplate({
  id: 'missing-part',
  topic: 'problems',
  place: 3,
  shortcut: 'qj',
  bodies: {
    en: `Hello {{ buyer_name }},

We are sorry that {{ part }} was missing when you received {{ item }} from your order {{ order_id }}.

We are checking whether we can send you the missing part by itself. If anything else is missing, please name it in your reply; a photo of what you received helps us.

You will hear from us here.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns leid, dass bei {{ item }} aus Ihrer Bestellung {{ order_id }} Folgendes gefehlt hat: {{ part }}.

Wir prüfen, ob wir Ihnen das fehlende Teil einzeln zuschicken können. Falls noch etwas fehlt, nennen Sie es uns bitte in Ihrer Antwort; ein Foto der erhaltenen Teile hilft uns dabei.

Wir melden uns hier bei Ihnen.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes désolés que l’article {{ item }}, de votre commande {{ order_id }}, vous soit arrivé incomplet. Élément manquant : {{ part }}.

Nous vérifions si nous pouvons vous envoyer la pièce manquante séparément. S’il manque autre chose, merci de nous l’indiquer dans votre réponse ; une photo de ce que vous avez reçu nous aidera.

Nous vous répondrons ici.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Ci dispiace che l’articolo {{ item }} del Suo ordine {{ order_id }} sia arrivato incompleto. Parte mancante: {{ part }}.

Stiamo verificando se possiamo inviarLe separatamente la parte mancante. Se manca altro, La preghiamo di indicarlo nella risposta; una foto di ciò che ha ricevuto ci aiuta.

Le risponderemo qui.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lamentamos que el artículo {{ item }}, de su pedido {{ order_id }}, haya llegado incompleto. Pieza que falta: {{ part }}.

Estamos comprobando si podemos enviarle por separado la pieza que falta. Si falta algo más, indíquenoslo en su respuesta; una foto de lo que ha recibido nos ayudará.

Le responderemos por aquí.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の {{ item }} に「{{ part }}」が入っていなかったとのこと、誠に申し訳ございません。

不足している部品のみをお送りできるか確認しております。ほかにも不足しているものがございましたら、このメッセージへの返信でお知らせください。届いた内容のお写真もお送りいただけますと助かります。

確認でき次第、こちらでご連絡いたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

很抱歉，您订单 {{ order_id }} 中的 {{ item }} 缺少：{{ part }}。

我们正在确认能否单独补寄缺少的部件。如果还缺其他东西，请在回复中写明；附上所收到物品的照片会更方便。

我们会在这里答复您。

此致
{{ seller_name }}`,
});
