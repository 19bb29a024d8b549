/** An EPA registration number (67619-12, 67619-12-5) or establishment number (12345-CA-001, 12345-CHN-1). */
const EPA_NUMBER = /\b\d{1,7}-(?:\d{1,7}(?:-\d{1,7})?|[A-Z]{2,4}-\d{1,4})\b/iu;

/** True when the Pesticide Marking attribute holds a number of the EPA (C-PEST-OK). */
export function holdsEpaNumber(marking: string | undefined): boolean {
  return marking !== undefined && EPA_NUMBER.test(marking.slice(0, 500));
}
