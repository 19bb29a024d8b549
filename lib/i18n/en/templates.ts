/** Names and explanations of the reply templates, and of the variables they are filled with. */
export const templates = {
  lists: {
    'a-to-z-claim': {
      name: 'A-to-z claim',
      when: 'The buyer has filed an A-to-z claim. It asks for nothing and does not ask to withdraw it.',
      words: 'guarantee claim dispute chargeback',
    },
    'damaged-item': {
      name: 'Damaged on arrival',
      when: 'The item arrived broken or scratched.',
      words: 'broken scratched cracked defective photo',
    },
    'how-to-use': {
      name: 'How to use',
      when: 'The buyer asks how to use, set up or clean the item. You write the steps.',
      words: 'instructions manual setup install clean',
    },
    invoice: {
      name: 'Invoice',
      when: 'The buyer asks for an invoice. Attach the PDF (10 MB at most) before you send.',
      words: 'bill receipt pdf',
    },
    'late-delivery': {
      name: 'Late delivery',
      when: 'The parcel is overdue. Ask the carrier first: the reply says that you have.',
      words: 'overdue delay still waiting',
    },
    'missing-part': {
      name: 'Missing part',
      when: 'A part or piece was not in the box.',
      words: 'incomplete accessory piece not included',
    },
    'negative-feedback': {
      name: 'Negative feedback follow-up',
      when: 'After negative feedback about an order. It asks what went wrong and nothing else.',
      words: 'bad review unhappy stars complaint',
    },
    'out-of-stock-cancellation': {
      name: 'Out of stock and cancellation',
      when: 'You cannot ship and have cancelled the order yourself.',
      words: 'sold out unavailable cancel',
    },
    'pre-sale-question': {
      name: 'Question before buying',
      when: 'The buyer asks about an item before ordering. You write the answer.',
      words: 'pre-sale size colour compatible product',
    },
    'refund-issued': {
      name: 'Refund issued',
      when: 'Says how much comes back and where to. Make the refund first, then send this.',
      words: 'money back reimbursed amount',
    },
    'return-request': {
      name: 'Return',
      when: 'The buyer wants to send the item back.',
      words: 'send back label replace',
    },
    'vat-invoice': {
      name: 'VAT invoice',
      when: 'The buyer needs an invoice with VAT. It asks for the company’s details.',
      words: 'tax business company',
    },
    warranty: {
      name: 'Warranty',
      when: 'The item stopped working. It asks what happens and since when.',
      words: 'guarantee defect repair not working',
    },
    'where-is-my-order': {
      name: 'Where is my order?',
      when: 'The buyer asks for a parcel that is on its way.',
      words: 'tracking parcel shipped',
    },
    'wrong-item': {
      name: 'Wrong item',
      when: 'Something else was in the parcel.',
      words: 'different colour size another',
    },
  },
  topics: {
    delivery: 'Delivery',
    problems: 'Problems with the item',
    returns: 'Returns and refunds',
    questions: 'Questions about the item',
    papers: 'Invoices',
    complaints: 'Complaints',
  },
  variables: {
    order_id: 'Order number',
    buyer_name: 'Buyer’s name',
    item: 'Item',
    part: 'What is missing',
    answer: 'Your answer, in the buyer’s language',
    ship_date: 'Shipped on',
    carrier: 'Carrier',
    tracking_number: 'Tracking number',
    delivery_date: 'Due on',
    refund_amount: 'Amount refunded, with currency',
    seller_name: 'Your store’s name',
  },
  examples: {
    order_id: '112-1234567-1234567',
    buyer_name: 'Ms Miller',
    item: 'Bamboo cutting board',
    part: '2 screws M4',
    answer: 'The board measures 40 × 30 × 2 cm.',
    ship_date: 'November 18',
    carrier: 'UPS',
    tracking_number: '1Z999AA10123456784',
    delivery_date: 'November 24',
    refund_amount: '24.99 EUR',
    seller_name: 'Acme Store',
  },
};
