import syllables from './data/syllables.json';
import { createReplyDesk, type ReplyDesk } from './desk';
import { replyRequested } from './messages';
import { readingsOf } from './pinyin';
import { createShelf, type ShelfWorld } from './shelf';

export interface RepliesServer {
  /** True when the message asks for replies: the answer comes later. */
  heard(message: unknown, answer: (reply: unknown) => void): boolean;
}

/**
 * The background's end. A request that fails is answered with nothing, which the page says as such.
 * @param failed hears of what went wrong
 */
export function createRepliesServer(
  world: ShelfWorld,
  failed: (error: unknown) => void,
): RepliesServer {
  // Made on first need: the background wakes for many other things.
  let desk: ReplyDesk | undefined;
  return {
    heard(message, answer) {
      const request = replyRequested(message);
      if (request === undefined) return false;
      desk ??= createReplyDesk(createShelf(world), readingsOf(syllables));
      desk.answer(request).then(answer, (error: unknown) => {
        answer({});
        failed(error);
      });
      return true;
    },
  };
}
