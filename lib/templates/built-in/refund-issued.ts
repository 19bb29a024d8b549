import { defineTemplate } from '../define';

/** The refund has been made: how much, and where it goes. */
export default defineTemplate({
  id: 'refund-issued',
  topic: 'returns',
  place: 2,
  shortcut: 'tk',
  bodies: {
    en: `Hello {{ buyer_name }},

We have refunded {{ refund_amount }} for your order {{ order_id }}.

The amount goes back to the payment method you used. When it appears there depends on your bank or card provider. You can follow it in your Amazon account under “Your Orders”.

Thank you for your patience.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

wir haben Ihnen für Ihre Bestellung {{ order_id }} einen Betrag von {{ refund_amount }} erstattet.

Der Betrag geht an die Zahlungsart zurück, die Sie verwendet haben. Wann er dort erscheint, hängt von Ihrer Bank oder Ihrem Kartenanbieter ab. In Ihrem Amazon-Konto können Sie die Erstattung unter „Meine Bestellungen“ verfolgen.

Vielen Dank für Ihre Geduld.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous vous avons remboursé {{ refund_amount }} pour votre commande {{ order_id }}.

Cette somme est reversée sur le moyen de paiement que vous avez utilisé. Le moment où elle y apparaît dépend de votre banque ou de l’émetteur de votre carte. Vous pouvez suivre le remboursement dans votre compte Amazon, sous « Vos commandes ».

Merci de votre patience.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Le abbiamo rimborsato {{ refund_amount }} per il Suo ordine {{ order_id }}.

L’importo torna sul metodo di pagamento che ha utilizzato. Il momento in cui vi compare dipende dalla Sua banca o dall’emittente della carta. Può seguire il rimborso nel Suo account Amazon, in «I miei ordini».

Grazie per la pazienza.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Le hemos reembolsado {{ refund_amount }} por su pedido {{ order_id }}.

El importe vuelve al método de pago que utilizó. El momento en que aparezca depende de su banco o del emisor de su tarjeta. Puede consultar el reembolso en su cuenta de Amazon, en «Mis pedidos».

Gracias por su paciencia.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）につきまして、{{ refund_amount }} の返金手続きをいたしました。

返金先は、ご利用いただいたお支払い方法でございます。反映される時期は、金融機関またはカード会社によって異なります。返金の状況は、Amazonアカウントの「注文履歴」からご確認いただけます。

お待たせいたしまして申し訳ございませんでした。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

我们已为您的订单 {{ order_id }} 退款 {{ refund_amount }}。

款项会退回您原来的付款方式，何时到账取决于您的银行或发卡机构。您可以在亚马逊账户的“我的订单”中查看退款。

感谢您的耐心等待。

此致
{{ seller_name }}`,
});
