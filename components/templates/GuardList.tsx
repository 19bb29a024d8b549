import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { Fold } from '@/components/ui/Fold';
import { Notice } from '@/components/ui/Notice';
import { findingMessage, findingWhy } from '@/lib/i18n/finding-text';
import type { Finding } from '@/lib/rules/define';
import { languageName } from './texts';
import type { Checked } from './use-guard';

/** What the rules say of the finished message: the words, what to do, and why. */
export function GuardList({ checked, text }: { checked: Checked; text: string | undefined }) {
  const { t } = useApp();
  return (
    <section aria-label={t('ownTemplates.guard.title')} className="flex flex-col gap-1" data-guard>
      <h3 className="text-xs font-semibold text-muted">{t('ownTemplates.guard.title')}</h3>
      {text === undefined ? (
        <p className="text-muted">{t('ownTemplates.guard.incomplete')}</p>
      ) : (
        <Found checked={checked} text={text} />
      )}
    </section>
  );
}

function Found({ checked, text }: { checked: Checked; text: string }) {
  const { t } = useApp();
  if (checked.kind === 'failed')
    return <Notice title={t('ownTemplates.guard.failed')} tone="warning" />;
  if (checked.kind === 'waiting')
    return <p className="text-muted">{t('ownTemplates.guard.waiting')}</p>;
  const { findings } = checked;
  if (findings.length === 0)
    return (
      <p className="text-good" data-clean>
        {t('ownTemplates.guard.clean')}
      </p>
    );
  return (
    <>
      {findings.some(({ severity }) => severity === 'error') && (
        <p className="font-semibold text-error">{t('ownTemplates.guard.blocked')}</p>
      )}
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {findings.map((finding) => (
          <FindingRow finding={finding} key={`${finding.code}${finding.start}`} text={text} />
        ))}
      </ul>
    </>
  );
}

function FindingRow({ finding, text }: { finding: Finding; text: string }) {
  const { t, locale } = useApp();
  const { code, severity, start, end, message } = finding;
  const why = findingWhy(locale, code);
  const words = text.slice(start, end);
  return (
    <li className="flex flex-col gap-0.5 px-2.5 py-2" data-code={code} data-severity={severity}>
      <span className="flex flex-wrap items-center gap-x-2">
        <SeverityMark severity={severity} />
        {words !== text.trim() && (
          <q className="line-clamp-2 min-w-0 flex-1 break-words text-muted">{words}</q>
        )}
      </span>
      <span>{findingMessage(locale, { message, data: named(finding, locale) })}</span>
      {why && (
        <Fold summary={t('ownTemplates.guard.why')}>
          <p>{why}</p>
        </Fold>
      )}
    </li>
  );
}

/** The data of the message, languages by their names. */
function named({ code, data }: Finding, locale: string): Finding['data'] {
  if (code !== 'Z-LANGUAGE') return data;
  const names = Object.entries(data).map(([key, tag]) => [key, languageName(locale, String(tag))]);
  return Object.fromEntries(names);
}
