import { useId } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Select } from '@/components/ui/Select';
import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '@/lib/templates/define';
import { languageName } from './texts';

interface LanguageChoiceProps {
  value: TemplateLanguage;
  /** The buyer's language, where the page tells it. */
  buyer: string | undefined;
  onPick(language: TemplateLanguage): void;
}

/** The language the reply is written in; the buyer's is marked. */
export function LanguageChoice({ value, buyer, onPick }: LanguageChoiceProps) {
  const { t, locale } = useApp();
  const id = useId();
  const options = TEMPLATE_LANGUAGES.map((language) => {
    const name = languageName(locale, language);
    const label = language === buyer ? t('sidepanel.languageOfBuyer', { language: name }) : name;
    return { value: language, label };
  });
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-2">
      <label className="font-medium" htmlFor={id}>
        {t('sidepanel.language')}
      </label>
      <Select data-language id={id} onPick={onPick} options={options} value={value} />
    </div>
  );
}
