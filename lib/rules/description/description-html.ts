import { defineRule } from '../define';
import { tagsIn, withoutTag, withoutTags } from '../shared/description-html';

/** HTML in a description: line breaks alone are allowed. */
export default defineRule<'D-HTML'>({
  id: 'description-html',
  fields: ['description'],
  codes: {
    'D-HTML': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules', 'store-language', 'html-staff'],
      since: '2021-07-17',
    },
  },
  check({ text }, report) {
    const tags = tagsIn(text);
    const { raw } = text;
    for (const tag of tags) {
      report.finding('D-HTML', tag, {
        data: { words: raw.slice(tag.start, tag.end) },
        fixes: () => [...(tags.length > 1 ? [withoutTags(raw, tags)] : []), withoutTag(raw, tag)],
      });
    }
  },
  examples: [
    {
      text: '<p>Solid <b>oak</b> table</p>',
      expect: [
        ['D-HTML', 0, 3, 'error'],
        ['D-HTML', 9, 12, 'error'],
        ['D-HTML', 15, 19, 'error'],
        ['D-HTML', 25, 29, 'error'],
      ],
      fixed: 'Solid oak table',
    },
    {
      text: '<p>Solid oak</p><p>Seats six</p>',
      expect: [
        ['D-HTML', 0, 3],
        ['D-HTML', 12, 16],
        ['D-HTML', 16, 19],
        ['D-HTML', 28, 32],
      ],
      fixed: 'Solid oak<br>Seats six',
    },
    {
      text: '<ul><li>Soft</li><li>Warm</li></ul>',
      expect: [
        ['D-HTML', 0, 4],
        ['D-HTML', 4, 8],
        ['D-HTML', 12, 17],
        ['D-HTML', 17, 21],
        ['D-HTML', 25, 30],
        ['D-HTML', 30, 35],
      ],
      fixed: 'Soft<br>Warm',
    },
    { text: 'Solid oak<br>Seats six<br/>Oiled<br />Round</br>End<BR>', expect: [] },
    {
      text: 'Solid oak<br clear="all">Seats six',
      expect: [['D-HTML', 9, 25]],
      fixed: 'Solid oak<br>Seats six',
    },
    { text: 'Holds <10 lb and >5 kg, a<b', expect: [] },
    { text: 'Fits legs < 4 cm > 2 cm', expect: [] },
    { text: 'Write to <info@acme.example>', expect: [] },
    { text: 'Solid <strong>oak', expect: [['D-HTML', 6, 14]], fixed: 'Solid oak' },
    { text: 'Solid oak</b table', expect: [['D-HTML', 9, 12]], fixed: 'Solid oak table' },
    { text: 'Solid oak<li', expect: [['D-HTML', 9, 12]] },
    {
      text: '<span style="color:red">Massiv</span>',
      store: 'DE',
      expect: [
        ['D-HTML', 0, 24],
        ['D-HTML', 30, 37],
      ],
      fixed: 'Massiv',
    },
    {
      text: '<H2>Chêne</H2>Massif',
      store: 'FR',
      expect: [
        ['D-HTML', 0, 4],
        ['D-HTML', 9, 14],
      ],
      fixed: 'Chêne<br>Massif',
    },
    { text: 'Oak<!-- old -->table', expect: [['D-HTML', 3, 15]], fixed: 'Oaktable' },
    { text: '<img src="a.png" />Oak', expect: [['D-HTML', 0, 19]], fixed: 'Oak' },
    { text: '<b>Oak</b>', on: '2021-07-16', expect: [] },
    {
      text: '水筒<b>軽量</b>',
      store: 'JP',
      expect: [
        ['D-HTML', 2, 5],
        ['D-HTML', 7, 11],
      ],
      fixed: '水筒軽量',
    },
    { text: 'Salt & pepper, 5 &middot; 3', expect: [] },
    { text: '', expect: [] },
  ],
});
