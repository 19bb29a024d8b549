import { defineTemplate } from '../define';

/** A VAT invoice: what is needed for it. */
export default defineTemplate({
  id: 'vat-invoice',
  topic: 'papers',
  place: 2,
  shortcut: 'vat',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for your message. We are glad to issue a VAT invoice for your order {{ order_id }}.

Please reply with the details that have to appear on it: the company name, the billing address and, if you have one, the VAT number.

You will then receive the invoice as an attachment to this conversation.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihre Nachricht. Gern stellen wir Ihnen für Ihre Bestellung {{ order_id }} eine Rechnung mit ausgewiesener Umsatzsteuer aus.

Bitte nennen Sie uns in Ihrer Antwort die Angaben, die darauf stehen sollen: den Firmennamen, die Rechnungsadresse und, falls vorhanden, die Umsatzsteuer-Identifikationsnummer.

Die Rechnung erhalten Sie dann als Anhang in dieser Unterhaltung.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre message. C’est avec plaisir que nous établirons une facture avec TVA pour votre commande {{ order_id }}.

Merci de nous indiquer en réponse les mentions qui doivent y figurer : la raison sociale, l’adresse de facturation et, le cas échéant, le numéro de TVA.

Vous recevrez ensuite la facture en pièce jointe dans cette conversation.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per il Suo messaggio. Saremo lieti di emettere una fattura con IVA per il Suo ordine {{ order_id }}.

La preghiamo di indicarci nella risposta i dati che devono comparire: la ragione sociale, l’indirizzo di fatturazione e, se disponibile, la partita IVA.

Riceverà poi la fattura in allegato in questa conversazione.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su mensaje. Con gusto emitiremos una factura con IVA para su pedido {{ order_id }}.

Le rogamos que nos indique en su respuesta los datos que deben figurar en ella: la razón social, la dirección de facturación y, si dispone de él, el NIF o NIF-IVA.

Recibirá después la factura adjunta en esta conversación.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご連絡いただき、ありがとうございます。ご注文（{{ order_id }}）につきまして、消費税額を記載した請求書を発行いたします。

お手数ですが、請求書に記載する宛名（会社名など）とご住所を、このメッセージへの返信でお知らせください。

発行した請求書は、このメッセージのやり取りに添付してお送りいたします。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您的来信。我们可以为订单 {{ order_id }} 开具含增值税的发票。

请在回复中告诉我们发票上需要的信息：公司名称、账单地址，如有 VAT 税号也请写上。

发票会作为附件发在这个会话里。

此致
{{ seller_name }}`,
});
