import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { ruleName } from '@/lib/i18n/finding-text';
import { ruleByCode } from '@/lib/rules/registry';
import type { IgnoredFinding } from '@/lib/settings';

/** What she chose to ignore, each with a way back. */
export function IgnoredSection() {
  const { t, settings, save } = useApp();
  const { ignored } = settings;
  return (
    <Section
      anchor="ignored"
      aside={
        ignored.length > 1 && (
          <Button kind="quiet" onClick={() => save({ ignored: [] })}>
            {t('settings.ignored.restoreAll')}
          </Button>
        )
      }
      help={t('settings.ignored.help')}
      title={t('settings.ignored.heading')}
    >
      {ignored.length === 0 ? (
        <Notice
          help={t('settings.ignored.emptyHelp')}
          icon="ring"
          title={t('settings.ignored.empty')}
        />
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {ignored.map((entry) => (
            <IgnoredRow
              entry={entry}
              key={JSON.stringify(entry)}
              onRestore={() => save({ ignored: ignored.filter((other) => other !== entry) })}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function IgnoredRow({ entry, onRestore }: { entry: IgnoredFinding; onRestore(): void }) {
  const { t, locale } = useApp();
  const { sku, field, code } = entry;
  const words = entry.words || t('settings.ignored.wholeField');
  const rule = ruleByCode(code);
  return (
    <li className="flex items-start justify-between gap-3 px-3 py-2">
      <span className="min-w-0">
        <q className="font-semibold">{words}</q>
        <span className="block text-muted">
          {[
            sku || t('settings.ignored.noSku'),
            t(`common.fieldKinds.${field}`),
            rule ? ruleName(locale, rule.id) : code,
          ].join(' · ')}
        </span>
      </span>
      <Button aria-label={t('settings.ignored.restoreOne', { code, words })} onClick={onRestore}>
        {t('settings.ignored.restore')}
      </Button>
    </li>
  );
}
