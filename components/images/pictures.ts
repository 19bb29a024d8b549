import type { Answer, Answers } from '@/lib/image-brief/brief';
import type { ImageReading } from '@/lib/image-reader/types';
import type { AplusModule, ImageRole, ListingImage } from '@/lib/listing/image';
import type { QuestionId } from '@/lib/rules/image-questions';

/** A picture on the list: its file, what it is for, how far it is read, and what she answered of it. */
export interface Picture {
  id: string;
  file: Blob;
  /** What it is called on screen. */
  name: string;
  /** Name of the file; absent for what was pasted, whose name is the browser's. */
  fileName?: string;
  role: ImageRole;
  module?: AplusModule;
  state: 'waiting' | 'reading' | 'read' | 'failed';
  reading?: ImageReading;
  answers: Answers;
  isOpen: boolean;
}

export interface Pictures {
  list: readonly Picture[];
  /** Of what is being checked now: how many, and how many of them are through. */
  batch: { total: number; done: number };
  /** How many were left out when she stopped it. */
  stopped: number;
}

export const NO_PICTURES: Pictures = { list: [], batch: { total: 0, done: 0 }, stopped: 0 };

/** A file that comes in. */
export type Incoming = Pick<Picture, 'id' | 'file' | 'name' | 'fileName'>;

export type Change =
  | { kind: 'added'; files: readonly Incoming[] }
  | { kind: 'begun'; id: string }
  | { kind: 'read'; id: string; reading: ImageReading }
  | { kind: 'failed'; id: string }
  | { kind: 'again'; id: string }
  | { kind: 'stopped' }
  | { kind: 'removed'; id: string }
  | { kind: 'cleared' }
  | { kind: 'role'; id: string; role: ImageRole }
  | { kind: 'module'; id: string; module: AplusModule | undefined }
  | { kind: 'answered'; id: string; question: QuestionId; answer: Answer }
  | { kind: 'toggled'; id: string };

const isLeft = ({ state }: Picture): boolean => state === 'waiting' || state === 'reading';

/** The list after a change. */
export function change(before: Pictures, did: Change): Pictures {
  switch (did.kind) {
    case 'added':
      return added(before, did.files);
    case 'begun':
      return patched(before, did.id, { state: 'reading' });
    case 'read':
      return through(patched(before, did.id, { state: 'read', reading: did.reading }), did.id);
    case 'failed':
      return through(patched(before, did.id, { state: 'failed' }), did.id);
    case 'again':
      return patched({ ...before, batch: grown(before, 1), stopped: 0 }, did.id, {
        state: 'waiting',
      });
    case 'stopped': {
      const left = before.list.filter(isLeft);
      const list = before.list.filter((picture) => !isLeft(picture));
      return { list, batch: { total: 0, done: 0 }, stopped: left.length };
    }
    case 'removed':
      return removed(before, did.id);
    case 'cleared':
      return NO_PICTURES;
    case 'role':
      return withRole(before, did.id, did.role);
    case 'module':
      return withModule(before, did.id, did.module);
    case 'answered':
      return mapped(before, did.id, (picture) => ({
        ...picture,
        answers: { ...picture.answers, [did.question]: did.answer },
      }));
    case 'toggled':
      return mapped(before, did.id, (picture) => ({ ...picture, isOpen: !picture.isOpen }));
  }
}

/** True while something is being checked. */
export function isChecking({ batch }: Pictures): boolean {
  return batch.done < batch.total;
}

function added(before: Pictures, files: readonly Incoming[]): Pictures {
  const hasMain = before.list.some(({ role }) => role === 'MAIN');
  const isFirst = before.list.length === 0;
  const fresh = files.map(
    (file, at): Picture => ({
      ...file,
      role: at === 0 && !hasMain ? 'MAIN' : 'PT',
      state: 'waiting',
      answers: {},
      isOpen: at === 0 && isFirst,
    }),
  );
  return { list: [...before.list, ...fresh], batch: grown(before, files.length), stopped: 0 };
}

/** A batch that is through is followed by a new one. */
function grown(before: Pictures, by: number): Pictures['batch'] {
  const { total, done } = isChecking(before) ? before.batch : { total: 0, done: 0 };
  return { total: total + by, done };
}

function removed(before: Pictures, id: string): Pictures {
  const gone = before.list.find((picture) => picture.id === id);
  if (gone === undefined) return before;
  const list = before.list.filter((picture) => picture !== gone);
  const { total, done } = before.batch;
  return { ...before, list, batch: { total: isLeft(gone) ? total - 1 : total, done } };
}

/** There is one main image: who was it before becomes a further one. */
function withRole(before: Pictures, id: string, role: ImageRole): Pictures {
  const list = before.list.map((picture): Picture => {
    if (picture.id === id) {
      const { module: _, ...rest } = picture;
      return { ...rest, role };
    }
    return role === 'MAIN' && picture.role === 'MAIN' ? { ...picture, role: 'PT' } : picture;
  });
  return { ...before, list };
}

function withModule(before: Pictures, id: string, module: AplusModule | undefined): Pictures {
  return mapped(before, id, ({ module: _, ...rest }) =>
    module === undefined ? rest : { ...rest, module },
  );
}

/** One that was removed meanwhile is not counted: its place in the batch went with it. */
function through(after: Pictures, id: string): Pictures {
  const { total, done } = after.batch;
  const isThere = after.list.some((picture) => picture.id === id);
  return isThere ? { ...after, batch: { total, done: done + 1 } } : after;
}

function patched(before: Pictures, id: string, patch: Partial<Picture>): Pictures {
  return mapped(before, id, (picture) => ({ ...picture, ...patch }));
}

function mapped(before: Pictures, id: string, map: (picture: Picture) => Picture): Pictures {
  const list = before.list.map((picture) => (picture.id === id ? map(picture) : picture));
  return { ...before, list };
}

/** The picture as the rules know it; undefined until it was read. */
export function imageOf(picture: Picture): ListingImage | undefined {
  const { reading, role, module, fileName } = picture;
  if (reading === undefined) return undefined;
  const { facts, problem } = reading;
  return {
    role,
    ...(fileName !== undefined && { name: fileName }),
    ...(module !== undefined && { module }),
    ...(facts !== undefined && { facts }),
    ...(problem !== undefined && { problem }),
  };
}
