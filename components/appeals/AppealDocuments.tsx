import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { INPUT } from '@/components/ui/Labelled';
import type { Appeal, documentsOf, OwnDocument } from '@/lib/appeals/appeal';
import { DOCUMENTS, type DocumentId, MOST_DAYS } from '@/lib/appeals/notice-kinds';

type Listed = ReturnType<typeof documentsOf>[number];

interface AppealDocumentsProps {
  documents: readonly Listed[];
  onChange(apply: (appeal: Appeal) => Appeal): void;
}

/** The documents that this kind of notice asks for, to be ticked off, each with its day and file. */
export function AppealDocuments({ documents, onChange }: AppealDocumentsProps) {
  const { t } = useApp();
  const heading = useId();
  const set = (id: DocumentId, own: OwnDocument): void =>
    onChange((before) => ({ ...before, documents: { ...before.documents, [id]: own } }));
  const more = DOCUMENTS.filter((id) => documents.every((one) => one.id !== id));
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2" data-documents>
      <h3 className="font-semibold" id={heading}>
        {t('appeals.papers.heading')}
      </h3>
      {documents.length === 0 ? (
        <p className="text-muted">{t('appeals.papers.none')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {documents.map((listed) => (
            <DocumentRow key={listed.id} listed={listed} onChange={(own) => set(listed.id, own)} />
          ))}
        </ul>
      )}
      <select
        aria-label={t('appeals.papers.more')}
        className={INPUT}
        data-more-documents
        onChange={(event) => {
          const id = more.find((one) => one === event.target.value);
          if (id) set(id, { ready: true, day: '', note: '' });
        }}
        value=""
      >
        <option value="">{t('appeals.papers.more')}</option>
        {more.map((id) => (
          <option key={id} value={id}>
            {t(`appeals.documents.${id}`)}
          </option>
        ))}
      </select>
    </section>
  );
}

function DocumentRow({
  listed: { id, own, state },
  onChange,
}: {
  listed: Listed;
  onChange(own: OwnDocument): void;
}) {
  const { t } = useApp();
  const name = t(`appeals.documents.${id}`);
  const days = MOST_DAYS[id];
  return (
    <li className="flex flex-col gap-1 px-2.5 py-2" data-document={id} data-state={state}>
      <label className="flex gap-2">
        <input
          checked={own.ready}
          className="mt-0.5 size-4 shrink-0 accent-accent"
          onChange={(event) => onChange({ ...own, ready: event.target.checked })}
          type="checkbox"
        />
        <span className="min-w-0">
          {name}
          {days !== undefined && (
            <span className="block text-xs text-muted">{t('appeals.papers.recent', { days })}</span>
          )}
        </span>
      </label>
      {own.ready && (
        <div className="flex flex-wrap gap-2 ps-6">
          <input
            aria-label={t('appeals.papers.day', { name })}
            className={`${INPUT} flex-[1_1_8rem]`}
            onChange={(event) => onChange({ ...own, day: event.target.value })}
            type="date"
            value={own.day}
          />
          <input
            aria-label={t('appeals.papers.note', { name })}
            className={`${INPUT} flex-[2_1_8rem]`}
            onChange={(event) => onChange({ ...own, note: event.target.value })}
            placeholder={t('appeals.papers.noteExample')}
            value={own.note}
          />
        </div>
      )}
      {state === 'old' && days !== undefined && (
        <p className="flex items-center gap-1 ps-6 text-xs font-semibold text-warning">
          <Icon name="triangle" size={14} />
          {t('appeals.papers.old', { days })}
        </p>
      )}
    </li>
  );
}
