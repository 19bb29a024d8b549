import type { GaugeView } from '@/lib/image-host/messages';
import { h } from '@/lib/overlay/dom';

const SVG = 'http://www.w3.org/2000/svg';
/** Shapes beside the colours, as on the marks. */
const SIGNS: Readonly<Record<GaugeView['verdict'], string>> = {
  error: '✕',
  warning: '!',
  hint: 'i',
  good: '✓',
  unjudged: '–',
  unknown: '?',
};

/** The measurements of a picture: each with its value, its limit, and a bar where one helps. */
export function gaugePanel(gauges: readonly GaugeView[], name: string): HTMLElement | undefined {
  if (gauges.length === 0) return undefined;
  const panel = h('div', { className: 'gauges', role: 'group', ariaLabel: name });
  for (const gauge of gauges) panel.append(...rowOf(gauge));
  return panel;
}

/** The same in one line each, for a tooltip. */
export function gaugeLines(gauges: readonly GaugeView[]): string {
  return gauges
    .map(
      ({ name, value, limit, verdict }) => `${SIGNS[verdict]} ${name}: ${value || '–'} (${limit})`,
    )
    .join('\n');
}

function rowOf({ id, name, value, limit, verdict, bar }: GaugeView): Node[] {
  const sign = h('span', { className: `severity ${verdict}`, ariaHidden: 'true' }, SIGNS[verdict]);
  return [
    h('span', { className: 'name' }, name),
    h('strong', { className: 'value', data: { gauge: id, verdict } }, value || '–'),
    sign,
    ...(bar ? [barOf(bar)] : []),
    h('span', { className: 'limit' }, limit),
  ];
}

/** Where the value stands, and the good part of the scale. Attributes only: the page's policy forbids inline styles. */
function barOf({ at, good: [from, to] }: NonNullable<GaugeView['bar']>): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 6');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    box('track', 0, 100),
    box('good', 100 * from, 100 * (to - from)),
    box('at', Math.min(98, Math.max(0, 100 * at - 1)), 2),
  );
  return svg;
}

function box(name: string, x: number, width: number): SVGElement {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({ x, y: 0, width, height: 6, class: name }))
    rect.setAttribute(key, String(value));
  return rect;
}
