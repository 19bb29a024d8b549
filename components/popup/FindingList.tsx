import { useApp } from '@/components/app/AppProvider';
import { SeverityMark } from '@/components/findings/SeverityMark';
import { FieldCount } from '@/components/listing/FieldCount';
import { Icon } from '@/components/ui/Icon';
import { findingMessage } from '@/lib/i18n/finding-text';
import type { FindingRef } from '@/lib/messaging/page-messages';
import { catalogueAddress } from '@/lib/panels/catalogue';
import type { FieldState } from '@/lib/session/page-state';

interface FindingListProps {
  fields: readonly FieldState[];
  onShow(finding: FindingRef): void;
}

/** The findings, field by field in the order of the page. */
export function FindingList({ fields, onShow }: FindingListProps) {
  return (
    <ul className="flex flex-col gap-2">
      {fields
        .filter((field) => field.findings.length > 0)
        .map((field) => (
          <li
            className="overflow-hidden rounded-md border border-line bg-surface"
            key={`${field.field}${field.index}`}
          >
            <FieldHeading field={field} />
            <ul>
              {field.findings.map((finding) => (
                <li className="flex border-t border-line" key={`${finding.code}${finding.start}`}>
                  <FindingRow field={field} finding={finding} onShow={onShow} />
                  <RuleLink code={finding.code} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function FieldHeading({ field }: { field: FieldState }) {
  const { t } = useApp();
  return (
    <h3 className="flex flex-wrap justify-between gap-x-3 bg-raised px-2.5 py-1.5 font-semibold">
      {t(`common.fields.${field.field}`, { n: field.index + 1 })}
      <span className="font-normal">
        <FieldCount length={field.length} limit={field.limit} unit={field.unit} />
      </span>
    </h3>
  );
}

interface FindingRowProps extends Pick<FindingListProps, 'onShow'> {
  field: FieldState;
  finding: FieldState['findings'][number];
}

function FindingRow({ field, finding, onShow }: FindingRowProps) {
  const { locale } = useApp();
  return (
    <button
      className="flex min-w-0 flex-1 flex-col gap-0.5 px-2.5 py-2 text-start hover:bg-accent-soft focus-visible:-outline-offset-2"
      data-code={finding.code}
      onClick={() => onShow({ field: field.field, index: field.index, start: finding.start })}
      type="button"
    >
      <span className="flex flex-wrap items-center gap-x-2">
        <SeverityMark severity={finding.severity} />
        {finding.words && <q className="line-clamp-1 min-w-0 flex-1 text-muted">{finding.words}</q>}
      </span>
      <span>{findingMessage(locale, finding)}</span>
    </button>
  );
}

/** Leads to all about the rule: its sources, its examples, its severity. */
function RuleLink({ code }: { code: string }) {
  const { t } = useApp();
  const label = t('popup.aboutRule', { code });
  return (
    <a
      aria-label={label}
      className="flex w-9 shrink-0 items-center justify-center text-muted hover:bg-accent-soft hover:text-ink focus-visible:-outline-offset-2"
      href={catalogueAddress(code)}
      target="_blank"
      title={label}
      rel="noopener"
    >
      <Icon name="book" />
    </a>
  );
}
