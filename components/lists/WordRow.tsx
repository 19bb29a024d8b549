import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { SellerWord } from '@/lib/rules/seller-words';
import { WordScope } from './WordScope';

interface WordRowProps {
  word: SellerWord;
  onEdit(word: SellerWord): void;
  onRemove(word: SellerWord): void;
}

/** One row of the lists: the words, what to write, how bad it is, and where it holds. */
export function WordRow({ word, onEdit, onRemove }: WordRowProps) {
  const { t } = useApp();
  const words = word.words.join(' | ');
  return (
    <li
      className="flex items-start gap-1 py-2 ps-3 pe-1 [contain-intrinsic-size:auto_64px] [content-visibility:auto]"
      data-word={word.id}
    >
      <div className="min-w-0 flex-1">
        <WordText word={word} />
        <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
          <span>{t(`lists.kinds.${word.kind}`)}</span>
          <SeverityMark severity={word.severity} />
          <WordScope word={word} />
        </p>
        {word.note && <p className="text-xs text-muted">{word.note}</p>}
      </div>
      <IconButton
        data-edit
        icon="pen"
        label={t('lists.editOne', { words })}
        onClick={() => onEdit(word)}
      />
      <IconButton
        data-remove
        icon="cross"
        label={t('lists.removeOne', { words })}
        onClick={() => onRemove(word)}
      />
    </li>
  );
}

/** The words, and what takes their place. */
export function WordText({ word: { words, instead } }: { word: SellerWord }) {
  return (
    <p className="font-semibold" translate="no">
      {words.join(' | ')}
      {instead && (
        <>
          <Icon className="mx-1 inline align-middle text-muted" name="arrow" size={12} />
          {instead}
        </>
      )}
    </p>
  );
}
