import { useApp } from '@/components/app/AppProvider';
import { LanguageSwitch } from '@/components/app/LanguageSwitch';
import type { PageView } from '@/components/app/use-page';
import { storeName, surfaceName } from '@/components/findings/texts';
import type { IconName } from '@/components/ui/Icon';
import { Icon } from '@/components/ui/Icon';
import type { TextKey } from '@/lib/i18n';
import { STORES } from '@/lib/listing/stores';
import type { PageState } from '@/lib/session/page-state';

/** Store, kind of page and how well it is seen. */
export function PageHeader({ view }: { view: PageView<PageState> }) {
  const { t, locale } = useApp();
  const state = view.kind === 'answered' ? view.value : undefined;
  return (
    <header className="flex flex-col gap-1 border-b border-line bg-surface px-3 py-2.5">
      <div className="flex items-center justify-between gap-2">
        <h1 className="flex min-w-0 items-center gap-2 text-base font-semibold">
          <img alt="" className="size-5" height="20" src="/icon/32.png" width="20" />
          <span className="truncate">{t('common.product')}</span>
        </h1>
        <LanguageSwitch />
      </div>
      {state && state.surface !== 'none' && (
        <p className="flex flex-wrap gap-x-2" data-page>
          <strong>{storeOf(state) ?? t('popup.unknownStore')}</strong>
          <span className="text-muted">{surfaceName(locale, state.surface)}</span>
          {state.sku && <span className="text-muted">{state.sku}</span>}
        </p>
      )}
      <HealthLine view={view} />
    </header>
  );

  function storeOf({ store, storeLabel, merchant }: PageState): string | undefined {
    const name = store ? `${store} ${storeName(locale, STORES[store].region)}` : storeLabel;
    return name && merchant ? `${merchant} · ${name}` : (name ?? merchant);
  }
}

type Sight = 'ok' | 'partial' | 'blind' | 'unsupported' | 'absent';
const LOOKS: Record<Sight, { icon: IconName; ink: string }> = {
  ok: { icon: 'seen', ink: 'text-good' },
  partial: { icon: 'half', ink: 'text-warning' },
  blind: { icon: 'blind', ink: 'text-error' },
  unsupported: { icon: 'ring', ink: 'text-muted' },
  absent: { icon: 'ring', ink: 'text-muted' },
};

function HealthLine({ view }: { view: PageView<PageState> }) {
  const { t } = useApp();
  const sight = sightOf(view);
  if (!sight) return null;
  const key: TextKey = `common.health.${sight}`;
  return (
    <p className={`flex items-center gap-1.5 font-medium ${LOOKS[sight].ink}`} data-health={sight}>
      <Icon name={LOOKS[sight].icon} size={14} />
      {t(key)}
    </p>
  );
}

function sightOf(view: PageView<PageState>): Sight | undefined {
  if (view.kind === 'loading' || view.kind === 'failed') return undefined;
  if (view.kind !== 'answered') return 'absent';
  return view.value.surface === 'none' ? 'unsupported' : view.value.health;
}
