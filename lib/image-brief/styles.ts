/**
 * Looks of the brief as a picture: always dark on white, for it is printed and sent on. Data, no logic. `size` and
 * `leading` in pixels.
 */
export const STYLES = {
  title: { size: 30, leading: 42, weight: 700, color: '#1b1b27' },
  heading: { size: 21, leading: 30, weight: 700, color: '#1b1b27' },
  body: { size: 18, leading: 27, weight: 400, color: '#1b1b27' },
  other: { size: 16, leading: 24, weight: 400, color: '#3c3d4d' },
  small: { size: 15, leading: 23, weight: 400, color: '#585a6c' },
  good: { size: 18, leading: 27, weight: 700, color: '#17663f' },
  error: { size: 17, leading: 27, weight: 700, color: '#b3261e' },
  warning: { size: 17, leading: 27, weight: 700, color: '#855000' },
  hint: { size: 17, leading: 27, weight: 700, color: '#1a5ba3' },
  byEye: { size: 17, leading: 27, weight: 700, color: '#4740b8' },
} as const;
export type Style = keyof typeof STYLES;

export const FONTS =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
export const PAPER = '#ffffff';
export const LINE = '#dcdce5';
