import type { Locale } from '@/lib/i18n/core';
import type { ImageFacts, ImageProblem, ImageRole } from '@/lib/listing/image';
import type { Store } from '@/lib/listing/stores';
import type { Finding, NotChecked, Severity } from '@/lib/rules/define';

/*
 * What the page and the host of the image reader say to each other over one port. Only types and names: the page
 * checks replies by hand, the host requests by schemas, each where it receives them.
 */

/** Name of the port. */
export const IMAGE_PORT = 'clerkside.images';
/** Sent by a page to the background: have the host ready; the answer is `true` once it listens. */
export const WAKE_IMAGES = 'images.wake';
/** Sent by the host to the background: nobody needs it any more. */
export const IMAGES_IDLE = 'images.idle';

/** Most bytes of a file that are read; above that only its size is judged. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes of a file in one message: 256 kB in base64. */
export const PART_BYTES = 192 * 1024;

/** One place of the gallery, as far as it is known. */
export interface GalleryPlace {
  index: number;
  role: ImageRole;
  facts?: ImageFacts;
  problem?: ImageProblem;
}

/** What decides how images are judged. */
export interface JudgeRequest {
  gallery: readonly GalleryPlace[];
  store?: Store | undefined;
  productType?: string | undefined;
  /** Day (ISO) whose rules hold. */
  on: string;
  rulesOff: readonly string[];
  severities: Readonly<Record<string, Severity>>;
  locale: Locale;
}

/** What a page asks. `id` is its own number for a picture, or for a question. */
export type HostRequest =
  /** A file follows in parts, each asked for by `more`; its bytes are `size`. */
  | { kind: 'file'; id: number; size: number; texts: boolean }
  | { kind: 'part'; id: number; data: string }
  /** A picture of the listing, at the address of its full size. */
  | { kind: 'address'; id: number; address: string; texts: boolean }
  | { kind: 'forget'; id: number }
  | ({ kind: 'judge'; id: number } & JudgeRequest);

/** A measurement beside its limit, in the words of the language that was asked for. */
export interface GaugeView {
  id: string;
  name: string;
  value: string;
  limit: string;
  verdict: Severity | 'good' | 'unjudged' | 'unknown';
  /** Where the value stands and which part of the bar is good, 0 to 1. */
  bar?: { at: number; good: readonly [number, number] };
}

/** What the rules say of one place of the gallery. */
export interface JudgedPlace {
  index: number;
  findings: readonly Finding[];
  notChecked: readonly NotChecked[];
  gauges: readonly GaugeView[];
}

/** Why a picture could not be read although nothing is known to be wrong with it; a key of `overlay.picture`. */
export const FAILURES = ['notFetched', 'broken', 'notSent'] as const;
export type ReadFailure = (typeof FAILURES)[number];

/** What the host answers. */
export type HostReply =
  | { kind: 'more'; id: number }
  /** `identity`: the same for the same picture. */
  | { kind: 'read'; id: number; identity: string; facts?: ImageFacts; problem?: ImageProblem }
  | { kind: 'failed'; id: number; reason: ReadFailure }
  | { kind: 'judged'; id: number; places: readonly JudgedPlace[] };
