import { defineTemplate } from '../define';

/** After negative feedback: understand and help, nothing else. */
export default defineTemplate({
  id: 'negative-feedback',
  topic: 'complaints',
  place: 1,
  shortcut: 'cp',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for telling us about your experience with your order {{ order_id }}. We are sorry that it was not as you had expected.

We would like to understand what went wrong with {{ item }}. Please reply with a few words about it and about what we can do for this order.

We read every message and use it to improve.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank, dass Sie uns von Ihrer Erfahrung mit Ihrer Bestellung {{ order_id }} berichtet haben. Es tut uns leid, dass sie nicht Ihren Erwartungen entsprach.

Wir möchten gern verstehen, was mit {{ item }} nicht in Ordnung war. Bitte schreiben Sie uns kurz, was geschehen ist und was wir bei dieser Bestellung für Sie tun können.

Wir lesen jede Nachricht und nutzen sie, um besser zu werden.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de nous avoir fait part de votre expérience avec votre commande {{ order_id }}. Nous sommes désolés qu’elle n’ait pas répondu à vos attentes.

Nous aimerions comprendre ce qui n’a pas convenu avec {{ item }}. Merci de nous l’expliquer en quelques mots et de nous dire ce que nous pouvons faire pour cette commande.

Nous lisons chaque message et nous en servons pour nous améliorer.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per averci raccontato la Sua esperienza con l’ordine {{ order_id }}. Ci dispiace che non sia stata all’altezza delle Sue aspettative.

Vorremmo capire che cosa non è andato bene con {{ item }}. La preghiamo di scriverci in poche parole che cosa è successo e che cosa possiamo fare per questo ordine.

Leggiamo ogni messaggio e ne facciamo tesoro per migliorare.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por contarnos su experiencia con el pedido {{ order_id }}. Lamentamos que no haya sido la que esperaba.

Nos gustaría entender qué falló con {{ item }}. Le rogamos que nos cuente en pocas palabras qué ocurrió y qué podemos hacer por este pedido.

Leemos todos los mensajes y los usamos para mejorar.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）についてご意見をお寄せいただき、ありがとうございます。ご期待に沿えず、誠に申し訳ございません。

{{ item }} のどのような点に問題があったのか、確認させていただきたく存じます。お手数ですが、状況と、このご注文について当店にご希望の対応を、簡単にお知らせいただけますでしょうか。

いただいたご意見はすべて拝見し、改善に役立ててまいります。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您告诉我们您对订单 {{ order_id }} 的感受。很抱歉没有达到您的期望。

我们想了解 {{ item }} 哪里出了问题。请简单说明发生了什么，以及这笔订单我们能为您做些什么。

每一条消息我们都会认真看，并用来改进。

此致
{{ seller_name }}`,
});
