import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Failed } from '@/components/app/Guarded';
import { Loading } from '@/components/ui/Notice';
import { useAsync } from '@/components/ui/use-async';
import type { CodeEntry, RuleEntry } from '@/lib/catalogue/entries';
import { viewOfExample } from '@/lib/catalogue/example-view';
import { CodeDetails } from './CodeDetails';
import { RuleExamples, type ShownExample } from './RuleExamples';

/** Only who opens a rule needs its examples: they come as a file of their own. */
const loadExamples = async () => (await import('@/lib/rules/examples')).EXAMPLES;

interface RuleDetailsProps {
  entry: RuleEntry;
  codes: readonly CodeEntry[];
  target: string | undefined;
}

/** All about one rule: code by code, then its examples. */
export function RuleDetails({ entry, codes, target }: RuleDetailsProps) {
  const { t, locale, settings } = useApp();
  const { rule } = entry;
  const { state, again } = useAsync(loadExamples);
  const { severities } = settings;
  const examples = useMemo((): readonly ShownExample[] => {
    const all = state.kind === 'ready' ? (state.value.get(rule.id) ?? []) : [];
    return all.map((example) => ({
      example,
      view: viewOfExample(rule, example, locale, severities),
    }));
  }, [state, rule, locale, severities]);
  const others = entry.codes.length - codes.length;
  const said = (code: string): string | undefined =>
    examples.flatMap(({ view }) => view.messages).find((each) => each.code === code)?.message;
  return (
    <div className="flex flex-col gap-3 pt-1" data-details>
      {codes.map((each) => (
        <CodeDetails
          entry={each}
          isTarget={each.code === target && entry.codes.length > 1}
          key={each.code}
          message={said(each.code)}
        />
      ))}
      {others > 0 && <p className="text-muted">{t('catalogue.otherCodes', { n: others })}</p>}
      {state.kind === 'loading' && <Loading label={t('common.loading')} />}
      {state.kind === 'failed' && <Failed again={again} />}
      {state.kind === 'ready' && <RuleExamples examples={examples} />}
    </div>
  );
}
