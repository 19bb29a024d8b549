import { defineTemplate } from '../define';

/** An answer to a question before the purchase. */
export default defineTemplate({
  id: 'pre-sale-question',
  topic: 'questions',
  place: 1,
  shortcut: 'sq',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for your interest in {{ item }}.

{{ answer }}

If you have another question about it, simply reply to this message.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihr Interesse an {{ item }}.

{{ answer }}

Wenn Sie noch eine Frage dazu haben, antworten Sie einfach auf diese Nachricht.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre intérêt pour {{ item }}.

{{ answer }}

Si vous avez une autre question à ce sujet, il vous suffit de répondre à ce message.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per il Suo interesse per {{ item }}.

{{ answer }}

Se ha altre domande al riguardo, può rispondere direttamente a questo messaggio.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su interés en {{ item }}.

{{ answer }}

Si tiene alguna otra pregunta al respecto, puede responder a este mensaje.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

{{ item }} についてお問い合わせいただき、ありがとうございます。

{{ answer }}

ほかにもご不明な点がございましたら、このメッセージにご返信ください。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您关注 {{ item }}。

{{ answer }}

如果还有其他问题，直接回复此消息即可。

此致
{{ seller_name }}`,
});
