import type { ClerksideDatabase } from '@/lib/storage/database';
import { templateUses } from '@/lib/storage/repositories/template-uses';
import { ownTemplates } from '@/lib/storage/repositories/templates';
import { dayHere } from '@/lib/templates/dates/day-here';
import { TEMPLATES } from '@/lib/templates/registry';
import type { ReplyShelf } from './desk';
import { builtInReply, ownReply, type Reply } from './reply';

/** How long what was read is good for: a few letters typed in one go. A reply that she has just saved is found. */
const FRESH_MS = 300;

/** The world around the shelf. */
export interface ShelfWorld {
  database(): Promise<ClerksideDatabase>;
  /** ISO time. */
  now(): string;
  newId(): string;
}

/** Built-in replies and her own, favourites and those used most first. */
export function createShelf({ database, now, newId }: ShelfWorld): ReplyShelf {
  const builtIn = TEMPLATES.map(builtInReply);
  let read: { at: number; replies: readonly Reply[] } | undefined;

  async function readAll(): Promise<readonly Reply[]> {
    const open = await database();
    const [own, uses] = await Promise.all([
      ownTemplates(open, now).listTemplates(),
      templateUses(open, now, newId).listUses(),
    ]);
    const useOf = new Map(uses.map((use) => [use.template, use]));
    const rank = ({ id }: Reply): number => {
      const { favourite = false, uses: count = 0 } = useOf.get(id) ?? {};
      return (favourite ? FAVOURITE : 0) + count;
    };
    return [...own.templates.map(ownReply), ...builtIn].sort((a, b) => rank(b) - rank(a));
  }

  return {
    today: () => dayHere(now()),
    async replies() {
      const at = Date.parse(now());
      if (read === undefined || at - read.at > FRESH_MS) read = { at, replies: await readAll() };
      return read.replies;
    },
    async used(id) {
      await templateUses(await database(), now, newId).countUse(id);
      read = undefined;
    },
  };
}

/** More than anybody uses a reply. */
const FAVOURITE = 1_000_000;
