import { defineRule } from '../define';
import { saying } from '../shared/letter';
import { isDenied } from '../shared/negation';
import promises from '../terms/message-promises';

/** Promises of a day that only the carrier can keep. */
export default defineRule<'Z-PROMISE'>({
  id: 'message-promises',
  fields: ['message'],
  terms: ['message-promises'],
  codes: { 'Z-PROMISE': { severity: 'hint', confidence: 'medium', sources: ['ours'] } },
  check(input, report) {
    const { raw } = input.text;
    for (const span of saying(input, promises, undefined)) {
      if (isDenied(raw, span)) continue;
      const words = raw.slice(span.start, span.end);
      report.finding('Z-PROMISE', span, { data: { words } });
    }
  },
  examples: [
    { text: 'Your parcel will arrive by Friday.', expect: [['Z-PROMISE', 12, 26, 'hint']] },
    { text: 'We guarantee delivery this week.', expect: [['Z-PROMISE', 0, 12]] },
    { text: 'The carrier expects it on Friday.', expect: [] },
    { text: 'We cannot guarantee a day.', expect: [] },
    { text: 'It ships today.', expect: [] },
    { text: 'Das Paket kommt morgen.', store: 'DE', expect: [['Z-PROMISE', 10, 22]] },
    { text: 'Le colis arrivera demain.', store: 'FR', expect: [['Z-PROMISE', 9, 24]] },
    { text: 'Il pacco arriverà domani.', store: 'IT', expect: [['Z-PROMISE', 9, 24]] },
    { text: 'El paquete llegará mañana.', store: 'ES', expect: [['Z-PROMISE', 11, 25]] },
    { text: '明日お届けいたします。', store: 'JP', expect: [['Z-PROMISE', 0, 10]] },
  ],
});
