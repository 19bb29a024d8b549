import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import { dayOfExample, type ExampleView } from '@/lib/catalogue/example-view';
import { STORES } from '@/lib/listing/stores';
import type { Example } from '@/lib/rules/define';
import { ExampleText } from './ExampleText';
import { nameOfStore } from './texts';

/** An example with what the rule says of it. */
export interface ShownExample {
  example: Example;
  view: ExampleView;
}

/** How many of each kind are shown at first. */
const FEW = 3;

/** What the rule marks, and what it leaves alone. */
export function RuleExamples({ examples }: { examples: readonly ShownExample[] }) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  const told = examples.filter(({ example }) => example.cannotTell === undefined);
  const bad = told.filter(({ view }) => view.messages.length > 0);
  const good = told.filter(({ view }) => view.messages.length === 0);
  const most = all ? Number.POSITIVE_INFINITY : FEW;
  const hidden = Math.max(0, bad.length - most) + Math.max(0, good.length - most);
  return (
    <section aria-label={t('catalogue.examples')} className="flex flex-col gap-2">
      <h4 className="font-semibold">{t('catalogue.examples')}</h4>
      <div className="grid gap-3 md:grid-cols-2">
        <List examples={bad.slice(0, most)} heading={t('catalogue.badExamples')} />
        <List examples={good.slice(0, most)} heading={t('catalogue.goodExamples')} />
      </div>
      {hidden > 0 && (
        <Button className="self-start" onClick={() => setAll(true)}>
          {t('catalogue.moreExamples', { n: told.length })}
        </Button>
      )}
    </section>
  );
}

function List({ heading, examples }: { heading: string; examples: readonly ShownExample[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <h5 className="text-muted">{heading}</h5>
      <ul className="flex flex-col gap-1.5">
        {examples.map((shown, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: examples are data, their order does not change
          <li className="flex flex-col gap-1 rounded-md bg-raised p-2" data-example key={index}>
            <OneExample {...shown} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneExample({ example, view }: ShownExample) {
  const { t } = useApp();
  const { store = 'US' } = example;
  return (
    <>
      <ExampleText lang={STORES[store].languages[0]} pieces={view.pieces} />
      <Circumstances example={example} />
      {view.messages.map(({ code, severity, message }) => (
        <p className="flex items-start gap-1.5 text-xs" key={code + message}>
          <SeverityMark severity={severity} />
          <span>
            <code className="font-mono">{code}</code> {message}
          </span>
        </p>
      ))}
      {view.fixed !== undefined && (
        <p className="text-xs">
          <span className="font-semibold text-good">{t('catalogue.fixed')}</span>{' '}
          {view.fixed === '' ? (
            t('catalogue.emptyText')
          ) : (
            <span lang={STORES[store].languages[0]}>{view.fixed}</span>
          )}
        </p>
      )}
    </>
  );
}

/** What else was known when the text was checked. */
function Circumstances({ example }: { example: Example }) {
  const { t, locale, date } = useApp();
  const { field, store, listing = {} } = example;
  const day = dayOfExample(example);
  const known = [
    field && t(`common.fieldKinds.${field}`),
    store && nameOfStore(locale, store),
    listing.brand && t('catalogue.brandIs', { brand: listing.brand }),
    listing.productType && t('catalogue.typeIs', { type: listing.productType }),
    day && t('catalogue.asOf', { date: date(day) }),
  ].filter(Boolean);
  return known.length > 0 && <p className="text-xs text-muted">{known.join(' · ')}</p>;
}
