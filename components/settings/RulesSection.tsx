import { useApp } from '@/components/app/AppProvider';
import { DayField } from '@/components/rules/DayField';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Section } from '@/components/ui/Section';
import { catalogueAddress } from '@/lib/panels/catalogue';
import { allRules } from '@/lib/rules/registry';

/** How the rules are set, the day they are asked for, and the way to the catalogue, where each is set by itself. */
export function RulesSection() {
  const { t, settings, save } = useApp();
  const { rulesOff, severities } = settings;
  const on = allRules.filter(({ id }) => !rulesOff.includes(id)).length;
  const codes = allRules.flatMap((rule) => Object.keys(rule.codes));
  const changed = codes.filter((code) => code in severities).length;
  return (
    <Section
      anchor="rules"
      aside={
        <span className="text-muted">
          {t('settings.rules.count', { on, total: allRules.length })}
        </span>
      }
      help={t('settings.rules.help')}
      title={t('settings.rules.heading')}
    >
      <div className="flex flex-wrap items-center gap-2">
        <a
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md bg-accent px-3 py-1 text-sm font-medium text-on-accent hover:bg-accent-hover"
          href={catalogueAddress()}
          target="_blank"
          rel="noopener"
        >
          {t('settings.rules.catalogue')}
          <Icon name="out" size={14} />
        </a>
        {rulesOff.length > 0 && (
          <Button onClick={() => save({ rulesOff: [] })}>{t('settings.rules.allOn')}</Button>
        )}
        {changed > 0 && (
          <Button onClick={() => save({ severities: {} })}>
            {t('catalogue.resetAll', { n: changed })}
          </Button>
        )}
      </div>
      <DayField />
    </Section>
  );
}
