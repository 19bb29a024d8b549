import { useId } from 'react';

/** One bar. Without a value there is no bar, which is not a bar of height 0. */
export interface Bar {
  label: string;
  value?: number;
  /** True when it reaches the target: then it is solid, else hollow, so that colour is not all there is. */
  isMet: boolean;
}

interface DayBarsProps {
  /** What the chart shows, and what can be seen in it, for those who do not see it. */
  title: string;
  description: string;
  bars: readonly Bar[];
  /** Drawn as a line across. */
  target: number;
}

const HEIGHT = 64;
const STEP = 12;
const GAP = 3;

/** Small bars, one a day, with a line where the target is. A table of the same stands beside it. */
export function DayBars({ title, description, bars, target }: DayBarsProps) {
  const id = useId();
  const most = Math.max(target, ...bars.map(({ value = 0 }) => value)) || 1;
  const width = Math.max(7, bars.length) * STEP;
  const yOf = (value: number): number => HEIGHT - (value / most) * (HEIGHT - 4);
  return (
    <svg
      aria-labelledby={`${id}-title ${id}-description`}
      className="h-16 w-full text-accent"
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${width} ${HEIGHT + 2}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {bars.map((bar, at) => (
        <BarShape bar={bar} key={bar.label} x={at * STEP + GAP / 2} yOf={yOf} />
      ))}
      <line
        className="text-line-strong"
        stroke="currentColor"
        strokeDasharray="4 3"
        vectorEffect="non-scaling-stroke"
        x1="0"
        x2={width}
        y1={yOf(target)}
        y2={yOf(target)}
      />
    </svg>
  );
}

function BarShape({ bar, x, yOf }: { bar: Bar; x: number; yOf(value: number): number }) {
  const { value, isMet } = bar;
  const width = STEP - GAP;
  // At least a trace of a bar, so that 0 differs from nothing.
  const height = value === undefined ? 0 : Math.max(HEIGHT - yOf(value), 1.5);
  if (value === undefined) {
    return (
      <circle
        className="text-line-strong"
        cx={x + width / 2}
        cy={HEIGHT - 1}
        fill="currentColor"
        r="0.9"
      />
    );
  }
  return (
    <rect
      fill={isMet ? 'currentColor' : 'transparent'}
      height={height}
      stroke="currentColor"
      strokeWidth="1.25"
      vectorEffect="non-scaling-stroke"
      width={width}
      x={x}
      y={HEIGHT - height}
    />
  );
}
