import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import { AREAS, SUBJECTS } from '@/lib/checklists/define';
import { described } from '@/lib/checklists/own/edit';
import { LONGEST_ABOUT, LONGEST_NAME } from '@/lib/checklists/own/limits';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import type { Actions } from './use-actions';

/** Name, purpose and place of a list. */
export function HeadFields({ list, actions }: { list: OwnChecklist; actions: Actions }) {
  const { t } = useApp();
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Labelled label={t('ownChecklists.editor.name')}>
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-part="name"
            maxLength={LONGEST_NAME}
            onChange={({ target }) =>
              actions.change(described(list, { name: target.value }), 'name')
            }
            placeholder={t('ownChecklists.editor.nameHint')}
            value={list.name}
          />
        )}
      </Labelled>
      <Labelled label={t('ownChecklists.editor.about')}>
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-part="about"
            maxLength={LONGEST_ABOUT}
            onChange={({ target }) =>
              actions.change(described(list, { about: target.value }), 'about')
            }
            value={list.about}
          />
        )}
      </Labelled>
      <Labelled label={t('ownChecklists.editor.area')}>
        {(props) => (
          <Select
            {...props}
            data-part="area"
            onPick={(area) => actions.change(described(list, { area }))}
            options={AREAS.map((value) => ({ value, label: t(`checklists.areas.${value}`) }))}
            value={list.area}
          />
        )}
      </Labelled>
      <Labelled label={t('ownChecklists.editor.subject')}>
        {(props) => (
          <Select
            {...props}
            data-part="subject"
            onPick={(subject) => actions.change(described(list, { subject }))}
            options={SUBJECTS.map((value) => ({
              value,
              label: t(`ownChecklists.subjects.${value}`),
            }))}
            value={list.subject}
          />
        )}
      </Labelled>
    </div>
  );
}
