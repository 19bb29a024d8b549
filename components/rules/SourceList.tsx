import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import type { SourceId } from '@/lib/rules/sources';
import { sourceOf } from '@/lib/rules/sources';
import { noteText } from './texts';

/** Who says so: kind, title with its address, and the day it was read. */
export function SourceList({ sources }: { sources: readonly SourceId[] }) {
  const { t, locale, date } = useApp();
  return (
    <ul className="flex flex-col gap-1">
      {sources.map((id) => {
        const { title, url, read, kind, note } = sourceOf(id);
        return (
          <li key={id}>
            <span
              className={`me-1.5 rounded px-1.5 text-xs ${kind === 'amazon' || kind === 'staff' ? 'bg-good-soft text-good' : 'bg-raised text-muted'}`}
              data-kind={kind}
            >
              {t(`catalogue.kinds.${kind}`)}
            </span>
            {url === undefined ? (
              title
            ) : (
              <a
                className="text-accent underline underline-offset-2"
                href={url}
                rel="noreferrer"
                target="_blank"
              >
                {title}
                <Icon className="ms-1 inline" name="out" size={12} />
              </a>
            )}
            <span className="whitespace-nowrap text-muted">
              {' '}
              · {t('catalogue.read', { date: date(read) })}
            </span>
            {note && <span className="block text-xs text-muted">{noteText(locale, note)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
