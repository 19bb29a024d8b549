import type { ComponentType } from 'react';
import { lazy } from 'react';
import { HistoryView } from '@/components/checklists/history/HistoryView';
import type { TextKey } from '@/lib/i18n';

interface DeskView {
  /** Also its place in the address. */
  id: string;
  name: TextKey;
  Part: ComponentType;
}

/** Fetched when it is first opened: it brings the calendar. */
const PlansView = lazy(() =>
  import('@/components/plans/PlansView').then(({ PlansView }) => ({ default: PlansView })),
);

/** Fetched when it is first opened: it brings what reads files. */
const ChecklistDesk = lazy(() =>
  import('@/components/checklists/editor/ChecklistDesk').then(({ ChecklistDesk }) => ({
    default: ChecklistDesk,
  })),
);

/** Fetched when it is first opened: it brings the rules for plans of action. */
const AppealsView = lazy(() =>
  import('@/components/appeals/AppealsView').then(({ AppealsView }) => ({ default: AppealsView })),
);

/** Fetched when it is first opened: she looks at her numbers once a week. */
const NumbersView = lazy(() =>
  import('@/components/numbers/NumbersView').then(({ NumbersView }) => ({ default: NumbersView })),
);

/** The views of the desk, in order; the first is shown when none is asked for. */
export const VIEWS: readonly [DeskView, ...DeskView[]] = [
  { id: 'history', name: 'desk.history', Part: HistoryView },
  { id: 'plans', name: 'plans.view', Part: PlansView },
  { id: 'numbers', name: 'numbers.heading', Part: NumbersView },
  { id: 'checklists', name: 'ownChecklists.title', Part: ChecklistDesk },
  { id: 'appeals', name: 'appeals.heading', Part: AppealsView },
];
