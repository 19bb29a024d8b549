import type { Problem } from '@/lib/files/problem';

/** So many names are told; more are a file of another kind, and would fill the screen and the memory. */
const MOST = 20;

/** Says once of each unknown field that it is ignored. */
export class UnknownFields {
  private readonly told = new Set<string>();

  *notes(names: readonly string[]): Generator<Problem> {
    for (const field of names) {
      if (this.told.has(field) || this.told.size > MOST) continue;
      this.told.add(field);
      yield this.told.size > MOST
        ? { text: 'unknownMore' }
        : { text: 'unknownField', data: { field } };
    }
  }
}
