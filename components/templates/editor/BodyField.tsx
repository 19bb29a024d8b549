import { useRef } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import {
  DAY_VARIABLES,
  LONGEST_BODY,
  TEMPLATE_LANGUAGES,
  type TemplateLanguage,
  VARIABLES,
  type Variable,
} from '@/lib/templates/define';
import { languageName } from '../texts';
import type { Draft } from './draft';

interface BodyFieldProps {
  draft: Draft;
  language: TemplateLanguage;
  problem: string | undefined;
  onLanguage(language: TemplateLanguage): void;
  onChange(body: string): void;
}

/** The message in one language, with menus for what is filled in: nobody need know how it is written. */
export function BodyField({ draft, language, problem, onLanguage, onChange }: BodyFieldProps) {
  const { t, locale } = useApp();
  const box = useRef<HTMLTextAreaElement>(null);
  const body = draft.bodies[language] ?? '';
  const insert = (make: (selected: string) => string): void => {
    const element = box.current;
    if (element === null) return;
    const { selectionStart, selectionEnd } = element;
    const text = make(body.slice(selectionStart, selectionEnd));
    element.focus();
    // The browser's own editing, so that Ctrl+Z takes it back.
    const isDone = 'execCommand' in document && document.execCommand('insertText', false, text);
    if (!isDone) onChange(body.slice(0, selectionStart) + text + body.slice(selectionEnd));
  };
  return (
    <>
      <Labelled label={t('ownTemplates.editor.language')}>
        {(props) => (
          <Select
            {...props}
            data-field="language"
            onPick={onLanguage}
            options={TEMPLATE_LANGUAGES.map((value) => {
              const name = languageName(locale, value);
              const isWritten = (draft.bodies[value] ?? '').trim() !== '';
              return {
                value,
                label: isWritten ? t('ownTemplates.editor.written', { language: name }) : name,
              };
            })}
            value={language}
          />
        )}
      </Labelled>
      <InsertMenus insert={insert} />
      <Labelled
        help={t('ownTemplates.editor.bodyHelp')}
        label={t('ownTemplates.editor.body')}
        problem={problem}
      >
        {(props) => (
          <textarea
            {...props}
            className={`${INPUT} py-1.5`}
            data-field="body"
            lang={language}
            maxLength={LONGEST_BODY}
            onChange={(event) => onChange(event.target.value)}
            ref={box}
            rows={10}
            value={body}
          />
        )}
      </Labelled>
    </>
  );
}

type Insert = (make: (selected: string) => string) => void;

/** Menus that write a value or a condition where the cursor stands. */
function InsertMenus({ insert }: { insert: Insert }) {
  const { t } = useApp();
  const nameOf = (variable: Variable): string => t(`templates.variables.${variable}`);
  const values = VARIABLES.map((variable) => ({
    value: DAY_VARIABLES.has(variable) ? `{{ ${variable} | date_for_buyer }}` : `{{ ${variable} }}`,
    label: DAY_VARIABLES.has(variable)
      ? t('ownTemplates.editor.asDate', { name: nameOf(variable) })
      : nameOf(variable),
  }));
  const later = { value: '{{ today | plus_days: 3 }}', label: t('ownTemplates.editor.inDays') };
  const conditions = VARIABLES.filter((variable) => variable !== 'today').map((value) => ({
    value: value as string,
    label: nameOf(value),
  }));
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] gap-2">
      <Labelled label={t('ownTemplates.editor.insert')}>
        {(props) => (
          <Select
            {...props}
            data-insert-value
            onPick={(value) => value !== '' && insert(() => value)}
            options={[{ value: '', label: t('ownTemplates.editor.insertPick') }, ...values, later]}
            value=""
          />
        )}
      </Labelled>
      <Labelled label={t('ownTemplates.editor.condition')}>
        {(props) => (
          <Select
            {...props}
            data-insert-condition
            onPick={(name) => {
              const yes = t('ownTemplates.editor.conditionYes');
              const no = t('ownTemplates.editor.conditionNo');
              if (name !== '') insert((selected) => conditionOf(name, selected || yes, no));
            }}
            options={[{ value: '', label: t('ownTemplates.editor.conditionPick') }, ...conditions]}
            value=""
          />
        )}
      </Labelled>
    </div>
  );
}

function conditionOf(name: string, yes: string, no: string): string {
  return `{% if ${name} %}\n${yes}\n{% else %}\n${no}\n{% endif %}\n`;
}
