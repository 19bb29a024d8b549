import { useId } from 'react';
import { type App, useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { LONG_VARIABLES, type Variable } from '@/lib/templates/define';
import type { MessageField } from './use-message';

interface TemplateFieldsProps {
  fields: readonly MessageField[];
  write(variable: Variable, value: string | undefined): void;
}

/** What the template is filled with; what is missing is asked for. */
export function TemplateFields({ fields, write }: TemplateFieldsProps) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13rem),1fr))] gap-2">
      {fields.map((field) => (
        <FieldRow field={field} key={field.variable} write={write} />
      ))}
    </div>
  );
}

function FieldRow({ field, write }: { field: MessageField; write: TemplateFieldsProps['write'] }) {
  const { t } = useApp();
  const id = useId();
  const isLong = LONG_VARIABLES.has(field.variable);
  const Control = isLong ? 'textarea' : 'input';
  const isMissing = field.isNeeded && (field.isUnread || field.value.trim() === '');
  const differs =
    field.source === 'own' && field.offered !== undefined && field.offered !== field.value;
  return (
    <div
      className={`flex flex-col gap-0.5 ${isLong ? 'col-span-full' : ''}`}
      data-variable={field.variable}
    >
      <div className="flex min-h-5.5 flex-wrap items-baseline justify-between gap-x-2">
        <label className="font-medium" htmlFor={id}>
          {t(`templates.variables.${field.variable}`)}
        </label>
        <span
          className={`inline-flex items-center gap-1 text-xs ${isMissing ? 'font-semibold text-warning' : 'text-muted'}`}
          id={`${id}-state`}
        >
          {isMissing && <Icon name="triangle" size={12} />}
          {stateOf(field, isMissing, t)}
        </span>
      </div>
      <Control
        aria-describedby={`${id}-state`}
        autoComplete="off"
        className={`min-h-8 rounded-md border bg-surface px-2 ${isLong ? 'py-1.5' : ''} ${isMissing ? 'border-warning' : 'border-line-strong'}`}
        id={id}
        onChange={(event: { target: { value: string } }) =>
          write(field.variable, event.target.value)
        }
        placeholder={t(`templates.examples.${field.variable}`)}
        required={field.isNeeded}
        rows={isLong ? 4 : undefined}
        value={field.value}
      />
      {differs && (
        <Button
          className="self-start"
          kind="quiet"
          onClick={() => write(field.variable, undefined)}
        >
          {t('sidepanel.usePage', { value: field.offered ?? '' })}
        </Button>
      )}
    </div>
  );
}

/** Where the value comes from, or what is to be done. */
function stateOf(field: MessageField, isMissing: boolean, t: App['t']): string {
  if (field.isUnread) return t('ownTemplates.dateUnread');
  if (isMissing) return t('sidepanel.ask');
  if (field.value.trim() === '') return t('ownTemplates.optional');
  return t(field.source === 'page' ? 'sidepanel.fromPage' : 'sidepanel.yours');
}
