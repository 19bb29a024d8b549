import { useEffect } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Guarded } from '@/components/app/Guarded';
import { LanguageSwitch } from '@/components/app/LanguageSwitch';
import { DataSection } from './DataSection';
import { DiagnosticsSection } from './DiagnosticsSection';
import { IgnoredSection } from './IgnoredSection';
import { KeysSection } from './KeysSection';
import { LanguageSection } from './LanguageSection';
import { MarksSection } from './MarksSection';
import { PrivacySection } from './PrivacySection';
import { ProofsSection } from './ProofsSection';
import { RemindersSection } from './RemindersSection';
import { RulesSection } from './RulesSection';
import { ThresholdsSection } from './ThresholdsSection';
import { TypingSection } from './TypingSection';
import { WaiversSection } from './WaiversSection';

const SECTIONS = [
  { id: 'language', Part: LanguageSection },
  { id: 'keys', Part: KeysSection },
  { id: 'typing', Part: TypingSection },
  { id: 'rules', Part: RulesSection },
  { id: 'reminders', Part: RemindersSection },
  { id: 'ignored', Part: IgnoredSection },
  { id: 'waivers', Part: WaiversSection },
  { id: 'thresholds', Part: ThresholdsSection },
  { id: 'data', Part: DataSection },
  { id: 'marks', Part: MarksSection },
  { id: 'proofs', Part: ProofsSection },
  { id: 'privacy', Part: PrivacySection },
  { id: 'diagnostics', Part: DiagnosticsSection },
] as const;

/** The options page. What is changed holds at once; there is no button to save. */
export function OptionsApp() {
  const { t } = useApp();
  useEffect(() => {
    document.title = `${t('settings.title')} – ${t('common.product')}`;
  }, [t]);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-x-8 px-4 py-6 md:flex-row">
      <header className="flex flex-col gap-3 pb-4 md:sticky md:top-6 md:w-44 md:shrink-0 md:self-start">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h1 className="flex items-center gap-2 text-lg font-semibold">
            <img alt="" height="24" src="/icon/48.png" width="24" />
            {t('settings.title')}
          </h1>
          <LanguageSwitch />
        </div>
        <nav aria-label={t('settings.contents')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1 md:flex-col">
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a className="text-accent underline-offset-2 hover:underline" href={`#${id}`}>
                  {t(`settings.${id}.heading`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="flex min-w-0 flex-1 flex-col gap-7">
        {SECTIONS.map(({ id, Part }) => (
          <Guarded id={`options-${id}`} key={id}>
            <Part />
          </Guarded>
        ))}
      </main>
    </div>
  );
}
