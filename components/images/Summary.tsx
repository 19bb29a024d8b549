import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityCount } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import { Labelled } from '@/components/ui/Labelled';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { FAMILIES } from '@/lib/listing/product-families';
import { BriefActions } from './BriefActions';
import type { Picture } from './pictures';
import type { Judgement, OpenListing } from './use-judged';

interface SummaryProps {
  pictures: readonly Picture[];
  judgement: Judgement;
  isChecking: boolean;
  listing: OpenListing;
  /** A family of products, or empty: as the page in front says. */
  kind: string;
  onKind(kind: string): void;
  onClear(): void;
}

/** All pictures together: what was found, which kind of product they show, the brief for all of them. */
export function Summary(props: SummaryProps) {
  const { pictures, judgement, isChecking, listing, kind, onKind, onClear } = props;
  const { t } = useApp();
  const judged = pictures.flatMap(({ id }) => judgement.byId.get(id) ?? []);
  const found = judged.flatMap(({ findings }) => findings);
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      found.filter((finding) => finding.severity === severity).length,
    ]),
  );
  const isRead = pictures.every(({ state, reading }) => state === 'read' && !reading?.problem);
  return (
    <div className="flex flex-col gap-2" data-summary>
      {found.length > 0 ? (
        <ul aria-label={t('images.summary.counts', counts)} className="flex gap-2">
          {SEVERITIES.map((severity) => (
            <SeverityCount count={counts[severity] ?? 0} key={severity} severity={severity} />
          ))}
        </ul>
      ) : (
        !isChecking &&
        isRead && (
          <Notice
            help={t('images.summary.cleanHelp')}
            title={t('images.summary.clean')}
            tone="good"
          />
        )
      )}
      <KindOfProduct kind={kind} listing={listing} onKind={onKind} />
      {judged.length > 1 && !isChecking && <BriefActions judged={judged} sku={listing.sku} />}
      <Button className="self-start" data-clear onClick={onClear}>
        {t('images.summary.clear')}
      </Button>
    </div>
  );
}

function KindOfProduct({
  kind,
  listing,
  onKind,
}: Pick<SummaryProps, 'kind' | 'listing' | 'onKind'>) {
  const { t, locale } = useApp();
  const families = useMemo(
    () =>
      FAMILIES.map((value) => ({ value, label: t(`catalogue.families.${value}`) })).sort((a, b) =>
        a.label.localeCompare(b.label, locale),
      ),
    [t, locale],
  );
  const asPage =
    listing.productType === undefined
      ? t('images.summary.kindUnknown')
      : t('images.summary.kindFromPage', { type: listing.productType });
  return (
    <Labelled help={t('images.summary.kindHelp')} label={t('images.summary.kind')}>
      {(labelled) => (
        <Select
          {...labelled}
          data-kind
          onPick={onKind}
          options={[{ value: '', label: asPage }, ...families]}
          value={kind}
        />
      )}
    </Labelled>
  );
}
