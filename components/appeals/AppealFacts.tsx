import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { useChecklists } from '@/components/checklists/use-checklists';
import { Button } from '@/components/ui/Button';
import { type Appeal, addFact, type Fact, factsInText } from '@/lib/appeals/appeal';
import { productSentence, runSentence } from '@/lib/appeals/found-facts';
import { stepsOf } from '@/lib/checklists/define';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { showBuiltIn } from '@/lib/checklists/shown';
import { evidenceFor } from '@/lib/storage/repositories/appeal-evidence';

interface AppealFactsProps {
  appeal: Appeal;
  onChange(apply: (appeal: Appeal) => Appeal): void;
}

/** What is kept about these products, to be put into the text by a click, and where each sentence came from. */
export function AppealFacts({ appeal, onChange }: AppealFactsProps) {
  const { t } = useApp();
  const heading = useId();
  const offered = useOffers(appeal);
  const used = factsInText(appeal);
  const left = offered.filter(({ id }) => used.every((fact) => fact.id !== id));
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2" data-facts-of-appeal>
      <h3 className="font-semibold" id={heading}>
        {t('appeals.facts.heading')}
      </h3>
      {appeal.asins.length === 0 ? (
        <p className="text-muted">{t('appeals.facts.noAsin')}</p>
      ) : (
        offered.length === 0 && <p className="text-muted">{t('appeals.facts.none')}</p>
      )}
      {left.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {left.map((fact) => (
            <li className="flex items-start gap-2 px-2.5 py-1.5" data-offer={fact.id} key={fact.id}>
              <span className="min-w-0 flex-1">
                <span lang={appeal.language}>{fact.text}</span>
                <Source fact={fact} />
              </span>
              <Button
                icon="plus"
                kind="quiet"
                onClick={() => onChange((before) => addFact(before, fact))}
              >
                {t('appeals.facts.add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {used.length > 0 && (
        <>
          <h4 className="text-xs font-semibold text-muted">{t('appeals.facts.used')}</h4>
          <ul className="divide-y divide-line rounded-md border border-line bg-surface">
            {used.map((fact) => (
              <li className="px-2.5 py-1.5" data-used-fact={fact.id} key={fact.id}>
                <span lang={appeal.language}>{fact.text}</span>
                <Source fact={fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Source({ fact }: { fact: Fact }) {
  const { t } = useApp();
  return (
    <span className="block text-xs text-muted">
      {t(`appeals.facts.from.${fact.source.kind}`, { label: fact.source.label })}
    </span>
  );
}

/** Sentences that can be put into the appeal, in its language. */
function useOffers({ asins, language }: Appeal): Fact[] {
  const { services, date } = useApp();
  const { database } = services;
  const checklists = useChecklists();
  const key = asins.join();
  const found = useLiveQuery(() => evidenceFor(database, key.split(',').filter(Boolean)), [key]);
  if (found === undefined) return [];
  const runs = found.runs.flatMap((run): Fact[] => {
    const shown = checklists.find(({ id }) => id === run.checklist);
    if (shown === undefined) return [];
    const builtIn = CHECKLISTS.find(({ id }) => id === run.checklist);
    // Amazon reads the name of a procedure in the language of the appeal; ours are written in English.
    const { name } = builtIn ? showBuiltIn(builtIn, 'en') : shown;
    const text = runSentence(run, { name, total: stepsOf(shown).length }, language);
    const label = [
      shown.name,
      run.note,
      date(run.finishedAt ?? run.startedAt, true),
      run.startedBy,
    ];
    const source = { kind: 'run', id: run.id, label: label.filter(Boolean).join(' · ') } as const;
    return [{ id: `run-${run.id}`, text, part: 'action', source }];
  });
  const products = found.products.map((product): Fact => {
    const label = `${product.store} · ${product.sku}`;
    const source = { kind: 'product', id: product.id, label } as const;
    const text = productSentence(product, language);
    return { id: `product-${product.id}`, text, part: 'cause', source };
  });
  return [...runs, ...products];
}
