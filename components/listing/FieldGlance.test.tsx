// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import type { FieldState, PageState } from '@/lib/session/page-state';
import { UNSUPPORTED } from '@/lib/session/unsupported';
import { FieldGlance } from './FieldGlance';
import { Score } from './Score';

const TITLE: FieldState = {
  field: 'title',
  index: 0,
  length: 80,
  unit: 'characters',
  limit: 75,
  form: { length: 80, limit: 200 },
  findings: [
    {
      code: 'T-LEN-75',
      rule: 'title-length',
      severity: 'warning',
      message: 'T-LEN-75',
      data: {},
      start: 75,
      end: 80,
      words: 'Soft!',
    },
  ],
};
const TERMS: FieldState = {
  field: 'searchTerms',
  index: 0,
  length: 187,
  unit: 'bytes',
  limit: 249,
  gross: 212,
  form: { length: 205, limit: 249 },
  findings: [],
};
const BULLETS: FieldState[] = [0, 1].map((index) => ({
  field: 'bullets',
  index,
  length: 40,
  unit: 'characters',
  limit: 255,
  form: { length: 40, limit: 255 },
  findings: [],
}));
const STATE: PageState = {
  ...UNSUPPORTED,
  together: { length: 80, limit: 1000 },
  fields: [TITLE, ...BULLETS, TERMS],
};

describe('FieldGlance', () => {
  it('says of each field how long it is, in its unit, and against which limits', async () => {
    const { root, unmount } = await render(
      <FieldGlance onShow={() => undefined} state={STATE} />,
      playedServices(),
    );
    const rows = [...root.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    expect(rows[0]).toContain('80 of 75 characters, 5 too many');
    expect(rows[0]).toContain('The form counts 80 of 200');
    expect(rows[0]).toContain('Warning');
    expect(rows[1]).toBe('Bullet point 140 of 255 characters');
    expect(rows[2]).toContain('All bullet points together80 of 1000 characters');
    expect(rows[3]).toContain('187 of 249 bytes');
    expect(rows[3]).toContain('212 bytes with spaces');
    await unmount();
  });

  it('leads from a field to the first finding in it', async () => {
    const onShow = vi.fn();
    const { root, click, unmount } = await render(
      <FieldGlance onShow={onShow} state={STATE} />,
      playedServices(),
    );
    expect(root.querySelectorAll('button').length).toBe(1);
    await click('[data-field="title"] button');
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ field: 'title', index: 0, start: 75 });
    await unmount();
  });
});

describe('Score', () => {
  it('says how it is counted', async () => {
    const { root, unmount } = await render(<Score score={84} />, playedServices());
    expect(root.querySelector('[data-score="84"]')?.textContent).toContain(
      'Each error takes 15 % of what is left, each warning 5 %, each hint 1 %',
    );
    await unmount();
  });
});
