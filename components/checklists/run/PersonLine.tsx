import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { LineForm } from '@/components/ui/LineForm';
import { SmallButton } from '@/components/ui/SmallButton';
import { LONGEST_PERSON } from '@/lib/settings/waiver';

/** Who works here: asked for once, and to be changed where a colleague takes over. */
export function PersonLine() {
  const { t, settings, save } = useApp();
  const [isAsked, setAsked] = useState(false);
  if (isAsked) {
    return (
      <LineForm
        cancel={t('checklists.cancel')}
        hint={t('checklists.person.hint')}
        label={t('checklists.person.label')}
        longest={LONGEST_PERSON}
        onCancel={() => setAsked(false)}
        onSave={(person) => {
          save({ person });
          setAsked(false);
        }}
        save={t('checklists.save')}
        value={settings.person}
      />
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
      {settings.person === ''
        ? t('checklists.person.none')
        : t('checklists.person.known', { name: settings.person })}
      <SmallButton data-person icon="pen" onClick={() => setAsked(true)}>
        {t(settings.person === '' ? 'checklists.person.enter' : 'checklists.person.change')}
      </SmallButton>
    </p>
  );
}
