export const policyNotice = {
  name: 'Policy notice and listing removal',
  about: 'When a policy warning has come, or Amazon has removed or suppressed a listing.',
  groups: {
    read: 'Read',
    stop: 'Stop',
    settle: 'Settle',
    after: 'After',
  },
  steps: {
    notice: {
      text: 'Read the whole notice and translate it',
      hint: 'Save it as it is: date, ASINs, policy named, what is asked for, deadline.',
    },
    health: {
      text: 'Find the entry in Account Health',
      hint: 'Its status and the days left are in the table. One line for each violation.',
    },
    tell: {
      text: 'Tell the person in charge within the hour',
      hint: 'Nobody clicks “Acknowledge” or answers before it is clear what is meant.',
    },
    sort: {
      text: 'Say what kind it is',
      hint: 'Text, image, variation, intellectual property, safety, restricted product, authenticity, performance: each asks for other papers.',
    },
    stock: {
      text: 'Look after the stock concerned',
      hint: 'Automatic removal has a date; set it or stop it before then.',
    },
    shipments: {
      text: 'Hold shipments of this product',
      hint: 'Nothing more leaves the warehouse until the matter is settled.',
    },
    siblings: {
      text: 'Look for the same fault elsewhere',
      hint: 'Other variations, other stores, copied texts: all of them are on the list.',
    },
    cause: {
      text: 'Find the cause in the listing',
      hint: 'The word, picture or attribute is named. Clerkside’s marks and the notice agree, or it is noted that they do not.',
    },
    correct: {
      text: 'Correct it once and completely',
      hint: 'In every listing on the list. Do not try one word after the other: repeated changes count as a violation of their own.',
    },
    papers: {
      text: 'Collect the papers',
      hint: 'Authenticity: invoices of the last 365 days that cover the sales; intellectual property: licence or the owner’s retraction; restricted product: EPA number or test report; safety: test reports; verification: ID, licence, utility bill of the last 90 days. Readable, with names and ASINs as in the account.',
    },
    answer: {
      text: 'Submit or appeal',
      hint: 'A plan of action is asked for: start “Appeal”. Otherwise submit the papers and save the case ID.',
    },
    follow: {
      text: 'Look every day until it is settled',
      hint: 'Answer of Amazon, date and next step are in the table.',
    },
    back: {
      text: 'Check that it is back',
      hint: 'Active, Featured Offer, ads and stock as before; the entry in Account Health is gone or marked.',
    },
    prevent: {
      text: 'Write down how it is prevented',
      hint: 'The word is in our word list, the step is in a checklist, the team has been told.',
    },
  },
};
