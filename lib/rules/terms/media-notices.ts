import { defineTermList } from '../term-list';

/** Tours, seminars and spoilers, which descriptions of media may not hold (D-REVIEW). Amazon names the kinds; phrases are ours. */
export default defineTermList<'spoiler'>({
  id: 'media-notices',
  sources: ['detail-page-rules', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{book,author,concert,lecture,speaking,promotional} tour{,s} | on tour {now,in,this} | tour dates | seminar{,s} | webinar{,s}
      | {book,author} signing{,s} | upcoming {lecture,lectures,workshop,workshops,event,events}`,
    de: `lesereise | autogrammstunde | auf tournee`,
    fr: `séance de dédicace{,s} | en tournée`,
    it: `firmacopie | in tournée`,
    es: `firma de libros | gira de presentación`,
    ja: `サイン会 | セミナー開催 | ツアー日程`,
  },
  noted: {
    spoiler: {
      en: 'spoiler alert | spoilers ahead | warning: spoilers | contains spoilers',
      de: 'achtung spoiler | spoilerwarnung',
      fr: 'attention spoiler',
      es: 'alerta de spoiler',
      ja: 'ネタバレ注意 | ネタバレ',
    },
  },
});
