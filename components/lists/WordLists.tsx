import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { MOST_WORDS } from '@/lib/lists/stored-words';
import type { SellerWord } from '@/lib/rules/seller-words';
import { ImportView } from './ImportView';
import { useWords } from './use-words';
import { WordForm } from './WordForm';
import { WordTable } from './WordTable';

type Mode = { view: 'list' } | { view: 'form'; word: SellerWord | undefined } | { view: 'import' };

/** A word just deleted, and where it stood. */
interface Removed {
  word: SellerWord;
  at: number;
}

/** The seller's own word lists: look, change, bring in and take out. */
export function WordLists() {
  const { t } = useApp();
  const { words, unusable, refused, save } = useWords();
  const [mode, setMode] = useState<Mode>({ view: 'list' });
  const [removed, setRemoved] = useState<Removed>();
  const [imported, setImported] = useState<number>();
  if (words === undefined) return <Loading label={t('common.loading')} />;

  const back = (): void => setMode({ view: 'list' });
  const go = (next: Mode): void => {
    setRemoved(undefined);
    setImported(undefined);
    setMode(next);
  };
  const remove = async (word: SellerWord): Promise<void> => {
    const at = words.indexOf(word);
    setImported(undefined);
    if (await save(words.toSpliced(at, 1))) setRemoved({ word, at });
  };
  const undo = async ({ word, at }: Removed): Promise<void> => {
    if (await save(words.toSpliced(at, 0, word))) setRemoved(undefined);
  };
  const keep = async (word: SellerWord): Promise<void> => {
    const at = words.findIndex(({ id }) => id === word.id);
    if (await save(at < 0 ? [word, ...words] : words.with(at, word))) back();
  };

  return (
    <>
      {refused && (
        <Notice live title={t(`lists.refused.${refused}`, { most: MOST_WORDS })} tone="error" />
      )}
      {mode.view === 'form' && (
        <WordForm known={words} onCancel={back} onSave={keep} word={mode.word} />
      )}
      {mode.view === 'import' && (
        <ImportView
          known={words}
          onBack={back}
          onTake={async (next, count) => {
            if (!(await save(next))) return;
            setImported(count);
            back();
          }}
        />
      )}
      {mode.view === 'list' && (
        <>
          {unusable > 0 && (
            <Notice
              help={t('lists.unusableHelp')}
              title={t('lists.unusable', { n: unusable })}
              tone="warning"
            />
          )}
          {imported !== undefined && (
            <Notice live title={t('lists.importing.done', { n: imported })} tone="good" />
          )}
          {removed && (
            <Notice
              icon="check"
              live
              title={t('lists.removed', { words: removed.word.words.join(' | ') })}
            >
              <Button data-undo onClick={() => void undo(removed)}>
                {t('lists.undo')}
              </Button>
            </Notice>
          )}
          <WordTable
            onAdd={() => go({ view: 'form', word: undefined })}
            onEdit={(word) => go({ view: 'form', word })}
            onImport={() => go({ view: 'import' })}
            onRemove={(word) => void remove(word)}
            words={words}
          />
        </>
      )}
    </>
  );
}
