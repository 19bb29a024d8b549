import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { LineForm } from '@/components/ui/LineForm';
import { SmallButton } from '@/components/ui/SmallButton';
import { LONGEST_REMARK, remark, remarksOf } from '@/lib/checklists/acts';
import type { ChecklistRun } from '@/lib/checklists/run';
import { useMoment } from '../use-moment';
import type { Change } from '../use-runs';

interface RemarksProps {
  run: ChecklistRun;
  /** Id of a step; absent: remarks on the run. */
  step?: string;
  /** False where one can be read but not added. */
  canAdd: boolean;
  change(change: Change): void;
}

/** Remarks on a step or on the run, each with who and when, and the way to add one. */
export function Remarks({ run, step, canAdd, change }: RemarksProps) {
  const { t } = useApp();
  const moment = useMoment();
  const [isAsked, setAsked] = useState(false);
  const remarks = remarksOf(run, step);
  return (
    <>
      {remarks.length > 0 && (
        <ul className="flex flex-col gap-0.5 text-xs" data-remarks>
          {remarks.map((entry) => (
            <li className="border-s-2 border-line-strong ps-1.5" key={entry.hash}>
              {entry.text}{' '}
              <span className="text-muted">
                {[entry.by, moment(entry.at)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isAsked && (
        <LineForm
          cancel={t('checklists.cancel')}
          label={t(step === undefined ? 'checklists.remark.ofRun' : 'checklists.remark.ofStep')}
          longest={LONGEST_REMARK}
          onCancel={() => setAsked(false)}
          onSave={(text) => {
            change((stored, hand) => remark(stored, text, hand, step));
            setAsked(false);
          }}
          save={t('checklists.save')}
        />
      )}
      {canAdd && !isAsked && (
        <span>
          <SmallButton data-remark={step ?? ''} icon="message" onClick={() => setAsked(true)}>
            {t(step === undefined ? 'checklists.remark.addToRun' : 'checklists.remark.add')}
          </SmallButton>
        </span>
      )}
    </>
  );
}
