import { useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Choice as ChoiceBox } from '@/components/ui/Choice';
import { Fold } from '@/components/ui/Fold';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import {
  type Candidate,
  type Choice,
  candidatesOf,
  chosenLists,
  usualChoice,
} from '@/lib/checklists/own/importing';
import type { ImportProblem, Incoming } from '@/lib/checklists/own/incoming';
import { MOST_GROUPS, MOST_STEPS } from '@/lib/checklists/own/limits';
import { countSteps, type OwnChecklist, showOwn } from '@/lib/checklists/own/own';
import { Preview } from './Preview';

interface ImportPreviewProps {
  incoming: Incoming;
  mine: readonly OwnChecklist[];
  onTake(lists: readonly OwnChecklist[]): void;
}

/** So many problems are shown; who has more has another problem. */
const MOST_PROBLEMS = 100;

/** What a file holds, list by list; nothing is stored yet. */
export function ImportPreview({ incoming, mine, onTake }: ImportPreviewProps) {
  const { t, locale, services } = useApp();
  const candidates = useMemo(() => candidatesOf(incoming.lists, mine), [incoming, mine]);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const decided = candidates.map((one) => ({
    ...one,
    choice: choices[one.list.id] ?? usualChoice(one),
  }));
  const taken = decided.filter(({ known, choice }) => !known || choice !== 'leave').length;
  return (
    <section
      aria-label={t('ownChecklists.importing.preview')}
      className="flex flex-col gap-3"
      data-import-preview
    >
      {incoming.unknown.length > 0 && (
        <Notice
          icon="ring"
          title={t('ownChecklists.importing.unknown', { columns: incoming.unknown.join(' · ') })}
        />
      )}
      <Problems problems={incoming.problems} />
      {decided.map(({ choice, ...candidate }) => (
        <Incomer
          candidate={candidate}
          choice={choice}
          key={candidate.list.id}
          onChoose={(next) => setChoices({ ...choices, [candidate.list.id]: next })}
        />
      ))}
      <div>
        <Button
          data-take
          disabled={taken === 0}
          kind="primary"
          onClick={() => onTake(chosenLists(decided, locale, services.newId))}
        >
          {taken === 0
            ? t('ownChecklists.importing.takeNone')
            : t('ownChecklists.importing.take', { n: taken })}
        </Button>
      </div>
    </section>
  );
}

interface IncomerProps {
  candidate: Candidate;
  choice: Choice;
  onChoose(choice: Choice): void;
}

/** One list of the file, and what is to become of it. */
function Incomer({ candidate: { list, known, isSame }, choice, onChoose }: IncomerProps) {
  const { t, locale } = useApp();
  const name = list.name || t('ownChecklists.unnamed');
  const state = known === undefined ? 'fresh' : isSame ? 'same' : 'exists';
  return (
    <div
      className="flex flex-col gap-2 rounded-md border border-line bg-surface p-3"
      data-incoming={state}
    >
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold wrap-anywhere">{name}</span>
        <span className="text-xs text-muted">
          {t('ownChecklists.count', { groups: list.groups.length, steps: countSteps(list) })}
        </span>
      </p>
      <p className="text-muted">{t(`ownChecklists.importing.${state}`)}</p>
      {known !== undefined && (
        <ChoiceBox<Choice>
          hideLabel
          label={t('ownChecklists.importing.choice', { name })}
          onChange={onChoose}
          options={(['both', 'replace', 'leave'] as const).map((value) => ({
            value,
            label: t(`ownChecklists.importing.${value}`),
          }))}
          value={choice}
        />
      )}
      <Fold summary={t('ownChecklists.look')}>
        <Preview checklist={showOwn(list, locale)} />
      </Fold>
    </div>
  );
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { t } = useApp();
  if (problems.length === 0) return null;
  const ordered = problems.toSorted((a, b) => Number(b.isLost) - Number(a.isLost));
  const limits = { steps: MOST_STEPS, groups: MOST_GROUPS };
  return (
    <div className="flex flex-col gap-1">
      <p className="font-medium" role="status">
        {t('ownChecklists.importing.problems', { n: problems.length })}
      </p>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {ordered.slice(0, MOST_PROBLEMS).map(({ at, value, text, isLost }, index) => (
          <li
            className="flex flex-wrap gap-x-2 px-3 py-1.5"
            data-problem={text}
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            key={index}
          >
            <span className="text-xs text-muted">
              {/^\d+$/.test(at)
                ? t('ownChecklists.importing.row', { at })
                : t('ownChecklists.importing.place', { at })}
            </span>
            <span className={isLost ? 'text-error' : 'text-warning'}>
              <Icon
                className="me-1 inline align-middle"
                name={isLost ? 'octagon' : 'triangle'}
                size={14}
              />
              {t(`ownChecklists.importing.${isLost ? 'lost' : 'noted'}`)}:{' '}
              {t(`ownChecklists.problems.${text}`, limits)}
            </span>
            {value !== '' && <span className="wrap-anywhere">{value}</span>}
          </li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && (
        <p className="text-muted">
          {t('ownChecklists.importing.more', { n: problems.length - MOST_PROBLEMS })}
        </p>
      )}
    </div>
  );
}
