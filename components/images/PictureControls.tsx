import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { APLUS_MODULES, type AplusModule, IMAGE_ROLES } from '@/lib/listing/image';
import type { Picture } from './pictures';
import type { Images } from './use-images';

/** What the picture is for, and its removal. */
export function PictureControls({ picture, images }: { picture: Picture; images: Images }) {
  const { t } = useApp();
  const { id, name, role, module } = picture;
  return (
    <div className="flex flex-wrap items-center gap-2 px-2.5 pb-2">
      <div className="min-w-36 flex-1">
        <Select
          aria-label={t('images.picture.role', { name })}
          data-role
          onPick={(picked) => images.change({ kind: 'role', id, role: picked })}
          options={IMAGE_ROLES.map((value) => ({ value, label: t(`images.roles.${value}`) }))}
          value={role}
        />
      </div>
      {role === 'APLUS' && (
        <div className="min-w-36 flex-1">
          <Select<AplusModule | ''>
            aria-label={t('images.picture.module', { name })}
            data-module
            onPick={(picked) =>
              images.change({ kind: 'module', id, module: picked === '' ? undefined : picked })
            }
            options={[
              { value: '', label: t('images.picture.noModule') },
              ...APLUS_MODULES.map((value) => ({ value, label: t(`images.modules.${value}`) })),
            ]}
            value={module ?? ''}
          />
        </div>
      )}
      <IconButton
        data-remove
        icon="cross"
        label={t('images.picture.remove', { name })}
        onClick={() => images.remove(id)}
      />
    </div>
  );
}
