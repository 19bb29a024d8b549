/** Small words of letters, by language: those that few others share. Ours. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'in the and you your we our is are have has will please with for this that it to of not can if would from be hello thank',
  de: 'sie ihr ihre ihren ihnen wir uns ist sind und der die das den dem nicht in es bitte mit für ein eine zu auf wird werden haben bei guten vielen',
  fr: "de la en vous votre vos nous est sont et le les des une pour avec dans pas que qui sur bonjour merci avons n'est d'un du au il elle",
  it: "la e il lo gli della del di che non per con sono è suo sua nostro nostra grazie buongiorno salve può abbiamo alla dal nel un'altra le ci",
  es: 'de la en y buenos días el los las su usted nuestro nuestra por para con está son es gracias hola pero hemos del al lo que no se le una',
  pt: 'de e o os as você seu sua nosso nossa não para com está são obrigado olá mas temos do da em que uma por ao',
  nl: 'de het een uw u wij ons is zijn en in niet voor met van aan wordt hebben bedankt hallo op dat te bij dit',
  sv: 'du din ditt er vi vår är och att det den inte för med till har hej tack på som av ett en kan',
  pl: 'pan pani państwa my nasz nasza jest są i nie dla z do w na że się dzień dziękuję prosimy proszę to',
  tr: 've bir bu için ile siz sizin biz bizim değil olarak merhaba lütfen teşekkür var yok ürün sipariş olan kadar',
};

/** Languages that have a word, by the word. */
export const LETTER_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
