import { defineTemplate } from '../define';

/** How the item is used, set up or cared for. */
export default defineTemplate({
  id: 'how-to-use',
  topic: 'questions',
  place: 2,
  shortcut: 'sy',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for your question about {{ item }} from your order {{ order_id }}.

{{ answer }}

If a step does not work as described, please reply with a short description of what you see.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihre Frage zu {{ item }} aus Ihrer Bestellung {{ order_id }}.

{{ answer }}

Wenn ein Schritt nicht wie beschrieben funktioniert, schreiben Sie uns bitte kurz, was Sie sehen.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre question au sujet de {{ item }}, de votre commande {{ order_id }}.

{{ answer }}

Si une étape ne fonctionne pas comme indiqué, merci de nous décrire brièvement ce que vous voyez.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per la Sua domanda su {{ item }} del Suo ordine {{ order_id }}.

{{ answer }}

Se un passaggio non funziona come descritto, La preghiamo di rispondere descrivendo brevemente che cosa vede.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su pregunta sobre {{ item }}, de su pedido {{ order_id }}.

{{ answer }}

Si algún paso no funciona como se describe, le rogamos que nos responda contando brevemente lo que ve.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）の {{ item }} についてお問い合わせいただき、ありがとうございます。

{{ answer }}

ご案内のとおりに動作しない場合は、お手数ですが、商品の状態を簡単にお知らせください。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您询问订单 {{ order_id }} 中的 {{ item }}。

{{ answer }}

如果哪一步和描述的不一样，请回复简单说明您看到的情况。

此致
{{ seller_name }}`,
});
