import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityTally } from '@/components/findings/SeverityMark';
import type { FindingRef } from '@/lib/messaging/page-messages';
import type { FieldState, PageState } from '@/lib/session/page-state';
import { FieldCount } from './FieldCount';

interface FieldGlanceProps {
  state: PageState;
  onShow(finding: FindingRef): void;
}

/** All fields of the page at one glance: how long each is, against which limits, and what was found in it. */
export function FieldGlance({ state, onShow }: FieldGlanceProps) {
  const { t } = useApp();
  const { fields, together } = state;
  const last = fields.findLastIndex(({ field }) => field === 'bullets');
  return (
    <section aria-label={t('listing.fields')} className="flex flex-col gap-1">
      <h2 className="font-semibold">{t('listing.fields')}</h2>
      <ul className="overflow-hidden rounded-md border border-line bg-surface" data-glance>
        {fields.map((field, at) => (
          <li
            className="border-b border-line last:border-b-0"
            data-field={field.field}
            data-index={field.index}
            key={`${field.field}${field.index}`}
          >
            <FieldRow field={field} onShow={onShow} />
            {at === last && together && (
              <div className="flex flex-col gap-1 border-t border-line px-2.5 py-1.5" data-together>
                <p className="flex flex-wrap justify-between gap-x-3">
                  {t('listing.together')}
                  <FieldCount {...together} unit="characters" />
                </p>
                <Bar {...together} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One field; a click leads to the first finding in it. */
function FieldRow({ field, onShow }: { field: FieldState; onShow: FieldGlanceProps['onShow'] }) {
  const [first] = field.findings;
  const look = 'flex w-full flex-col gap-1 px-2.5 py-1.5 text-start';
  if (first === undefined) {
    return (
      <div className={look}>
        <RowContent field={field} />
      </div>
    );
  }
  const show = (): void => onShow({ field: field.field, index: field.index, start: first.start });
  return (
    <button
      className={`${look} hover:bg-accent-soft focus-visible:-outline-offset-2`}
      onClick={show}
      type="button"
    >
      <RowContent field={field} />
    </button>
  );
}

function RowContent({ field }: { field: FieldState }) {
  const { t } = useApp();
  const { length, limit, unit, gross, form, findings } = field;
  const tallies = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 flex-1 font-medium">
          {t(`common.fields.${field.field}`, { n: field.index + 1 })}
        </span>
        {tallies.map((tally) => (
          <SeverityTally key={tally.severity} {...tally} />
        ))}
        <FieldCount length={length} limit={limit} unit={unit} />
      </span>
      {limit !== undefined && <Bar length={length} limit={limit} />}
      <Notes form={form} gross={gross} length={length} limit={limit} />
    </>
  );
}

type NotesProps = Pick<FieldState, 'form' | 'gross' | 'length' | 'limit'>;

/** What else counts: the bytes that a file counts, and the form's own limit where it is another or is passed. */
function Notes({
  form,
  gross,
  length,
  limit,
}: { [Key in keyof NotesProps]: NotesProps[Key] | undefined }) {
  const { t } = useApp();
  const isOver = form !== undefined && form.length > form.limit;
  const isNews = form !== undefined && (isOver || form.limit !== limit || form.length !== length);
  if (gross === undefined && !isNews) return null;
  return (
    <span className="flex flex-wrap gap-x-3 text-xs text-muted">
      {gross !== undefined && <span>{t('listing.gross', { bytes: gross })}</span>}
      {isNews && (
        <span className={isOver ? 'text-error' : ''}>{t('listing.form', { ...form })}</span>
      )}
    </span>
  );
}

/** The same as a bar; the words beside it say it to everybody. */
function Bar({ length, limit }: { length: number; limit: number }) {
  const share = Math.min(1, length / limit);
  return (
    <span aria-hidden="true" className="block h-1 overflow-hidden rounded-full bg-line">
      <span
        className={`block h-full rounded-full ${length > limit ? 'bg-error' : 'bg-accent'}`}
        style={{ width: `${100 * share}%` }}
      />
    </span>
  );
}
