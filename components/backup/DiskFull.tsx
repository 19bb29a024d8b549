import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Notice } from '@/components/ui/Notice';

/** Says that a change found no room on the disk, until one is written again. */
export function DiskFull() {
  const { t, services } = useApp();
  const { database } = services;
  const [isFull, setFull] = useState(false);
  useEffect(() => database.onWrite((state) => setFull(state === 'full')), [database]);
  if (!isFull) return null;
  return (
    <div className="sticky top-0 z-10" data-disk-full>
      <Notice help={t('backup.full.help')} live title={t('backup.full.title')} tone="error" />
    </div>
  );
}
