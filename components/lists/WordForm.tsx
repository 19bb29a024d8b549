import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { checkWord } from '@/lib/lists/check-word';
import type { Column } from '@/lib/lists/data/names';
import { identityOf } from '@/lib/lists/identity';
import { USUAL_SEVERITY } from '@/lib/lists/read-row';
import { type SellerWord, WORD_KINDS } from '@/lib/rules/seller-words';
import { type Draft, draftOf, wordOf } from './draft';
import { useProblemText } from './texts';
import { WordScopeFields } from './WordScopeFields';

interface WordFormProps {
  /** The word to change; undefined for a new one. */
  word: SellerWord | undefined;
  known: readonly SellerWord[];
  onSave(word: SellerWord): void;
  onCancel(): void;
}

/** One word of the lists, to be added or changed. */
export function WordForm({ word, known, onSave, onCancel }: WordFormProps) {
  const { t, services } = useApp();
  const [draft, setDraft] = useState<Draft>(() => draftOf(word));
  const [isAsked, setAsked] = useState(false);
  const heading = useId();
  const problemText = useProblemText();
  const made = wordOf(draft, word?.id ?? '');
  const problems = checkWord(made);
  const exists =
    problems.length === 0 &&
    known.some(
      ({ id, ...other }) => id !== word?.id && identityOf({ id, ...other }) === identityOf(made),
    );
  const problemAt = (column: Column): string | undefined => {
    const found = isAsked ? problems.find((problem) => problem.column === column) : undefined;
    return found && problemText(found.text);
  };
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });

  return (
    <form
      aria-labelledby={heading}
      className="flex flex-col gap-3"
      data-word-form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (problems.length === 0 && !exists) onSave({ ...made, id: made.id || services.newId() });
      }}
    >
      <h2 className="text-base font-semibold" id={heading}>
        {t(word ? 'lists.form.edit' : 'lists.form.add')}
      </h2>
      <Choice
        label={t('lists.columns.kind')}
        onChange={(kind) =>
          set({
            kind,
            // The usual one of the kind, unless she has already chosen another.
            ...(draft.severity === USUAL_SEVERITY[draft.kind] && {
              severity: USUAL_SEVERITY[kind],
            }),
          })
        }
        options={WORD_KINDS.map((kind) => ({
          value: kind,
          label: t(`lists.kinds.${kind}`),
          help: t(`lists.kindHelp.${kind}`),
        }))}
        value={draft.kind}
      />
      <Labelled
        help={t(draft.kind === 'brand' ? 'lists.form.brandHelp' : 'lists.form.wordsHelp')}
        label={t(wordsLabel(draft))}
        problem={problemAt('words')}
      >
        {(props) => (
          <textarea
            {...props}
            autoComplete="off"
            className={`${INPUT} py-1`}
            data-field="words"
            onChange={(event) => set({ words: event.target.value })}
            rows={2}
            spellCheck={false}
            value={draft.words}
          />
        )}
      </Labelled>
      {(draft.kind !== 'brand' || draft.instead !== '') && (
        <Labelled
          help={draft.kind === 'forbidden' ? t('lists.form.insteadHelp') : undefined}
          label={t(draft.kind === 'preferred' ? 'lists.form.preferred' : 'lists.columns.instead')}
          problem={problemAt('instead')}
        >
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              className={INPUT}
              data-field="instead"
              onChange={(event) => set({ instead: event.target.value })}
              value={draft.instead}
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('lists.columns.severity')}>
        {(props) => (
          <Select
            {...props}
            data-field="severity"
            onPick={(severity) => set({ severity })}
            options={SEVERITIES.map((value) => ({ value, label: t(`common.severity.${value}`) }))}
            value={draft.severity}
          />
        )}
      </Labelled>
      <Labelled
        help={t('lists.form.noteHelp')}
        label={t('lists.columns.note')}
        problem={problemAt('note')}
      >
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-field="note"
            onChange={(event) => set({ note: event.target.value })}
            value={draft.note}
          />
        )}
      </Labelled>
      <WordScopeFields draft={draft} onChange={set} problemAt={problemAt} />
      {isAsked && exists && <Notice live title={t('lists.form.exists')} tone="error" />}
      <div className="flex flex-wrap gap-2 pb-3">
        <Button data-save kind="primary" type="submit">
          {t('lists.form.save')}
        </Button>
        <Button onClick={onCancel}>{t('lists.form.cancel')}</Button>
      </div>
    </form>
  );
}

function wordsLabel({ kind }: Draft) {
  if (kind === 'preferred') return 'lists.form.wrongWords';
  return kind === 'brand' ? 'lists.form.brandName' : 'lists.columns.words';
}
