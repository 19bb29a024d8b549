import { describe, expect, it } from 'vitest';
import { allRules } from '@/lib/rules/registry';
import { askForRule, ruleAskedFor } from './rule-request';

async function heard(code: string): Promise<string | undefined> {
  let message: unknown;
  await askForRule(code, async (sent) => {
    message = sent;
  });
  return ruleAskedFor(message);
}

describe('asking for a rule of the catalogue', () => {
  it('every code there is comes through', async () => {
    for (const code of allRules.flatMap(({ codes }) => Object.keys(codes)))
      expect(await heard(code)).toBe(code);
  });

  it.each(['', 'T', 'T-LEN-75/../x', 't-len-75', 'javascript:1', 'T-LEN 75'])(
    'what is no code is not heard: %j',
    async (code) => expect(await heard(code)).toBeUndefined(),
  );

  it.each([undefined, null, 'rule.show', { kind: 'page.changed' }, { kind: 'rule.show', code: 7 }])(
    'nor is another message: %j',
    (message) => expect(ruleAskedFor(message)).toBeUndefined(),
  );
});
