import type { ImageFacts, ImageProblem } from '@/lib/listing/image';

/** What a parser of one format read: facts, and what is wrong with the file. */
export interface Parsed extends Omit<ImageFacts, 'format' | 'mime' | 'bytes'> {
  problem?: ImageProblem;
}
