import { useApp } from '@/components/app/AppProvider';
import { STOP } from '@/components/ui/arrow-keys';
import { IconButton } from '@/components/ui/Button';
import type { TemplateUse } from '@/lib/storage/repositories/template-uses';
import type { ShownTemplate } from '@/lib/templates/shown';

interface TemplateRowProps {
  template: ShownTemplate;
  use: TemplateUse | undefined;
  onOpen(template: ShownTemplate): void;
  onFavourite(template: ShownTemplate, favourite: boolean): void;
}

/** One template in a list: what it is for, how often it was used, its shortcut and its star. */
export function TemplateRow({ template, use, onOpen, onFavourite }: TemplateRowProps) {
  const { t } = useApp();
  const { favourite = false, uses = 0 } = use ?? {};
  const { id, name, when, isOwn, shortcut } = template;
  return (
    <li className="flex items-center pe-1 [contain-intrinsic-size:auto_48px] [content-visibility:auto]">
      <button
        {...STOP}
        className="min-w-0 flex-1 px-2.5 py-1.5 text-start hover:bg-accent-soft focus-visible:-outline-offset-2"
        data-template={id}
        onClick={() => onOpen(template)}
        type="button"
      >
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="min-w-0 flex-1 font-semibold break-words">{name}</span>
          {isOwn && <span className="text-xs text-accent">{t('ownTemplates.own')}</span>}
          {shortcut && <kbd className="text-xs text-muted">;{shortcut}</kbd>}
          {uses > 0 && (
            <span className="text-xs text-muted">{t('sidepanel.uses', { n: uses })}</span>
          )}
        </span>
        <span className="block text-xs break-words text-muted">{when}</span>
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
