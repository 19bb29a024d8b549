/** True where two names are of one person, however they were typed; a name left empty is of nobody. */
export function isSamePerson(a: string, b: string): boolean {
  const folded = foldName(a);
  return folded !== '' && folded === foldName(b);
}

/** A name for comparing: width, case, spaces and dots between its parts do not tell two people apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·・\p{Cf}]+/gu, '');
}
