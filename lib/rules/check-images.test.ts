import { describe, expect, it } from 'vitest';
import { checkImages } from './check-images';

const OPTIONS = { on: '2026-11-21', store: 'US' } as const;

describe('checkImages', () => {
  it('judges each image by itself, and no text', () => {
    const { findings, failed } = checkImages(
      {
        title: 'FREE SHIPPING!!!',
        images: [
          { role: 'MAIN', name: 'a.jpg', facts: { width: 400, height: 400 } },
          { role: 'PT', facts: { width: 2000, height: 2000 } },
          { role: 'PT', facts: { width: 900, height: 900 } },
        ],
      },
      OPTIONS,
    );
    expect(failed).toEqual([]);
    expect(
      findings
        .filter(({ code }) => code === 'I-SIZE')
        .map(({ index, severity }) => [index, severity]),
    ).toEqual([
      [0, 'error'],
      [2, 'warning'],
    ]);
    expect(findings.every(({ field }) => field === 'image')).toBe(true);
  });
});
