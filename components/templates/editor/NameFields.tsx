import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import type { OwnProblem } from '@/lib/templates/check-own';
import { TOPICS } from '@/lib/templates/define';
import type { Draft } from './draft';

interface NameFieldsProps {
  draft: Draft;
  set(change: Partial<Draft>): void;
  problemOf(part: OwnProblem['part']): string | undefined;
}

/** What a template is called and found by. */
export function NameFields({ draft, set, problemOf }: NameFieldsProps) {
  const { t } = useApp();
  return (
    <>
      <Labelled label={t('ownTemplates.editor.name')} problem={problemOf('name')}>
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-field="name"
            onChange={(event) => set({ name: event.target.value })}
            placeholder={t('ownTemplates.editor.namePlaceholder')}
            value={draft.name}
          />
        )}
      </Labelled>
      <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)] gap-2">
        <Labelled label={t('ownTemplates.editor.topic')}>
          {(props) => (
            <Select
              {...props}
              data-field="topic"
              onPick={(topic) => set({ topic })}
              options={TOPICS.map((value) => ({ value, label: t(`templates.topics.${value}`) }))}
              value={draft.topic}
            />
          )}
        </Labelled>
        <Labelled label={t('ownTemplates.editor.shortcut')} problem={problemOf('shortcut')}>
          {(props) => (
            <input
              {...props}
              autoCapitalize="off"
              autoComplete="off"
              className={INPUT}
              data-field="shortcut"
              onChange={(event) => set({ shortcut: event.target.value })}
              spellCheck={false}
              title={t('ownTemplates.editor.shortcutHelp')}
              value={draft.shortcut}
            />
          )}
        </Labelled>
      </div>
      <Labelled
        help={t('ownTemplates.editor.wordsHelp')}
        label={t('ownTemplates.editor.words')}
        problem={problemOf('words')}
      >
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-field="words"
            onChange={(event) => set({ words: event.target.value })}
            value={draft.words}
          />
        )}
      </Labelled>
    </>
  );
}
