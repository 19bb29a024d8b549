import type { ReactNode } from 'react';

/** Drawings of 16 × 16 units in the colour of the text. Each is told from the others by its shape alone. */
const SHAPES = {
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="M3 8.5l3.5 3.5L13 5" />,
  arrow: <path d="M6 3.5L10.5 8 6 12.5" />,
  back: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  out: <path d="M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5" />,
  star: <path d="M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.300l-3.7 2 .8-4.100L2 6.300l4.2-.5z" />,
  starFull: (
    <path
      d="M8 2l1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.300l-3.7 2 .8-4.100L2 6.300l4.2-.5z"
      fill="currentColor"
    />
  ),
  pen: <path d="M3 13l.6-2.900 7-7 2.300 2.300-7 7zM9.200 4.500l2.300 2.300" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.500v2M8 12.500v2M1.5 8h2M12.5 8h2M3.4 3.400l1.4 1.400M11.2 11.200l1.4 1.400M12.6 3.400l-1.4 1.400M4.8 11.200l-1.4 1.4" />
    </>
  ),
  book: (
    <path d="M8 4.500C6.500 3.300 4.500 3 2.500 3v9.500c2 0 4 .300 5.500 1.500 1.500-1.200 3.500-1.500 5.500-1.500V3c-2 0-4 .300-5.500 1.500zM8 4.500V14" />
  ),
  message: <path d="M2.5 3.500h11v7.500H7L4 13.500V11H2.500z" />,
  picture: (
    <>
      <path d="M2.5 3.500h11v9h-11zM2.5 11l3.500-3.500 3 3 1.500-1.500 3 3" />
      <path d="M10.300 6.200v.1" />
    </>
  ),
  octagon: (
    <>
      <path
        d="M5.2 1.500h5.600l3.7 3.700v5.600l-3.7 3.700H5.200l-3.7-3.700V5.200z"
        fill="currentColor"
      />
      <path d="M5.5 5.500l5 5M10.5 5.500l-5 5" className="stroke-surface" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 2l6.5 11.500h-13z" fill="currentColor" />
      <path d="M8 6.500v3.200M8 11.600v.2" className="stroke-surface" />
    </>
  ),
  disc: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.500v3.700M8 4.800v.2" />
    </>
  ),
  ring: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.5 2.2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  seen: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8.300l2.1 2.100L11 6" />
    </>
  ),
  list: <path d="M2.5 4h.2M2.5 8h.2M2.5 12h.2M5.5 4h8M5.5 8h8M5.5 12h8" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.500 1.500" />
    </>
  ),
  bell: (
    <path d="M3 11.500c1.200-1.200 1.500-2.500 1.500-5a3.5 3.500 0 0 1 7 0c0 2.500.3 3.800 1.500 5zM6.800 13.500h2.400" />
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  bin: (
    <path d="M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.7 9h5.600l.7-9M6.800 7v4M9.200 7v4" />
  ),
  pause: <path d="M5.500 3.500v9M10.500 3.500v9" />,
  play: <path d="M5 3l7.500 5L5 13z" />,
  save: <path d="M8 2.500v7.500M4.800 7L8 10.200 11.200 7M2.5 13h11" />,
  up: <path d="M8 13V3.500M4 7.500l4-4 4 4" />,
  down: <path d="M8 3v9.500M4 8.500l4 4 4-4" />,
  people: (
    <>
      <circle cx="5.5" cy="5.500" r="2.300" />
      <path d="M1.500 13c0-2.500 1.700-4 4-4s4 1.500 4 4M10.500 3.500a2.300 2.300 0 0 1 0 4.200M11.500 9.300c1.900.5 3 1.900 3 3.700" />
    </>
  ),
  chart: <path d="M2.500 13.500h11M4.500 11V8M8 11V3.500M11.500 11V6" />,
  blind: <path d="M1.5 8s2.5-4 6.5-4 6.5 4 6.5 4-2.5 4-6.5 4-6.5-4-6.5-4zM3 13.500l10-11" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

/** An icon without meaning of its own: a word always stands beside it, or the button carries a label. */
export function Icon({
  name,
  size = 16,
  className = '',
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      fill="none"
      focusable="false"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.6"
      viewBox="0 0 16 16"
      width={size}
    >
      {SHAPES[name]}
    </svg>
  );
}
