import { useApp } from '@/components/app/AppProvider';
import { lookup } from '@/lib/i18n';
import { POLICY_CHANGES, type PolicyChange } from '@/lib/rules/data/policy-changes';
import { SourceList } from './SourceList';
import { fieldNames, storesIn } from './texts';

/** What changed in policy, newest first. */
export function PolicyChanges() {
  const { t } = useApp();
  return (
    <div className="flex flex-col gap-3 pt-3">
      <p className="text-muted">{t('catalogue.changesHelp')}</p>
      <ol className="flex flex-col gap-2">
        {POLICY_CHANGES.map((change) => (
          <Change change={change} key={change.id} />
        ))}
      </ol>
    </div>
  );
}

function Change({ change }: { change: PolicyChange }) {
  const { t, locale, date } = useApp();
  const { id, announced, stores, fields, codes, sources } = change;
  const where = stores && storesIn(locale, stores);
  return (
    <li
      className="grid gap-x-4 gap-y-1 rounded-md border border-line bg-surface p-3 md:grid-cols-[8rem_1fr]"
      data-change={id}
    >
      <p className="flex flex-wrap gap-x-2 md:flex-col">
        <time className="font-semibold" dateTime={change.date}>
          {date(change.date)}
        </time>
        {announced && (
          <span className="text-xs text-muted">
            {t('catalogue.announced', { date: date(announced) })}
          </span>
        )}
      </p>
      <div className="flex min-w-0 flex-col gap-1.5">
        <h2 className="text-base font-semibold">
          {lookup(locale, ['catalogue', 'changes', id, 'title'])}
        </h2>
        <p>{lookup(locale, ['catalogue', 'changes', id, 'text'])}</p>
        <p className="text-muted">
          {fieldNames(locale, fields)}
          {' · '}
          {where === undefined && t('catalogue.anyStore')}
          {where && (where.but ? t('catalogue.storesBut', { stores: where.names }) : where.names)}
        </p>
        <Codes codes={codes} />
        <SourceList sources={sources} />
      </div>
    </li>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { t } = useApp();
  if (codes.length === 0) return <p className="text-muted">{t('catalogue.noCodes')}</p>;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {codes.map((code) => (
        <li key={code}>
          <a
            className="font-mono text-xs text-accent underline underline-offset-2"
            href={`#${code}`}
          >
            {code}
          </a>
        </li>
      ))}
    </ul>
  );
}
