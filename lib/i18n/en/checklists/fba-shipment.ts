export const fbaShipment = {
  name: 'FBA shipment',
  about: 'From the plan to the last unit received in Amazon’s warehouse.',
  groups: {
    plan: 'Plan',
    pack: 'Pack',
    send: 'Send',
    receive: 'Receive',
  },
  steps: {
    quantities: {
      text: 'Settle SKUs and quantities',
      hint: 'Per SKU: need, capacity limit and minimum. Compare with the stock that really stands in the warehouse.',
    },
    eligible: {
      text: 'Check that each SKU may be sent',
      hint: 'Fulfilled by Amazon, not stranded, no open compliance request, dangerous-goods question answered.',
    },
    expiry: {
      text: 'Check expiry dates and batches',
      hint: 'Goods with a date: the remaining life is enough and the date is printed on unit and box.',
    },
    'unit-size': {
      text: 'Measure and weigh one unit; compare it with Amazon’s size tier',
      hint: 'US: small standard 16 oz, 15 × 12 × 0.75 in; large standard 20 lb, 18 × 14 × 8 in. EU: small parcel 3.9 kg, 35 × 25 × 12 cm; standard parcel 11.9 kg, 45 × 34 × 26 cm.',
    },
    labels: {
      text: 'Label every unit',
      hint: 'FNSKU on a flat side, scanned once as a test; all other barcodes are covered.',
    },
    prep: {
      text: 'Do the prep that Amazon asks for',
      hint: 'Bag with suffocation warning, bubble wrap, “Sold as set”: as the step in Send to Amazon says.',
    },
    'box-size': {
      text: 'Measure every box: no side over 63.5 cm (25 in)',
      hint: 'Only a single oversize unit may be longer. If Send to Amazon shows other limits, e.g. 36 × 25 × 25 in and at least 6 × 4 × 1 in, those hold.',
    },
    'box-weight': {
      text: 'Weigh every box: 22.68 kg (50 lb) at most, 23 kg in Europe, 18 kg (40 lb) for jewellery and watches',
      hint: 'Heavier single units: “Team Lift” over 50 lb, “Mech Lift” over 100 lb. In Japan and Europe a heavy label from 15 kg.',
    },
    'one-shipment': {
      text: 'Only one shipment ID in a box',
      hint: 'What lies in the box is what stands in the box content, unit by unit; a second person has counted.',
    },
    'box-content': {
      text: 'Enter box content, weight and size',
      hint: 'Measured values, not those of last time.',
    },
    carrier: {
      text: 'Choose transport and ship date',
      hint: 'Inbound placement fee and splits are compared before “Accept”. After that a change costs money.',
    },
    'box-labels': {
      text: 'Print and stick the box labels',
      hint: 'Every box has its own label, not over an edge; pallets have four.',
    },
    tracking: {
      text: 'Enter tracking numbers and mark as shipped',
      hint: 'Every box has a number. Invoice and packing list are filed under the shipment ID.',
    },
    follow: {
      text: 'Follow until it is received',
      hint: 'Check once a week: delivered, checked in, receiving. If nothing moves for {stalledDays} days, open a case.',
    },
    reconcile: {
      text: 'Reconcile the numbers',
      hint: 'Sent against received for each SKU. For a difference, ask for an investigation with invoice and proof of delivery before the deadline shown.',
    },
  },
};
