import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';

interface DropZoneProps {
  /** Files are held over the panel just now. */
  isOver: boolean;
  /** Set once there are pictures: then they have the room. */
  isSmall: boolean;
  onFiles(files: readonly File[]): void;
}

/** Where pictures come in: dropped, pasted, or chosen by the button. */
export function DropZone({ isOver, isSmall, onFiles }: DropZoneProps) {
  const { t } = useApp();
  const edge = isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface';
  return (
    <section
      aria-label={t('images.drop.title')}
      className={`flex items-center justify-center gap-x-3 gap-y-2 rounded-md border-2 border-dashed text-center ${edge} ${isSmall ? 'flex-wrap p-2' : 'flex-col px-4 py-8'}`}
      data-drop-zone
    >
      {!isSmall && (
        <>
          <Icon className="text-accent" name="picture" size={36} />
          <h2 className="text-base font-semibold">
            {t(isOver ? 'images.drop.over' : 'images.drop.title')}
          </h2>
        </>
      )}
      <label className="inline-flex min-h-8 items-center rounded-md bg-accent px-3 py-1 font-medium whitespace-nowrap text-on-accent hover:bg-accent-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {t(isSmall ? 'images.drop.more' : 'images.drop.choose')}
        <input
          accept="image/*,.tif,.tiff,.psd,.heic"
          className="sr-only"
          data-file
          multiple
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file, corrected, can be chosen again.
            target.value = '';
          }}
          type="file"
        />
      </label>
      <p className={`text-muted ${isSmall ? 'min-w-40 flex-1 text-start text-xs' : 'max-w-72'}`}>
        {t(isOver && isSmall ? 'images.drop.over' : 'images.drop.help')}
      </p>
    </section>
  );
}
