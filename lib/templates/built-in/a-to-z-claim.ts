import { defineTemplate } from '../define';

/** The buyer has filed an A-to-z claim. */
export default defineTemplate({
  id: 'a-to-z-claim',
  topic: 'complaints',
  place: 2,
  shortcut: 'sp',
  bodies: {
    en: `Hello {{ buyer_name }},

We have been informed of your A-to-z Guarantee claim for your order {{ order_id }} and are sorry that the matter has come this far.

We are looking into what happened with {{ item }} and will give Amazon all the information it needs. You do not need to do anything for this.

If you would like to add something, such as a photo or a detail, please reply to this message.

Kind regards,
{{ seller_name }}`,
    de: `Guten Tag {{ buyer_name }},

wir haben von Ihrem A-bis-z-Garantieantrag zu Ihrer Bestellung {{ order_id }} erfahren und bedauern, dass es so weit gekommen ist.

Wir prüfen, was mit {{ item }} geschehen ist, und geben Amazon alle nötigen Auskünfte. Sie müssen dafür nichts weiter tun.

Wenn Sie etwas ergänzen möchten, zum Beispiel ein Foto oder einen Hinweis, antworten Sie bitte auf diese Nachricht.

Mit freundlichen Grüßen
{{ seller_name }}`,
    fr: `Bonjour {{ buyer_name }},

Nous avons été informés de votre demande au titre de la Garantie A à Z pour votre commande {{ order_id }} et regrettons d’en être arrivés là.

Nous examinons ce qui s’est passé avec {{ item }} et transmettrons à Amazon toutes les informations nécessaires. Vous n’avez rien à faire pour cela.

Si vous souhaitez ajouter un élément, par exemple une photo ou une précision, il vous suffit de répondre à ce message.

Cordialement,
{{ seller_name }}`,
    it: `Buongiorno {{ buyer_name }},

Siamo stati informati della Sua richiesta di Garanzia dalla A alla Z per l’ordine {{ order_id }} e ci dispiace che si sia arrivati a questo punto.

Stiamo verificando che cosa è successo con {{ item }} e forniremo ad Amazon tutte le informazioni necessarie. Lei non deve fare nulla.

Se desidera aggiungere qualcosa, ad esempio una foto o un dettaglio, può rispondere a questo messaggio.

Cordiali saluti,
{{ seller_name }}`,
    es: `Hola, {{ buyer_name }}:

Hemos recibido el aviso de su reclamación de la Garantía de la A a la Z sobre el pedido {{ order_id }} y lamentamos que se haya llegado a este punto.

Estamos revisando qué ocurrió con {{ item }} y facilitaremos a Amazon toda la información necesaria. Usted no tiene que hacer nada.

Si desea añadir algo, por ejemplo una foto o un detalle, puede responder a este mensaje.

Atentamente,
{{ seller_name }}`,
    ja: `{{ buyer_name }} 様

ご注文（{{ order_id }}）につきまして、Amazonマーケットプレイス保証の申請をいただいたことを確認いたしました。このような事態となり、誠に申し訳ございません。

{{ item }} について状況を確認し、必要な情報はすべて当店からAmazonへ提出いたします。お客様にお手続きいただくことはございません。

お写真や補足事項などがございましたら、このメッセージにご返信ください。

よろしくお願いいたします。
{{ seller_name }}`,
  },
  meaning: `{{ buyer_name }}，您好：

我们已得知您就订单 {{ order_id }} 提出了 A-to-z 索赔，很抱歉事情到了这一步。

我们正在核实 {{ item }} 的情况，并会向亚马逊提供所需的全部信息。您不需要为此做任何事。

如果想补充，比如照片或细节，请直接回复此消息。

此致
{{ seller_name }}`,
});
