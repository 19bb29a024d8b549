import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { type Clock, LIMITS } from '@/lib/threads/clock';
import { clockWords, dueWords, SIGNS } from './texts';

const HOUR = 3_600_000;

/** How a conversation stands: a sign, a bar of 24 hours with its half marked, and words. */
export function ClockLine({ clock, store }: { clock: Clock; store?: string | undefined }) {
  const app = useApp();
  const { icon, tone } = SIGNS[clock.state];
  const due = dueWords(app, clock, store);
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${tone}`} data-clock={clock.state}>
      <p className="flex gap-1.5 font-semibold">
        <Icon className="mt-0.5" name={icon} />
        <span>{clockWords(app, clock)}</span>
      </p>
      {clock.running && <Bar left={clock.running.left24} />}
      {due && <p className="text-xs text-muted">{due}</p>}
    </div>
  );
}

/** The words beside it say the same: it is for the eye alone. */
function Bar({ left }: { left: number }) {
  const whole = LIMITS.last * HOUR;
  const gone = Math.min(100, Math.max(0, ((whole - left) / whole) * 100));
  return (
    <div aria-hidden="true" className="relative h-1 overflow-hidden rounded-full bg-line">
      <div className="h-full bg-current" style={{ width: `${gone}%` }} />
      <div className="absolute inset-y-0 start-1/2 w-0.5 bg-surface" />
    </div>
  );
}
