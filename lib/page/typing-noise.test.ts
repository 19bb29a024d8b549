// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { HostField } from '@/lib/surfaces/define';
import { isTypingNoise } from './typing-noise';

describe('isTypingNoise', () => {
  let field: HostField;
  beforeEach(() => {
    const host = document.createElement('kat-input');
    const control = document.createElement('input');
    const ring = document.createElement('span');
    host.attachShadow({ mode: 'open' }).append(control, ring);
    document.body.replaceChildren(host);
    field = { field: 'title', index: 0, host, control };
  });

  const attribute = (target: Node, attributeName: string) =>
    ({ type: 'attributes', target, attributeName }) as unknown as MutationRecord;

  it('knows what a component does to itself while one types', () => {
    const ring = field.host.shadowRoot?.querySelector('span');
    if (!ring) throw new Error('no ring');
    expect(isTypingNoise([attribute(field.host, 'value'), attribute(ring, 'class')], [field])).toBe(
      true,
    );
  });

  it('everything else may be another page', () => {
    expect(isTypingNoise([attribute(field.host, 'name')], [field])).toBe(false);
    expect(isTypingNoise([attribute(document.body, 'class')], [field])).toBe(false);
    const added = { type: 'childList', target: document.body } as unknown as MutationRecord;
    expect(isTypingNoise([added], [field])).toBe(false);
  });

  it('a control that is gone is never noise', () => {
    field.control.remove();
    expect(isTypingNoise([attribute(field.host, 'value')], [field])).toBe(false);
  });
});
