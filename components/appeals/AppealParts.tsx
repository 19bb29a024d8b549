import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { type Appeal, PARTS } from '@/lib/appeals/appeal';

interface AppealPartsProps {
  appeal: Appeal;
  onChange(apply: (appeal: Appeal) => Appeal): void;
}

/** The three parts that Amazon asks for, each with what belongs into it. */
export function AppealParts({ appeal, onChange }: AppealPartsProps) {
  const { t } = useApp();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-2">
      <h3 className="font-semibold" id={heading}>
        {t('appeals.parts.heading')}
      </h3>
      {PARTS.map((part) => (
        <Labelled
          help={t(`appeals.parts.${part}Help`)}
          key={part}
          label={t(`appeals.parts.${part}`)}
        >
          {(props) => (
            <textarea
              {...props}
              className={`${INPUT} py-1`}
              data-part={part}
              lang={appeal.language}
              onChange={(event) => {
                const text = event.target.value;
                onChange((before) => ({ ...before, parts: { ...before.parts, [part]: text } }));
              }}
              rows={5}
              value={appeal.parts[part]}
            />
          )}
        </Labelled>
      ))}
    </section>
  );
}
