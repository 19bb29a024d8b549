import { useApp } from '@/components/app/AppProvider';
import { Notice } from '@/components/ui/Notice';
import { AMAZON_ERRORS } from '@/lib/errors/amazon-errors';
import { ERROR_CODES, type ErrorCode } from '@/lib/errors/codes';

/** What the error numbers mean that Amazon shows on the page, and what to do; a number of a newer page is left out. */
export function PageErrors({ codes }: { codes: readonly string[] }) {
  const known = ERROR_CODES.filter((code) => codes.includes(code));
  if (known.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {known.map((code) => (
        <li data-amazon-error={code} key={code}>
          <Explained code={code} />
        </li>
      ))}
    </ul>
  );
}

function Explained({ code }: { code: ErrorCode }) {
  const { t } = useApp();
  const { confidence, source } = AMAZON_ERRORS[code];
  const means = t(`errors.codes.${code}.means`);
  const help = confidence === 'low' ? `${means} ${t('errors.unsure')}` : means;
  return (
    <Notice help={help} title={t('errors.title', { code })} tone="warning">
      <p className="w-full text-ink">{t(`errors.codes.${code}.todo`)}</p>
      {source.url !== undefined && (
        <a
          className="text-accent underline underline-offset-2"
          href={source.url}
          rel="noreferrer"
          target="_blank"
        >
          {source.title}
        </a>
      )}
    </Notice>
  );
}
