import { type App, useApp } from '@/components/app/AppProvider';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { ChecklistStep } from '@/lib/checklists/define';
import { type Standing, standingOf } from '@/lib/checklists/proving/standing';
import type { ChecklistRun } from '@/lib/checklists/run';
import { useProofs } from './ProofsProvider';

interface ProofNoteProps {
  run: ChecklistRun;
  step: ChecklistStep;
  /** Set where there is room: then the kinds of pages are named, too. */
  open: boolean;
}

const ICONS: Record<Standing['kind'], IconName> = {
  elsewhere: 'seen',
  proved: 'seen',
  'not yet': 'triangle',
  'cannot tell': 'ring',
  unnamed: 'ring',
  'bind first': 'ring',
  'taken back': 'back',
};

/** Below a step that is not ticked: on which page it ticks itself, and on that page, why it has not yet. */
export function ProofNote({ run, step, open }: ProofNoteProps) {
  const app = useApp();
  const { t, settings } = app;
  const { page, confirm } = useProofs();
  const standing = settings.selfTicking ? standingOf(run, step, page) : undefined;
  if (standing === undefined || (standing.kind === 'elsewhere' && !open)) return null;
  return (
    <div className="flex items-start gap-1 text-xs text-muted" data-proof={standing.kind}>
      <Icon
        className={`mt-0.5 ${standing.kind === 'not yet' ? 'text-warning' : ''}`}
        name={ICONS[standing.kind]}
        size={12}
      />
      <span>
        {wordsOf(standing, app)}{' '}
        {standing.kind === 'unnamed' && (
          <button
            className="text-accent underline underline-offset-2"
            onClick={() => confirm(run, step.id, standing.seen)}
            type="button"
          >
            {t('proofs.itIs', { subject: standing.subject })}
          </button>
        )}
      </span>
    </div>
  );
}

function wordsOf(standing: Standing, { t, locale }: App): string {
  switch (standing.kind) {
    case 'elsewhere': {
      const pages = standing.surfaces.map((id) => t(`surfaces.names.${id}`));
      const either = new Intl.ListFormat(locale, { type: 'disjunction' });
      return t('proofs.on', { pages: either.format(pages) });
    }
    case 'taken back':
      return t('proofs.takenBack');
    case 'bind first':
      return t('proofs.bindFirst', { subject: standing.subject });
    case 'proved':
      return t('proofs.proved');
    case 'unnamed':
      return t('proofs.why.unnamed');
    default:
      return t(`proofs.why.${standing.why}`);
  }
}
