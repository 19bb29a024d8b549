import { useApp } from '@/components/app/AppProvider';
import type { Piece } from '@/lib/catalogue/example-view';
import { seenParts } from '@/lib/catalogue/unseen';
import type { Severity } from '@/lib/rules/define';

const MARKS: Record<Severity, string> = {
  error: 'bg-error-soft text-error decoration-wavy',
  warning: 'bg-warning-soft text-warning decoration-dashed',
  hint: 'bg-hint-soft text-hint decoration-dotted',
};

/** A worked example with its marked words; what cannot be seen is written out. */
export function ExampleText({
  pieces,
  lang,
}: {
  pieces: readonly Piece[];
  lang: string | undefined;
}) {
  const { t } = useApp();
  if (pieces.length === 0) return <p className="text-muted italic">{t('catalogue.emptyText')}</p>;
  let at = 0;
  return (
    <p className="whitespace-pre-wrap" lang={lang} translate="no">
      {pieces.map(({ text, severity }) => {
        at += text.length;
        return severity === undefined ? (
          <Seen key={at} text={text} />
        ) : (
          <mark
            className={`rounded-sm underline decoration-1 underline-offset-2 ${MARKS[severity]}`}
            data-severity={severity}
            key={at}
          >
            <Seen text={/^ +$/.test(text) ? text.replaceAll(' ', '␣') : text} />
          </mark>
        );
      })}
    </p>
  );
}

function Seen({ text }: { text: string }) {
  return seenParts(text).map((part) =>
    part.sign === undefined ? (
      part.text
    ) : (
      <span
        className="mx-px rounded border border-current px-0.5 font-mono text-[10px]"
        key={part.at}
      >
        {part.sign}
      </span>
    ),
  );
}
