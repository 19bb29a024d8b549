import type { Proof } from './define';

/** All proofs by their id. */
export const PROOFS: ReadonlyMap<string, Proof> = new Map(
  Object.values(import.meta.glob<Proof>('../proofs/*.ts', { eager: true, import: 'default' })).map(
    (proof) => [proof.id, proof],
  ),
);
