import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityMark } from '@/components/findings/SeverityMark';
import { Notice } from '@/components/ui/Notice';
import type { Composed } from '@/lib/appeals/compose';
import { findingMessage, findingWhy } from '@/lib/i18n/finding-text';
import type { Finding } from '@/lib/rules/define';

interface AppealFindingsProps {
  composed: Composed;
  findings: readonly Finding[];
}

/** What the rules for plans of action say, the gravest first; a click leads to the words in their part. */
export function AppealFindings({ composed, findings }: AppealFindingsProps) {
  const { t } = useApp();
  const heading = useId();
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2" data-appeal-findings>
      <h3 className="font-semibold" id={heading}>
        {t('appeals.findings.heading')}
      </h3>
      {sorted.length === 0 ? (
        <Notice
          help={t('appeals.findings.cleanHelp')}
          title={t('appeals.findings.clean')}
          tone="good"
        />
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {sorted.map((finding) => (
            <FindingRow
              composed={composed}
              finding={finding}
              key={`${finding.message}-${finding.start}-${finding.end}-${JSON.stringify(finding.data)}`}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function FindingRow({ composed, finding }: { composed: Composed; finding: Finding }) {
  const { locale, t } = useApp();
  const why = findingWhy(locale, finding.code);
  const goes = (): void => goTo(composed, finding);
  return (
    <li className="flex flex-col gap-0.5 px-2.5 py-2" data-code={finding.code}>
      <span className="flex items-start justify-between gap-2">
        <SeverityMark severity={finding.severity} />
        {partOf(composed, finding) !== undefined && (
          <button
            className="text-xs text-accent underline-offset-2 hover:underline"
            onClick={goes}
            type="button"
          >
            {t('appeals.findings.show')}
          </button>
        )}
      </span>
      <span>{findingMessage(locale, finding)}</span>
      {why && <span className="text-xs text-muted">{why}</span>}
    </li>
  );
}

/** The part that holds all words of the finding; undefined where it is about the whole. */
function partOf({ stretches }: Composed, { start, end }: Finding) {
  return stretches.find((stretch) => start >= stretch.start && end <= stretch.end && end > start);
}

/** Selects the words where she wrote them. */
function goTo(composed: Composed, finding: Finding): void {
  const stretch = partOf(composed, finding);
  if (stretch === undefined) return;
  const box = document.querySelector<HTMLTextAreaElement>(`[data-part="${stretch.part}"]`);
  if (box === null) return;
  // What she wrote may begin with white space that the composed text has not.
  const shift = box.value.length - box.value.trimStart().length - stretch.start;
  box.focus();
  box.setSelectionRange(finding.start + shift, finding.end + shift);
}
