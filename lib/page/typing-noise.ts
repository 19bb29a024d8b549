import type { HostField } from '@/lib/surfaces/define';

/** Attributes in which a component repeats what is typed into it. */
const ECHOES: ReadonlySet<string> = new Set(['value', 'state', 'checked']);

/**
 * True when mutations are no more than components repeating what was typed into them: then the fields are the
 * same as before, and the page need not be looked through again on every key.
 */
export function isTypingNoise(
  records: readonly MutationRecord[],
  fields: readonly HostField[],
): boolean {
  if (!fields.every(({ control }) => control.isConnected)) return false;
  const hosts = new Set<Node>(fields.map(({ host }) => host));
  const insides = new Set<Node>(fields.map(({ control }) => control.getRootNode()));
  return records.every(({ type, target, attributeName }) => {
    const isEcho = type === 'attributes' && ECHOES.has(attributeName ?? '');
    if (isEcho && hosts.has(target)) return true;
    const root = target.getRootNode();
    return root instanceof ShadowRoot && insides.has(root) && hosts.has(root.host);
  });
}
