/**
 * Numbers of Amazon's error messages that can be explained. Amazon's page loads this list to know what to look for;
 * what they mean stands in `amazon-errors.ts` and in the texts.
 */
export const ERROR_CODES = [
  '5461',
  '5661',
  '5664',
  '5665',
  '5886',
  '6024',
  '8032',
  '8058',
  '8541',
  '8542',
  '8560',
  '8566',
  '8571',
  '8572',
  '90220',
  '90225',
  '90248',
  '97779',
  '99001',
  '100476',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
