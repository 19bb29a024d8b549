import { useApp } from '@/components/app/AppProvider';
import { useSaveTable } from '@/components/app/use-save-table';
import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';
import { Icon } from '@/components/ui/Icon';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { ruleName } from '@/lib/i18n/finding-text';
import { ruleByCode } from '@/lib/rules/registry';
import { type WaiverState, waiverState } from '@/lib/session/waivers';
import type { Waiver } from '@/lib/settings';

const LOOKS: Readonly<Record<WaiverState, { icon: IconName; className: string }>> = {
  inForce: { icon: 'check', className: 'bg-good-soft text-good' },
  text: { icon: 'ring', className: 'bg-raised text-muted' },
  rule: { icon: 'ring', className: 'bg-raised text-muted' },
  expired: { icon: 'ring', className: 'bg-raised text-muted' },
};

/** Widths of the exported columns, in signs. */
const WIDTHS = [12, 20, 14, 14, 24, 30, 40, 16, 12, 12];

/** Findings that somebody answers for: by whom, why, until when, and whether that still holds. */
export function WaiversSection() {
  const { t, settings, services, save } = useApp();
  const { saveTable, failed } = useSaveTable();
  const rowOf = useRow();
  const { waivers } = settings;
  const today = services.now().slice(0, 10);
  const heading = COLUMNS.map((column) => t(`settings.waivers.columns.${column}`));
  return (
    <Section
      anchor="waivers"
      aside={
        waivers.length > 0 && (
          <Button
            data-export
            kind="quiet"
            onClick={() =>
              saveTable(
                [heading, ...waivers.map((waiver) => rowOf(waiver, waiverState(waiver, today)))],
                'xlsx',
                t('settings.waivers.exportName'),
                { name: t('settings.waivers.heading'), widths: WIDTHS },
              )
            }
          >
            {t('settings.waivers.export')}
          </Button>
        )
      }
      help={t('settings.waivers.help')}
      title={t('settings.waivers.heading')}
    >
      {failed}
      {waivers.length === 0 ? (
        <Notice
          help={t('settings.waivers.emptyHelp')}
          icon="ring"
          title={t('settings.waivers.empty')}
        />
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {waivers.toReversed().map((waiver) => (
            <WaiverRow
              key={waiver.id}
              onDelete={() => save({ waivers: waivers.filter((other) => other !== waiver) })}
              state={waiverState(waiver, today)}
              waiver={waiver}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function WaiverRow({
  waiver,
  state,
  onDelete,
}: {
  waiver: Waiver;
  state: WaiverState;
  onDelete(): void;
}) {
  const { t, date, locale } = useApp();
  const { sku, field, code, reason, person, until, made } = waiver;
  const words = waiver.words || t('settings.ignored.wholeField');
  const { icon, className } = LOOKS[state];
  const rule = ruleByCode(code);
  return (
    <li
      className="flex items-start justify-between gap-3 px-3 py-2"
      data-state={state}
      data-waiver={waiver.id}
    >
      <span className="min-w-0">
        <q className="font-semibold">{words}</q>
        <span className="block text-muted">
          {[
            sku || t('settings.ignored.noSku'),
            t(`common.fieldKinds.${field}`),
            rule ? ruleName(locale, rule.id) : code,
          ].join(' · ')}
        </span>
        <span className="block">{reason}</span>
        <span className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
          <span
            className={`inline-flex items-center gap-1 rounded px-1.5 font-semibold ${className}`}
          >
            <Icon name={icon} size={12} />
            {t(`settings.waivers.states.${state}`)}
          </span>
          <span>{t('settings.waivers.by', { person, date: date(made) })}</span>
          <span>{t('settings.waivers.until', { date: date(until) })}</span>
        </span>
      </span>
      <Button
        className="shrink-0"
        aria-label={t('settings.waivers.deleteOne', { code, words })}
        onClick={onDelete}
      >
        {t('settings.waivers.delete')}
      </Button>
    </li>
  );
}

const COLUMNS = [
  'state',
  'sku',
  'field',
  'code',
  'rule',
  'words',
  'reason',
  'person',
  'made',
  'until',
] as const;

/** One waiver as a row of the exported table. */
function useRow(): (waiver: Waiver, state: WaiverState) => string[] {
  const { t, locale } = useApp();
  return (waiver, state) => {
    const { sku, field, code, words, reason, person, made, until } = waiver;
    const rule = ruleByCode(code);
    return [
      t(`settings.waivers.states.${state}`),
      sku,
      t(`common.fieldKinds.${field}`),
      code,
      rule ? ruleName(locale, rule.id) : '',
      words,
      reason,
      person,
      made,
      until,
    ];
  };
}
