/*
 * The page asks to see a rule in the catalogue. A page of Seller Central may not lead to a page of the extension
 * by itself, so the background opens it. The sender is checked like any other.
 */

const SHOW_RULE = 'rule.show';

/** A code of the catalogue, e.g. `T-LEN-75`. */
const CODE = /^[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,16}){1,4}$/;

/** Asks the background to show the rule of `code`; rejects when nobody is there to hear it. */
export async function askForRule(
  code: string,
  send: (message: unknown) => Promise<unknown>,
): Promise<void> {
  await send({ kind: SHOW_RULE, code });
}

/** The code that `message` asks to see; undefined when it asks for something else. */
export function ruleAskedFor(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, code } = message as { kind?: unknown; code?: unknown };
  return kind === SHOW_RULE && typeof code === 'string' && CODE.test(code) ? code : undefined;
}
