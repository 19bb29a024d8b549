import { useApp } from '@/components/app/AppProvider';
import type { Piece } from '@/lib/templates/render';

/** A text as it will be: values set off, gaps named. */
export function MessagePreview({ pieces, lang }: { pieces: readonly Piece[]; lang: string }) {
  const { t } = useApp();
  let at = 0;
  return (
    <p className="whitespace-pre-wrap" lang={lang}>
      {pieces.map((piece) => {
        at += 1;
        if (piece.kind === 'text') return piece.text;
        if (piece.kind === 'value') {
          return (
            <span className="rounded-sm bg-accent-soft" key={at}>
              {piece.text}
            </span>
          );
        }
        const name = t(`templates.variables.${piece.variable}`);
        return (
          <mark
            className="rounded-sm border border-dashed border-warning bg-warning-soft px-1 text-warning"
            key={at}
          >
            {t('sidepanel.gap', { name })}
          </mark>
        );
      })}
    </p>
  );
}
