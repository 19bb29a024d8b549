import { FAILURES, type HostReply, type JudgedPlace } from '@/lib/image-host/messages';

/** What the host answers, checked by hand: schemas would weigh too much in Amazon's page. Undefined: not an answer. */
export function readHostReply(message: unknown): HostReply | undefined {
  if (!isRecord(message) || typeof message.id !== 'number') return undefined;
  const { kind, id } = message;
  switch (kind) {
    case 'more':
      return { kind, id };
    case 'read': {
      const { identity, facts, problem } = message;
      if (typeof identity !== 'string' || (facts !== undefined && !isRecord(facts)))
        return undefined;
      return {
        kind,
        id,
        identity,
        ...(facts === undefined ? {} : { facts }),
        // Only handed back to the host, which knows its own words.
        ...(typeof problem === 'string' ? { problem: problem as 'damaged' } : {}),
      };
    }
    case 'failed': {
      const reason = FAILURES.find((known) => known === message.reason);
      return reason && { kind, id, reason };
    }
    case 'judged': {
      const { places } = message;
      return Array.isArray(places) && places.every(isJudgedPlace)
        ? { kind, id, places }
        : undefined;
    }
    default:
      return undefined;
  }
}

function isJudgedPlace(value: unknown): value is JudgedPlace {
  return (
    isRecord(value) &&
    typeof value.index === 'number' &&
    [value.findings, value.notChecked, value.gauges].every(
      (list) => Array.isArray(list) && list.every(isRecord),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
