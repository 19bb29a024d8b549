import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityMark } from '@/components/findings/SeverityMark';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { findingMessage } from '@/lib/i18n/finding-text';
import { catalogueAddress } from '@/lib/panels/catalogue';
import type { Finding } from '@/lib/rules/define';

/** What is wrong with a picture, the gravest first; each leads to its rule. */
export function Findings({
  findings,
  hasProblem,
}: {
  findings: readonly Finding[];
  hasProblem: boolean;
}) {
  const { t, locale } = useApp();
  if (findings.length === 0) {
    return hasProblem ? null : <Notice title={t('images.picture.clean')} tone="good" />;
  }
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (
    <section aria-label={t('images.picture.findings')} className="flex flex-col gap-1">
      <h4 className="font-semibold">{t('images.picture.findings')}</h4>
      <ul className="overflow-hidden rounded-md border border-line" data-findings>
        {sorted.map((finding) => (
          <li
            className="flex border-b border-line last:border-b-0"
            data-code={finding.code}
            key={`${finding.message}${JSON.stringify(finding.data)}`}
          >
            <span className="flex min-w-0 flex-1 flex-col gap-0.5 px-2.5 py-2">
              <SeverityMark severity={finding.severity} />
              <span>{findingMessage(locale, finding)}</span>
            </span>
            <RuleLink code={finding.code} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleLink({ code }: { code: string }) {
  const { t } = useApp();
  const label = t('popup.aboutRule', { code });
  return (
    <a
      aria-label={label}
      className="flex w-9 shrink-0 items-center justify-center text-muted hover:bg-accent-soft hover:text-ink focus-visible:-outline-offset-2"
      href={catalogueAddress(code)}
      rel="noopener"
      target="_blank"
      title={label}
    >
      <Icon name="book" />
    </a>
  );
}
