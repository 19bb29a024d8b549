import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { PageView } from '@/components/app/use-page';
import { SEVERITIES, SeverityCount } from '@/components/findings/SeverityMark';
import { FieldGlance } from '@/components/listing/FieldGlance';
import { Score } from '@/components/listing/Score';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import { Loading, Notice } from '@/components/ui/Notice';
import { reasonText, ruleName } from '@/lib/i18n/finding-text';
import type { FindingRef } from '@/lib/messaging/page-messages';
import type { PageState } from '@/lib/session/page-state';
import { FindingList } from './FindingList';
import { PageErrors } from './PageErrors';

interface PageReportProps {
  view: PageView<PageState>;
  tab: number | undefined;
  /** Set where there is room: all fields come first, and the panel stays when a finding is shown. */
  glance?: boolean;
  again(): void;
}

/** How the page in front stands; every case has its own words. */
export function PageReport({ view, tab, glance = false, again }: PageReportProps) {
  const { t } = useApp();
  if (view.kind === 'loading') return <Loading label={t('common.loading')} />;
  if (view.kind === 'failed') {
    return (
      <Notice help={t('popup.pageFailedHelp')} title={t('popup.pageFailed')} tone="error">
        <Button onClick={again}>{t('common.again')}</Button>
      </Notice>
    );
  }
  if (view.kind !== 'answered') {
    return <Notice help={t('popup.absentHelp')} icon="ring" title={t('common.health.absent')} />;
  }
  const state = view.value;
  if (state.surface === 'none') {
    return (
      <Notice
        help={t('popup.unsupportedHelp')}
        icon="ring"
        title={t('common.health.unsupported')}
      />
    );
  }
  if (state.health === 'blind') {
    return (
      <Notice
        help={t('popup.blindHelp')}
        icon="blind"
        title={t('common.health.blind')}
        tone="error"
      />
    );
  }
  return <Seen again={again} glance={glance} state={state} tab={tab} />;
}

interface SeenProps extends Pick<PageReportProps, 'tab' | 'again'> {
  state: PageState;
  glance: boolean;
}

function Seen({ state, tab, glance, again }: SeenProps) {
  const { t, services } = useApp();
  const [lost, setLost] = useState(false);
  const { counts } = state;
  const total = counts.error + counts.warning + counts.hint;

  const show = async (finding: FindingRef): Promise<void> => {
    if (tab === undefined) return;
    const answer = await services.client.ask(tab, 'page.show', finding);
    const isShown = answer.kind === 'answered' && answer.value.shown;
    setLost(!isShown);
    if (!isShown) again();
    else if (!glance) services.close();
  };
  const onShow = (finding: FindingRef): void => {
    show(finding).catch((error: unknown) => {
      services.diagnostics.report(error, { module: 'messaging', id: 'page.show' });
      setLost(true);
    });
  };

  const fields = state.fields.length > 0 && <FieldGlance onShow={onShow} state={state} />;
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label={t('popup.counts', counts)} className="flex gap-2">
        {SEVERITIES.map((severity) => (
          <SeverityCount count={counts[severity]} key={severity} severity={severity} />
        ))}
      </ul>
      {state.score !== undefined && <Score score={state.score} />}
      {lost && <Notice live title={t('popup.notShown')} />}
      {state.errors && <PageErrors codes={state.errors} />}
      {state.health === 'partial' && <Partial state={state} />}
      {glance && fields}
      {total === 0 ? (
        <Notice help={t('popup.cleanHelp')} title={t('popup.clean')} tone="good" />
      ) : (
        <FindingList fields={state.fields} onShow={onShow} />
      )}
      {!glance && fields}
      {state.ignored > 0 && (
        <p className="text-muted">{t('popup.ignored', { n: state.ignored })}</p>
      )}
      {state.allowed > 0 && (
        <p className="text-muted" data-allowed>
          {t('popup.allowed', { n: state.allowed })}
        </p>
      )}
      {state.notChecked.length > 0 && <NotChecked items={state.notChecked} />}
    </div>
  );
}

function Partial({ state }: { state: PageState }) {
  const { t, locale } = useApp();
  const names = state.missing.map((field) => t(`common.fieldKinds.${field}`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format([...new Set(names)]);
  const title =
    names.length > 0 ? t('popup.missing', { fields: list }) : t('common.health.partial');
  return <Notice help={t('popup.partialHelp')} icon="half" title={title} tone="warning" />;
}

function NotChecked({ items }: { items: PageState['notChecked'] }) {
  const { t, locale } = useApp();
  return (
    <Fold summary={t('popup.notChecked', { n: items.length })}>
      <ul className="flex flex-col gap-1.5">
        {items.map(({ rule, field, index, reason }) => (
          <li key={`${rule}${field}${index}${reason}`}>
            <span className="font-medium">
              {t(`common.fields.${field}`, { n: index + 1 })} · {ruleName(locale, rule)}
            </span>
            <span className="block text-muted">{reasonText(locale, reason)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
