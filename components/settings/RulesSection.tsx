import { useDeferredValue, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { ruleName } from '@/lib/i18n/finding-text';
import type { CodeSpec, Rule } from '@/lib/rules/define';
import { allRules } from '@/lib/rules/registry';
import { SOURCES } from '@/lib/rules/sources';

/** Every rule with what it says, who says so and since when; each switched by itself. */
export function RulesSection() {
  const { t, locale, settings, save } = useApp();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.trim().toLowerCase());
  const off = new Set(settings.rulesOff);
  const shown = allRules.filter((rule) =>
    [ruleName(locale, rule.id), rule.id, ...Object.keys(rule.codes)].some((name) =>
      name.toLowerCase().includes(wanted),
    ),
  );
  const on = allRules.filter((rule) => !off.has(rule.id)).length;
  const setOn = (rule: Rule, isOn: boolean): void => {
    const others = settings.rulesOff.filter((id) => id !== rule.id);
    save({ rulesOff: isOn ? others : [...others, rule.id] });
  };
  return (
    <Section
      anchor="rules"
      aside={
        <span className="text-muted">
          {t('settings.rules.count', { on, total: allRules.length })}
        </span>
      }
      help={t('settings.rules.help')}
      title={t('settings.rules.heading')}
    >
      <div className="flex flex-wrap gap-2">
        <input
          aria-label={t('settings.rules.filter')}
          className="min-h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2"
          onChange={(event) => setFilter(event.target.value)}
          placeholder={t('settings.rules.filter')}
          type="search"
          value={filter}
        />
        {off.size > 0 && (
          <Button onClick={() => save({ rulesOff: [] })}>{t('settings.rules.allOn')}</Button>
        )}
      </div>
      {shown.length === 0 && (
        <Notice title={t(allRules.length === 0 ? 'settings.rules.empty' : 'settings.rules.none')} />
      )}
      <ul className="divide-y divide-line rounded-md border border-line bg-surface empty:hidden">
        {shown.map((rule) => (
          <RuleRow
            isOn={!off.has(rule.id)}
            key={rule.id}
            onSwitch={(isOn) => setOn(rule, isOn)}
            rule={rule}
          />
        ))}
      </ul>
    </Section>
  );
}

function RuleRow({
  rule,
  isOn,
  onSwitch,
}: {
  rule: Rule;
  isOn: boolean;
  onSwitch(on: boolean): void;
}) {
  const { t, locale } = useApp();
  const name = ruleName(locale, rule.id);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const fields = list.format(rule.fields.map((field) => t(`common.fieldKinds.${field}`)));
  return (
    <li className="flex flex-col gap-1 px-3 py-2" data-rule={rule.id}>
      <div className="flex items-start justify-between gap-3">
        <span>
          <span className="font-semibold">{name}</span>
          <span className="block text-xs text-muted">{t('settings.rules.fields', { fields })}</span>
        </span>
        <Switch
          label={t('settings.rules.toggle', { name })}
          on={isOn}
          onChange={onSwitch}
          words={{ on: t('settings.rules.on'), off: t('settings.rules.off') }}
        />
      </div>
      <ul className="flex flex-col gap-0.5">
        {Object.entries(rule.codes).map(([code, spec]) => (
          <CodeRow code={code} key={code} spec={spec} />
        ))}
      </ul>
    </li>
  );
}

function CodeRow({ code, spec }: { code: string; spec: CodeSpec }) {
  const { t, date } = useApp();
  const source = spec.sources[0] && SOURCES[spec.sources[0]];
  const address = source && 'url' in source ? source.url : undefined;
  return (
    <li className="flex flex-wrap items-center gap-x-3 text-xs">
      <code className="font-mono">{code}</code>
      <SeverityMark severity={spec.severity} />
      {spec.since && (
        <span className="text-muted">{t('settings.rules.since', { date: date(spec.since) })}</span>
      )}
      {source &&
        (address ? (
          <a
            className="inline-flex items-center gap-1 text-accent underline"
            href={address}
            rel="noreferrer"
            target="_blank"
            title={source.title}
          >
            {t('settings.rules.source')}
            <span className="sr-only">: {source.title}</span>
            <Icon name="out" size={12} />
          </a>
        ) : (
          <span className="text-muted">{source.title}</span>
        ))}
    </li>
  );
}
