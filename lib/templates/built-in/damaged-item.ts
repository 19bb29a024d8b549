import { defineTemplate } from '../define';

/** The item arrived damaged. */
export default defineTemplate({
  id: 'damaged-item',
  topic: 'problems',
  place: 1,
  shortcut: 'ps',
  bodies: {
    en: `Hello {{ buyer_name }},

We are sorry that {{ item }} from your order {{ order_id }} arrived damaged.

So that we can help you quickly, please reply with a photo of the damage and, if you still have it, of the packaging. Please also tell us whether you would prefer a replacement or a refund.

You will then hear from us here about the next step.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns leid, dass der Artikel {{ item }} aus Ihrer Bestellung {{ order_id }} beschädigt bei Ihnen angekommen ist.

Damit wir Ihnen rasch helfen können, schicken Sie uns bitte als Antwort ein Foto des Schadens und, falls noch vorhanden, der Verpackung. Schreiben Sie uns bitte auch, ob Ihnen ein Ersatz oder eine Erstattung lieber ist.

Danach melden wir uns hier mit dem nächsten Schritt bei Ihnen.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes désolés que l’article {{ item }}, de votre commande {{ order_id }}, vous soit arrivé endommagé.

Pour vous aider au mieux, nous vous remercions de nous envoyer en réponse une photo du dommage et, si vous l’avez encore, de l’emballage. Merci de nous indiquer aussi si vous préférez un remplacement ou un remboursement.

Nous vous écrirons ensuite ici pour la suite.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Ci dispiace che l’articolo {{ item }} del Suo ordine {{ order_id }} sia arrivato danneggiato.

Per poterLa aiutare rapidamente, La preghiamo di rispondere con una foto del danno e, se l’ha ancora, dell’imballaggio. Ci indichi anche se preferisce una sostituzione o un rimborso.

Le scriveremo poi qui per il passo successivo.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lamentamos que el artículo {{ item }}, de su pedido {{ order_id }}, haya llegado dañado.

Para poder ayudarle con rapidez, le rogamos que responda con una foto del daño y, si aún lo conserva, del embalaje. Indíquenos también si prefiere un reemplazo o un reembolso.

Después le escribiremos por aquí para explicarle el siguiente paso.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の {{ item }} が破損した状態で届いたとのこと、誠に申し訳ございません。

速やかに対応させていただくため、破損箇所のお写真と、お手元にございましたら梱包のお写真を、このメッセージへの返信でお送りいただけますでしょうか。あわせて、交換と返金のどちらをご希望かお知らせください。

確認のうえ、今後のお手続きをこちらでご案内いたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

很抱歉，您订单 {{ order_id }} 中的 {{ item }} 送到时已损坏。

为了尽快帮您处理，请回复时附上损坏处的照片；如果包装还在，也请拍一张。并请告诉我们您希望换货还是退款。

之后我们会在这里告诉您下一步。

此致
{{ seller_name }}`,
});
