import { defineTemplate } from '../define';

/** How a return is made in the buyer’s Amazon account. */
export default defineTemplate({
  id: 'return-request',
  topic: 'returns',
  place: 1,
  shortcut: 'th',
  bodies: {
    en: `Hello {{ buyer_name }},

Thank you for your message about your order {{ order_id }}. You can return {{ item }} through your Amazon account.

Please open “Your Orders”, choose the order and select “Return or replace items”. There you will find the return address and the label.

As soon as the item has come back and been checked, we will arrange the refund. It goes to the payment method you used.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

vielen Dank für Ihre Nachricht zu Ihrer Bestellung {{ order_id }}. Sie können {{ item }} über Ihr Amazon-Konto zurückgeben.

Öffnen Sie dazu bitte „Meine Bestellungen“, wählen Sie die Bestellung und dann „Artikel zurücksenden oder ersetzen“. Dort finden Sie die Rücksendeadresse und das Etikett.

Sobald der Artikel bei uns eingetroffen und geprüft ist, veranlassen wir die Erstattung. Sie erfolgt auf die Zahlungsart, die Sie verwendet haben.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous remercions de votre message au sujet de votre commande {{ order_id }}. Vous pouvez retourner {{ item }} depuis votre compte Amazon.

Pour cela, ouvrez « Vos commandes », choisissez la commande puis « Retourner ou remplacer des articles ». Vous y trouverez l’adresse de retour et l’étiquette.

Dès que l’article nous sera parvenu et aura été contrôlé, nous effectuerons le remboursement sur le moyen de paiement que vous avez utilisé.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

La ringraziamo per il Suo messaggio relativo all’ordine {{ order_id }}. Può restituire {{ item }} dal Suo account Amazon.

Apra «I miei ordini», scelga l’ordine e poi «Restituisci o sostituisci articoli». Lì troverà l’indirizzo per il reso e l’etichetta.

Non appena l’articolo sarà arrivato e sarà stato controllato, disporremo il rimborso sul metodo di pagamento che ha utilizzato.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Gracias por su mensaje sobre el pedido {{ order_id }}. Puede devolver {{ item }} desde su cuenta de Amazon.

Abra «Mis pedidos», elija el pedido y seleccione «Devolver o reemplazar productos». Allí encontrará la dirección de devolución y la etiqueta.

En cuanto el artículo haya llegado y lo hayamos revisado, tramitaremos el reembolso en el método de pago que utilizó.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）についてご連絡いただき、ありがとうございます。{{ item }} は、お客様のAmazonアカウントから返品のお手続きをしていただけます。

「注文履歴」から該当のご注文をお選びのうえ、「商品の返品」へお進みください。返送先と返送用ラベルをご確認いただけます。

商品が当店に到着し、状態を確認いたしましたら、返金の手続きを行います。返金先は、ご利用いただいたお支払い方法となります。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

感谢您就订单 {{ order_id }} 来信。您可以在自己的亚马逊账户中退回 {{ item }}。

请打开“我的订单”，选择该订单，再点“退货或换货”，那里有退货地址和标签。

商品寄回并检查之后，我们会办理退款，退到您原来的付款方式。

此致
{{ seller_name }}`,
});
