import { defineTemplate } from '../define';

/** The item no longer works; what is needed to help. */
export default defineTemplate({
  id: 'warranty',
  topic: 'questions',
  place: 3,
  shortcut: 'zb',
  bodies: {
    en: `Hello {{ buyer_name }},

We are sorry that {{ item }} from your order {{ order_id }} does not work as it should.

You need no further proof of purchase: the order number is enough. Please describe what happens and since when, and add a photo if it shows the fault.

We will then tell you here how we can help. Your statutory rights are not affected.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

es tut uns leid, dass der Artikel {{ item }} aus Ihrer Bestellung {{ order_id }} nicht so funktioniert, wie es sollte.

Einen weiteren Kaufbeleg brauchen Sie nicht, die Bestellnummer genügt. Bitte beschreiben Sie uns, was passiert und seit wann, und fügen Sie ein Foto hinzu, wenn der Fehler darauf zu sehen ist.

Wir teilen Ihnen dann hier mit, wie wir helfen können. Ihre gesetzlichen Rechte bleiben davon unberührt.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous sommes désolés que l’article {{ item }}, de votre commande {{ order_id }}, ne fonctionne pas comme il le devrait.

Aucun autre justificatif d’achat n’est nécessaire : le numéro de commande suffit. Merci de nous décrire le problème et depuis quand il se produit, et de joindre une photo si le défaut y est visible.

Nous vous dirons ensuite ici comment nous pouvons vous aider. Vos droits légaux ne sont pas affectés.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Ci dispiace che l’articolo {{ item }} del Suo ordine {{ order_id }} non funzioni come dovrebbe.

Non serve un’altra prova d’acquisto: basta il numero d’ordine. La preghiamo di descriverci che cosa succede e da quando, e di aggiungere una foto se il difetto è visibile.

Le diremo poi qui come possiamo aiutarLa. I Suoi diritti di legge restano invariati.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Lamentamos que el artículo {{ item }}, de su pedido {{ order_id }}, no funcione como debería.

No necesita otro comprobante de compra: basta con el número de pedido. Le rogamos que nos describa qué ocurre y desde cuándo, y que añada una foto si el fallo se aprecia en ella.

Después le explicaremos por aquí cómo podemos ayudarle. Sus derechos legales no se ven afectados.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の {{ item }} が正常に動作しないとのこと、ご不便をおかけし申し訳ございません。

ご購入の証明は注文番号のみで結構です。お手数ですが、どのような症状がいつごろから出ているかをお知らせください。症状がわかるお写真がございましたら、あわせてお送りください。

内容を確認のうえ、対応方法をこちらでご案内いたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

很抱歉，您订单 {{ order_id }} 中的 {{ item }} 不能正常使用。

不需要其他购买凭证，有订单号即可。请描述出现了什么问题、从什么时候开始；如果照片能看出故障，也请附上。

之后我们会在这里告诉您如何处理。您的法定权利不受影响。

此致
{{ seller_name }}`,
});
