import { Icon, type IconName } from '@/components/ui/Icon';
import type { Verdict } from '@/lib/checklists/replay';
import { useVerdictText } from '../use-verdict-text';

const LOOKS: Readonly<Record<Verdict['kind'], readonly [icon: IconName, colour: string]>> = {
  whole: ['seen', 'text-good'],
  unlogged: ['disc', 'text-muted'],
  entry: ['octagon', 'font-semibold text-error'],
  state: ['octagon', 'font-semibold text-error'],
};

/** Whether a run is as it was written, as a word with a sign. */
export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const verdictText = useVerdictText();
  const [icon, colour] = LOOKS[verdict.kind];
  return (
    <span className={`inline-flex items-center gap-1 ${colour}`} data-verdict={verdict.kind}>
      <Icon name={icon} size={14} />
      {verdictText(verdict)}
    </span>
  );
}
