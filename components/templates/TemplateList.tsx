import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import type { TemplateUse } from '@/lib/storage/repositories/template-uses';
import type { Template } from '@/lib/templates/define';
import { TEMPLATES } from '@/lib/templates/registry';
import { templateText } from './texts';

interface TemplateListProps {
  uses: readonly TemplateUse[];
  onOpen(template: Template): void;
  onFavourite(template: Template, favourite: boolean): void;
}

/** The templates, favourites first, then what is used most. */
export function TemplateList({ uses, onOpen, onFavourite }: TemplateListProps) {
  const { t, locale } = useApp();
  if (TEMPLATES.length === 0)
    return <Notice help={t('sidepanel.emptyHelp')} title={t('sidepanel.empty')} />;
  const usedOf = ({ id }: Template) => uses.find((use) => use.template === id);
  const weight = (template: Template): number =>
    (usedOf(template)?.favourite ? 1_000_000 : 0) + (usedOf(template)?.uses ?? 0);
  return (
    <ul className="flex flex-col gap-2">
      {TEMPLATES.toSorted((a, b) => weight(b) - weight(a)).map((template) => {
        const { favourite = false, uses: count = 0 } = usedOf(template) ?? {};
        const name = templateText(locale, template.id, 'name');
        return (
          <li
            className="flex items-center rounded-md border border-line bg-surface pe-1"
            key={template.id}
          >
            <button
              className="flex min-w-0 flex-1 items-center gap-2 rounded-md p-2.5 text-start hover:bg-accent-soft"
              data-template={template.id}
              onClick={() => onOpen(template)}
              type="button"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{name}</span>
                <span className="block text-muted">
                  {templateText(locale, template.id, 'when')}
                </span>
                {count > 0 && (
                  <span className="block text-xs text-muted">
                    {t('sidepanel.uses', { n: count })}
                  </span>
                )}
              </span>
              <Icon className="text-muted" name="arrow" />
            </button>
            <IconButton
              aria-pressed={favourite}
              icon={favourite ? 'starFull' : 'star'}
              label={`${t('sidepanel.favourite')}: ${name}`}
              onClick={() => onFavourite(template, !favourite)}
            />
          </li>
        );
      })}
    </ul>
  );
}
