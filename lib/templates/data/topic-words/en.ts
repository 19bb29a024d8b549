import type { TopicWordList } from '../../topic-words';

/** What buyers write in English. Data, ours. */
export const EN = {
  'where-is-my-order': {
    likely:
      'did you ship, when did you ship, on its way yet, already on its way, when can i expect, when will i get, when will it be here, what day … expect, when … be delivered, has … been sent, been sent out, ' +
      'where is my, where s my, wheres my, where is it, where it is, where is the package, where is the parcel, track my, ' +
      'tracking, tracking number, track the, update on my, status of my order, has it shipped, has my order shipped, ' +
      'been shipped, been dispatched, when will it ship, shipping status, label created, in transit',
    hint: 'package, parcel, shipment, delivery, courier, carrier, order',
  },
  'late-delivery': {
    sure: 'past the delivery date, delivery is late, delivery is overdue',
    likely:
      'promised … now, no parcel, no package, was meant to arrive, was meant to be here, was expected on, should be here by now, ' +
      'still not arrived, hasn t arrived, has not arrived, not arrived yet, haven t received, have not received, not received, ' +
      'never arrived, never came, did not arrive, didn t arrive, still waiting, supposed to arrive, supposed to be here, ' +
      'supposed to be delivered, should have arrived, should have been here, was due, overdue, days late, late, delayed, ' +
      'delay, still nothing, still hasn t, still not here, still no sign, yet to arrive',
    hint: 'last week, days past, when is it, finally, weeks, delivery date, package, parcel, arrive',
  },
  'damaged-item': {
    likely:
      'dent, scratch, a crack, a hole, came apart on arrival, not in one piece, ' +
      'damaged, broken, cracked, smashed, shattered, dented, scratched, bent, torn, crushed, leaking, leaked, in pieces, ripped, chipped',
    hint: 'arrived, packaging, box, picture, photo*, opened',
  },
  'wrong-item': {
    sure: 'wrong item, wrong product, wrong colour, wrong color, wrong size, wrong model, wrong order',
    likely:
      'contained … i ordered, ' +
      'i ordered … but got, ordered … got a, ordered … received a, ordered … and got, ordered … but received, you sent … i need, sent … i ordered, ' +
      'not what i ordered, isn t what i ordered, not what i bought, isn t what i bought, instead of, different item, different colour, ' +
      'different color, different product, different size, sent me the wrong, received the wrong, got the wrong, someone else s',
    hint: 'ordered, received, got, sent me, i ordered',
  },
  'missing-part': {
    likely:
      'there are only, there were only, only got, the listing says … pieces, a set of … only, short of, one less, ' +
      'missing, not in the box, not included, wasn t included, incomplete, was not in the package, no screws, only received one, ' +
      'didn t come with, did not come with, came without, there should be, no power cord, no cable, no charger, no instructions in the box',
    hint: 'only, parts, part, screws, pieces, box, package, cable',
  },
  'return-request': {
    likely:
      'can i return, ' +
      'swap, too tight … exchange, don t want it, not what i expected, take it back, bring it back, ' +
      'return it, return this, return the, send it back, send this back, send back, sending it back, returning, return label, ' +
      'return policy, to return, start a return, make a return, exchange, changed my mind',
    hint: 'label, doesn t fit, too small, too big, don t like, back',
  },
  'refund-issued': {
    sure:
      'received … refund, waiting for my refund, waiting for the refund, refund … not arrived, ' +
      'where is my refund, when will i be refunded, when will i get my refund, refund status, my refund',
    likely: 'refund, refunded, money back, my money, reimburse*, been credited, credited to',
    hint: 'returned, sent it back, sent back, bank, card, statement',
  },
  'out-of-stock-cancellation': {
    sure: 'cancel my order, cancel the order, cancel this order, cancel order, order was cancelled, order was canceled',
    likely:
      'don t need it anymore, no longer need it, ordered twice, ordered it twice, ' +
      'cancel it, cancel, cancelled, canceled, cancellation, out of stock, sold out, in stock, back in stock, unavailable, available again',
    hint: 'by mistake, accident*, twice',
  },
  'pre-sale-question': {
    sure: 'before i buy, before buying, before ordering, before i order, before i purchase, thinking of buying, interested in buying',
    likely:
      'will … fit, does … fit, do you have it in, do you have this in, is it available in, can i use it with, can it be used with, is it suitable, ' +
      'does this fit, does it fit, will this fit, will it fit, compatible with, does this work with, does it work with, ' +
      'does it come in, does this come in, do you sell, what are the dimensions, dimensions, what size is, how big is, ' +
      'is it made, is this made, what material, do you ship to, question about the',
    hint: 'size, colour, color, fit, compatible, material',
  },
  invoice: { likely: 'invoice, receipt, proof of purchase, bill', hint: 'expenses, pdf, email me' },
  'vat-invoice': {
    sure: 'vat, vat number, vat invoice, tax invoice, tax id, tax number',
    likely: 'business invoice',
    hint: 'company, business, accounting, invoice',
  },
  warranty: {
    likely:
      'falling apart, fell apart, came off, come off, stopped charging, no longer charges, no longer turns on, broke already, ' +
      'warranty, guarantee, stopped working, no longer works, doesn t work anymore, does not work anymore, won t turn on, ' +
      'will not turn on, won t charge, doesn t turn on, quit working, died, defective, faulty, malfunction*, not working, repair, broke after, doesn t work',
    hint: 'months, after, motor, battery, weeks',
  },
  'how-to-use': {
    likely:
      'what does … mean, how can i connect, how can i set, how should i, pressed every button, ' +
      'how do i, how do you, how to, how can i use, instructions, manual, user guide, set it up, set up, setup, install, ' +
      'assemble, assembly, can t figure out, can t work out, connect it, pair it',
    hint: 'reset, button, clean, charge, leaflet, settings',
  },
  'negative-feedback': {
    likely:
      'garbage, rubbish, one star review, bad seller, ' +
      'bad review, negative review, negative feedback, bad feedback, one star, 1 star, left a review, leave a review, ' +
      'worst, terrible, horrible, awful, very disappointed, so disappointed, never buy again, never order again, waste of money, rip off, scam',
    hint: 'disappoint*, unhappy, quality, service, star, tell everybody, poor',
  },
  'a-to-z-claim': {
    sure: 'a to z, a z claim, a z guarantee, atoz, file a claim, filed a claim, opened a claim, open a claim, chargeback, dispute with my bank',
    likely: 'claim',
    hint: 'amazon',
  },
} satisfies TopicWordList;
