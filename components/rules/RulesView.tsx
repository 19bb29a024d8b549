import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { catalogueOf } from '@/lib/catalogue/entries';
import { byGroup, type CatalogueFilter, fittingRules, NO_FILTER } from '@/lib/catalogue/filter';
import { RuleFilters } from './RuleFilters';
import { RuleRow } from './RuleRow';
import { groupName } from './texts';

const ENTRIES = catalogueOf();
const ALL_CODES = ENTRIES.flatMap(({ codes }) => codes.map(({ code }) => code));

/** The rules that fit the filters. @param target code to show at once, or nothing. */
export function RulesView({ target }: { target: string }) {
  const { t, locale, settings, save } = useApp();
  const [filter, setFilter] = useState<CatalogueFilter>(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const wanted = useDeferredValue(filter);
  const { rulesOff, severities } = settings;
  const shown = useMemo(
    () => fittingRules(ENTRIES, wanted, { rulesOff, severities }),
    [wanted, rulesOff, severities],
  );

  useEffect(() => {
    const owner = ENTRIES.find(({ rule }) => Object.hasOwn(rule.codes, target));
    if (!owner) return;
    setFilter(NO_FILTER);
    setOpen((before) => new Set([...before, owner.rule.id]));
  }, [target]);

  const toggle = (id: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const changed = Object.keys(severities).filter((code) => ALL_CODES.includes(code));
  const codes = shown.reduce((sum, fitting) => sum + fitting.codes.length, 0);
  return (
    <div className="flex flex-col gap-3 pt-3">
      <RuleFilters entries={ENTRIES} filter={filter} onChange={setFilter} />
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <p className="text-muted" data-shown={codes} role="status">
          {t('catalogue.shown', { rules: shown.length, total: ENTRIES.length, codes })}
        </p>
        <span className="flex flex-wrap gap-2">
          {changed.length > 0 && (
            <Button onClick={() => save({ severities: {} })}>
              {t('catalogue.resetAll', { n: changed.length })}
            </Button>
          )}
          {rulesOff.length > 0 && (
            <Button onClick={() => save({ rulesOff: [] })}>{t('settings.rules.allOn')}</Button>
          )}
        </span>
      </div>
      {shown.length === 0 && (
        <Notice help={t('catalogue.noneHelp')} icon="ring" title={t('catalogue.none')} />
      )}
      {byGroup(shown).map(([group, rules]) => (
        <section className="flex flex-col gap-2" key={group}>
          <h2 className="flex items-baseline gap-2 text-base font-semibold">
            {groupName(locale, group)}
            <span className="text-xs font-normal text-muted">{rules.length}</span>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
            {rules.map(({ entry, codes: fitting }) => (
              <RuleRow
                codes={fitting}
                entry={entry}
                isOpen={open.has(entry.rule.id)}
                key={entry.rule.id}
                onToggle={() => toggle(entry.rule.id)}
                target={Object.hasOwn(entry.rule.codes, target) ? target : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
