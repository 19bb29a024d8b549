import { useApp } from '@/components/app/AppProvider';
import { STOP } from '@/components/ui/arrow-keys';
import { IconButton } from '@/components/ui/Button';
import type { TemplateUse } from '@/lib/storage/repositories/template-uses';
import type { Template } from '@/lib/templates/define';
import { templateText } from './texts';

interface TemplateRowProps {
  template: Template;
  use: TemplateUse | undefined;
  onOpen(template: Template): void;
  onFavourite(template: Template, favourite: boolean): void;
}

/** One template in a list: what it is for, how often it was used, and its star. */
export function TemplateRow({ template, use, onOpen, onFavourite }: TemplateRowProps) {
  const { t, locale } = useApp();
  const { favourite = false, uses = 0 } = use ?? {};
  const name = templateText(locale, template.id, 'name');
  return (
    <li className="flex items-center pe-1">
      <button
        {...STOP}
        className="min-w-0 flex-1 px-2.5 py-1.5 text-start hover:bg-accent-soft focus-visible:-outline-offset-2"
        data-template={template.id}
        onClick={() => onOpen(template)}
        type="button"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="font-semibold">{name}</span>
          {uses > 0 && (
            <span className="text-xs text-muted">{t('sidepanel.uses', { n: uses })}</span>
          )}
        </span>
        <span className="block text-xs text-muted">
          {templateText(locale, template.id, 'when')}
        </span>
      </button>
      <IconButton
        aria-pressed={favourite}
        icon={favourite ? 'starFull' : 'star'}
        label={`${t('sidepanel.favourite')}: ${name}`}
        onClick={() => onFavourite(template, !favourite)}
      />
    </li>
  );
}
