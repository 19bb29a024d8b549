import { useEffect, useRef } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import type { CodeEntry, RuleEntry } from '@/lib/catalogue/entries';
import { severityOf } from '@/lib/catalogue/filter';
import { ruleName } from '@/lib/i18n/finding-text';
import { RuleDetails } from './RuleDetails';
import { Yours } from './SeverityChoice';
import { fieldNames } from './texts';

interface RuleRowProps {
  entry: RuleEntry;
  /** Those of its codes that fit the filters. */
  codes: readonly CodeEntry[];
  isOpen: boolean;
  onToggle(): void;
  /** Code that the address leads to, when it is one of this rule. */
  target: string | undefined;
}

/** One rule: what it is called and says, on or off; all about it when it is opened. */
export function RuleRow({ entry, codes, isOpen, onToggle, target }: RuleRowProps) {
  const { t, locale, settings, save } = useApp();
  const row = useRef<HTMLLIElement>(null);
  const { rule } = entry;
  const name = ruleName(locale, rule.id);
  const isOn = !settings.rulesOff.includes(rule.id);

  useEffect(() => {
    if (target === undefined) return;
    row.current?.querySelector('button')?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'start' });
  }, [target]);

  const setOn = (on: boolean): void => {
    const others = settings.rulesOff.filter((id) => id !== rule.id);
    save({ rulesOff: on ? others : [...others, rule.id] });
  };
  return (
    <li className="scroll-mt-2" data-rule={rule.id} ref={row}>
      <div className="flex items-start gap-3 p-2.5">
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <h3>
            <button
              aria-expanded={isOpen}
              className="flex w-full items-start gap-1.5 rounded-sm text-start focus-visible:outline-offset-0"
              onClick={onToggle}
              type="button"
            >
              <Icon className={`mt-0.5 text-muted ${isOpen ? 'rotate-90' : ''}`} name="arrow" />
              <span className={`font-semibold ${isOn ? '' : 'text-muted line-through'}`}>
                {name}
              </span>
            </button>
          </h3>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 ps-5.5">
            {!isOpen && <CodeMarks codes={codes} />}
            {(isOpen || rule.fields.length > 1) && (
              <span className="text-xs text-muted">{fieldNames(locale, rule.fields)}</span>
            )}
          </div>
        </div>
        <Switch
          label={t('settings.rules.toggle', { name })}
          on={isOn}
          onChange={setOn}
          words={{ on: t('settings.rules.on'), off: t('settings.rules.off') }}
        />
      </div>
      {isOpen && (
        <div className="px-2.5 pb-3 sm:ps-8">
          <RuleDetails codes={codes} entry={entry} target={target} />
        </div>
      )}
    </li>
  );
}

/** The codes of a closed row, each with its severity. */
function CodeMarks({ codes }: { codes: readonly CodeEntry[] }) {
  const { settings } = useApp();
  return (
    <ul className="contents">
      {codes.map((each) => (
        <li className="flex flex-wrap items-center gap-x-1.5" key={each.code}>
          <code className="font-mono text-xs">{each.code}</code>
          <SeverityMark severity={severityOf(each, settings)} />
          {each.code in settings.severities && <Yours />}
        </li>
      ))}
    </ul>
  );
}
