export const writeAppeal = {
  name: 'Appeal',
  about: 'When Amazon asks for a plan of action or an appeal is worth it.',
  groups: {
    prepare: 'Prepare',
    write: 'Write',
    submit: 'Submit',
  },
  steps: {
    question: {
      text: 'Mark in the notice what Amazon really asks',
      hint: 'Each question, each paper and each ASIN is one line of your list.',
    },
    earlier: {
      text: 'Read all earlier answers',
      hint: 'What was sent before, and why it was refused. The same text is not sent twice.',
    },
    facts: {
      text: 'Collect facts and figures',
      hint: 'Orders, dates, batches, quantities, who did what. No figure without its source.',
    },
    cause: {
      text: 'Find the true root cause',
      hint: 'Ask “why” until an answer lies in your own process. “The supplier” or “a mistake” is not yet one.',
    },
    'root-cause': {
      text: 'Write part 1: the root cause',
      hint: 'Two or three sentences that own it, with ASINs and dates. Every cause in the notice is named.',
    },
    actions: {
      text: 'Write part 2: what has been done',
      hint: 'In the past tense, with dates: only what is really finished.',
    },
    prevention: {
      text: 'Write part 3: how it is prevented',
      hint: 'Who checks what, how often, and where it is recorded. A check that nobody does is no measure.',
    },
    tone: {
      text: 'Read it for tone and length',
      hint: 'One page, plain and factual: no pleading, no blame, no story of the company.',
    },
    documents: {
      text: 'Attach the papers and mark the places',
      hint: 'Readable scans, names and addresses as in the account, the lines that matter are marked. Performance: carrier data; reviews: list of third parties and messages; variation: the corrected family.',
    },
    'second-reader': {
      text: 'Have it read by somebody who knows nothing of it',
      hint: 'They can say what happened, what was done and what will be different.',
    },
    send: {
      text: 'Submit once, in the place the notice names',
      hint: 'Text, files and case ID are saved with date and name. Do not open a second case.',
    },
    wait: {
      text: 'Look for the answer every day',
      hint: 'Wait at least two days before writing again. A request for more is answered to the point.',
    },
    close: {
      text: 'Close it',
      hint: 'Reinstated or not, what helped, and the new step in our process stand in the table.',
    },
  },
};
