/** Words that only hold a place (B-PLACEHOLDER), folded; a full stop at the end apart. */

/** Those that Amazon's page on bullet points names. */
export const PUBLISHED_PLACEHOLDERS: ReadonlySet<string> = new Set([
  'not applicable',
  'na',
  'n/a',
  'n.a',
  'not eligible',
  'yet to decide',
  'to be decided',
  'tbd',
  'copy pending',
]);

/** The same in other languages, and what else is seen. Ours. */
export const OWN_PLACEHOLDERS: ReadonlySet<string> = new Set(
  `none | nil | null | undefined | nan | xxx | test | tba | to be added | to be announced | pending | coming soon | same as above | see above
  | see description | see title | lorem ipsum | - | -- | --- | . | .. | ... | / | _
  | nicht zutreffend | trifft nicht zu | entfällt | keine angabe | keine angaben | k.a | k. a | nicht verfügbar | noch offen | wird nachgereicht
  | siehe beschreibung | siehe oben
  | non applicable | sans objet | non disponible | à définir | à venir | voir description
  | non applicabile | non disponibile | da definire | vedi descrizione
  | no aplica | no aplicable | no disponible | por definir | por decidir | ver descripción
  | não aplicável | não se aplica | não disponível | a definir
  | niet van toepassing | n.v.t | nvt | niet beschikbaar | nog te bepalen
  | ej tillämpligt | inte tillämpligt | ej tillgängligt
  | nie dotyczy | brak | brak danych | do ustalenia
  | geçerli değil | uygulanamaz | belirlenecek | mevcut değil
  | 該当なし | 未定 | 未記入 | 不明 | 特になし | 无 | 暂无 | 待定 | 不适用 | 同上 | 待补充`
    .split('|')
    .map((phrase) => phrase.trim()),
);
