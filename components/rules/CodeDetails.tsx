import type { ReactNode } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { CodeEntry } from '@/lib/catalogue/entries';
import { findingMessage, findingWhy } from '@/lib/i18n/finding-text';
import type { CodeSpec } from '@/lib/rules/define';
import { dayOfCode } from '@/lib/rules/provenance';
import { SeverityChoice } from './SeverityChoice';
import { SourceList } from './SourceList';
import { familyNames, languageNames, storesIn } from './texts';

interface CodeDetailsProps {
  entry: CodeEntry;
  /** What it says of one of the examples; before they are there, the bare message. */
  message: string | undefined;
  /** True when the address leads to this one of several codes. */
  isTarget: boolean;
}

/** One code of the catalogue: what it says, why, where and since when it holds, and who says so. */
export function CodeDetails({ entry, message, isTarget }: CodeDetailsProps) {
  const { t, locale } = useApp();
  const { code, spec } = entry;
  return (
    <section
      aria-label={code}
      className={`flex flex-col gap-2 border-s-2 ps-3 ${isTarget ? 'border-accent' : 'border-line'}`}
      data-code={code}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-mono font-semibold">{code}</h4>
        <SeverityChoice entry={entry} />
      </div>
      <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_1fr]">
        <Fact name={t('catalogue.marks')}>{message ?? bareMessage()}</Fact>
        <Fact name={t('catalogue.why')}>{findingWhy(locale, code)}</Fact>
        <Scope spec={spec} />
        <Fact name={t('catalogue.sources')}>
          <SourceList sources={spec.sources} />
        </Fact>
      </dl>
    </section>
  );

  function bareMessage(): string {
    return findingMessage(locale, { message: code, data: {} }).replace(/\{\w+\}/g, '…');
  }
}

function Scope({ spec }: { spec: CodeSpec }) {
  const { t, locale } = useApp();
  const { stores, languages, only, exempt } = spec;
  const where = stores && storesIn(locale, stores);
  return (
    <>
      <Fact name={t('catalogue.inForce')}>
        <InForce spec={spec} />
      </Fact>
      <Fact name={t('catalogue.confidence')}>{t(`catalogue.sure.${spec.confidence}`)}</Fact>
      <Fact name={t('catalogue.stores')}>
        {where === undefined && t('catalogue.allStores')}
        {where && (
          <span title={where.codes}>
            {where.but ? t('catalogue.storesBut', { stores: where.names }) : where.names}
          </span>
        )}
      </Fact>
      {languages && <Fact name={t('catalogue.languages')}>{languageNames(locale, languages)}</Fact>}
      {only && (
        <Fact name={t('catalogue.products')}>
          {t('catalogue.onlyFamilies', { families: familyNames(locale, only) })}
        </Fact>
      )}
      {exempt && (
        <Fact name={t('catalogue.products')}>
          {t('catalogue.exemptFamilies', { families: familyNames(locale, exempt) })}
        </Fact>
      )}
    </>
  );
}

function InForce({ spec }: { spec: CodeSpec }) {
  const { t, date } = useApp();
  const { since, until } = spec;
  if (since !== undefined && until !== undefined)
    return t('catalogue.between', { since: date(since), until: date(until) });
  if (until !== undefined) return t('catalogue.until', { date: date(until) });
  if (since !== undefined) return t('catalogue.since', { date: date(since) });
  return <span>{t('catalogue.undated', { date: date(dayOfCode(spec).day) })}</span>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sm:contents">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
