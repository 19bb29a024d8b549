import { defineTemplate } from '../define';

/** The invoice is attached. */
export default defineTemplate({
  id: 'invoice',
  topic: 'papers',
  place: 1,
  shortcut: 'fp',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for your message. You will find the invoice for your order {{ order_id }} attached to this message.

If something in it needs to be corrected, please tell us what in your reply.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihre Nachricht. Die Rechnung zu Ihrer Bestellung {{ order_id }} finden Sie im Anhang dieser Nachricht.

Falls darin etwas berichtigt werden soll, schreiben Sie uns bitte in Ihrer Antwort, was.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre message. Vous trouverez la facture de votre commande {{ order_id }} en pièce jointe.

Si un élément doit être corrigé, merci de nous l’indiquer dans votre réponse.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per il Suo messaggio. In allegato trova la fattura del Suo ordine {{ order_id }}.

Se c’è qualcosa da correggere, La preghiamo di indicarcelo nella risposta.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su mensaje. Adjunta a este mensaje encontrará la factura de su pedido {{ order_id }}.

Si hay algo que corregir, indíquenoslo en su respuesta.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご連絡いただき、ありがとうございます。ご注文（{{ order_id }}）の請求書を、このメッセージに添付いたしました。

修正が必要な箇所がございましたら、このメッセージへの返信でお知らせください。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您的来信。订单 {{ order_id }} 的发票已附在此消息中。

如有需要更正的地方，请在回复中说明。

此致
{{ seller_name }}`,
});
