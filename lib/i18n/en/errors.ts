/** What Amazon's error numbers mean, and what to do next. Keys sorted. */
export const errors = {
  title: 'Amazon shows error {code}',
  unsure: 'Not sure: no page of Amazon’s own explains it.',
  codes: {
    '100476': {
      means: 'Item highlights are filled in, and the title is longer than 75 characters.',
      todo: 'Shorten the title to 75 characters, or empty the highlights.',
    },
    '5461': {
      means: 'Your account is not approved for this brand, or the barcode does not belong to it.',
      todo: 'Apply for approval of the brand, or enter it in Brand Registry.',
    },
    '5661': {
      means: 'Amazon does not take this text as the name of a brand.',
      todo: 'Write the name as it stands on the product, or “Generic” where there is none.',
    },
    '5664': {
      means: 'The product has no brand that Amazon knows.',
      todo: 'Write “Generic” as the brand and apply for a GTIN exemption.',
    },
    '5665': {
      means: 'Amazon has not approved the name of this brand.',
      todo: 'Open a case with photos of product and packaging on which the brand is fixed.',
    },
    '5886': {
      means: 'You may not create listings of this brand in this product line.',
      todo: 'Ask Seller Support in a case, with the approval or the exemption at hand.',
    },
    '6024': {
      means: 'You may not list this brand in this product line.',
      todo: 'Apply for approval, or take the listing back.',
    },
    '8032': {
      means: 'This child already belongs to another parent.',
      todo: 'Delete the old relation first, wait until it is gone, then send the new one.',
    },
    '8058': {
      means: 'An attribute is missing or differs from what the ASIN already has.',
      todo: 'Fill in the attribute that the message names.',
    },
    '8541': {
      means: 'The product ID belongs to an ASIN whose brand, title, size or part number differ.',
      todo: 'Open that ASIN: if it is your product, list on it; if not, correct the number.',
    },
    '8542': {
      means: 'The product ID fits several ASINs.',
      todo: 'Say which ASIN is meant, or report the duplicates to Amazon.',
    },
    '8560': {
      means: 'No ASIN has this product ID, and what a new one needs is missing.',
      todo: 'Check the number against the barcode first, then fill in the required attributes.',
    },
    '8566': {
      means: 'The SKU fits no ASIN, and you may not create one here.',
      todo: 'Give the ASIN of the product, or ask for approval to create it.',
    },
    '8571': {
      means: 'You have reached the number of new ASINs that you may create in a week.',
      todo: 'Wait until next week; what sells raises the limit.',
    },
    '8572': {
      means: 'The product ID does not match the brand in GS1’s register.',
      todo: 'Send the GS1 certificate or a letter of the brand owner, and photos of the barcode.',
    },
    '90220': {
      means: 'A required attribute is missing.',
      todo: 'Fill in the attribute that the message names.',
    },
    '90225': {
      means: 'A text is longer than its field allows.',
      todo: 'Shorten the text that the message names.',
    },
    '90248': {
      means: 'An attribute is filled in that does not go with the others.',
      todo: 'Empty the attribute that the message names.',
    },
    '97779': {
      means: 'The search terms have too many bytes.',
      todo: 'Shorten them; Clerkside counts the bytes beside the field.',
    },
    '99001': {
      means: 'A required value is missing.',
      todo: 'Fill in the attribute that the message names.',
    },
  },
};
