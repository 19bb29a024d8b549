import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import type { IconName } from '@/components/ui/Icon';
import { Icon } from '@/components/ui/Icon';
import type { Gauge, GaugeText, GaugeVerdict } from '@/lib/image-gauges/gauge';

const BAR: Record<GaugeVerdict, string> = {
  error: 'bg-error',
  warning: 'bg-warning',
  hint: 'bg-hint',
  good: 'bg-good',
  unjudged: 'bg-muted',
  unknown: 'bg-muted',
};

/** The measurements of a picture: each value beside its limit and the verdict. */
export function GaugeList({ gauges }: { gauges: readonly Gauge[] }) {
  const { t } = useApp();
  return (
    <section aria-label={t('images.picture.gauges')} className="flex flex-col gap-1">
      <h4 className="font-semibold">{t('images.picture.gauges')}</h4>
      <ul className="overflow-hidden rounded-md border border-line" data-gauges>
        {gauges.map((gauge) => (
          <li
            className="flex flex-col gap-1 border-b border-line px-2.5 py-1.5 last:border-b-0"
            data-gauge={gauge.id}
            data-verdict={gauge.verdict}
            key={gauge.id}
          >
            <GaugeRow gauge={gauge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GaugeRow({ gauge: { name, value, limit, bar, verdict } }: { gauge: Gauge }) {
  const { t } = useApp();
  const say = (texts: readonly GaugeText[]): string =>
    texts.map(({ key, data }) => t(`gauges.${key}`, data)).join(' · ');
  return (
    <>
      <span className="flex items-baseline justify-between gap-2">
        <span className="font-medium">{say([name])}</span>
        <VerdictMark verdict={verdict} />
      </span>
      {bar && <Bar {...bar} verdict={verdict} />}
      <span className="flex flex-wrap justify-between gap-x-3">
        {value.length > 0 && <span>{say(value)}</span>}
        <span className="text-xs text-muted">{say([limit])}</span>
      </span>
    </>
  );
}

/** Where the value stands, and which part is good; the words below say it to everybody. */
function Bar({ at, good, verdict }: NonNullable<Gauge['bar']> & { verdict: GaugeVerdict }) {
  const [from, to] = good;
  return (
    <span aria-hidden="true" className="relative mx-1 block h-3">
      <span className="absolute inset-x-0 top-1 block h-1 rounded-full bg-line" />
      <span
        className="absolute top-1 block h-1 rounded-full bg-good opacity-50"
        style={{ insetInlineStart: `${100 * from}%`, width: `${100 * (to - from)}%` }}
      />
      <span
        className={`absolute top-0 -ms-1 block h-3 w-2 rounded-sm border border-surface ${BAR[verdict]}`}
        style={{ insetInlineStart: `${100 * at}%` }}
      />
    </span>
  );
}

const QUIET: Record<'good' | 'unjudged' | 'unknown', { icon: IconName; ink: string }> = {
  good: { icon: 'seen', ink: 'text-good' },
  unjudged: { icon: 'half', ink: 'text-muted' },
  unknown: { icon: 'ring', ink: 'text-muted' },
};

/** Colour, shape and word of a verdict. */
function VerdictMark({ verdict }: { verdict: GaugeVerdict }) {
  const { t } = useApp();
  if (verdict !== 'good' && verdict !== 'unjudged' && verdict !== 'unknown')
    return <SeverityMark severity={verdict} />;
  const { icon, ink } = QUIET[verdict];
  return (
    <span
      className={`inline-flex items-center gap-1 text-xs font-semibold whitespace-nowrap ${ink}`}
    >
      <Icon name={icon} size={14} />
      {t(`gauges.verdicts.${verdict}`)}
    </span>
  );
}
