import { useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { StoredTemplate, Templates } from '@/lib/storage/repositories/templates';
import { checkOwn, type OwnProblem } from '@/lib/templates/check-own';
import type { ShownTemplate } from '@/lib/templates/shown';
import { copyOf, type Draft, draftOf, ownOf } from './draft';
import { dropDraft, keepDraft, readDraft } from './kept-drafts';

/** What the editor was opened with: one of hers, another to copy from, or nothing. */
export type Opened =
  | { kind: 'own'; template: StoredTemplate }
  | { kind: 'copy'; of: ShownTemplate }
  | { kind: 'new' };

/** What came in between saving and the store. */
type Clash = { kind: 'changed'; theirs: StoredTemplate } | { kind: 'gone' } | { kind: 'failed' };

export interface Editor {
  draft: Draft;
  set(change: Partial<Draft>): void;
  problems: readonly OwnProblem[];
  /** True where the draft is what was left unsaved the last time. */
  isRestored: boolean;
  clash: Clash | undefined;
  /**
   * Stores it unless something is wrong.
   * @param seen the state that may be overwritten; absent: the one opened; null: whatever is there
   */
  save(seen?: string | null): Promise<StoredTemplate | undefined>;
  /** Takes what another window has stored. */
  takeTheirs(theirs: StoredTemplate): void;
  /** Back to what is stored. */
  reset(): void;
  /** The draft is wanted no more. */
  drop(): void;
}

/** One template being written. Each change is kept at once, so that closing the panel loses nothing. */
export function useEditor(
  opened: Opened,
  store: Templates,
  templates: readonly ShownTemplate[],
): Editor {
  const { t, services } = useApp();
  const [base, setBase] = useState(opened.kind === 'own' ? opened.template : undefined);
  const slot = opened.kind === 'copy' ? `copy-${opened.of.id}` : (base?.id ?? 'new');
  const fresh = (): Draft =>
    opened.kind === 'copy'
      ? copyOf(opened.of, t('ownTemplates.copyName', { name: opened.of.name }))
      : draftOf(base);
  const [kept] = useState(() => readDraft(slot));
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? fresh());
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [seen, setSeen] = useState(kept?.seen ?? base?.updatedAt);
  const [clash, setClash] = useState<Clash>();
  const [id] = useState(() => base?.id ?? services.newId());

  const problems = useMemo(() => {
    const others = templates.filter((one) => one.id !== id);
    const taken = new Set(others.flatMap(({ shortcut }) => shortcut ?? []));
    return checkOwn(ownOf(draft, id), taken);
  }, [draft, id, templates]);

  const show = (next: Draft): void => {
    setDraft(next);
    setClash(undefined);
  };
  return {
    draft,
    problems,
    isRestored,
    clash,
    set(change) {
      const next = { ...draft, ...change };
      show(next);
      keepDraft(slot, { draft: next, ...(seen !== undefined && { seen }) });
    },
    async save(over: string | null | undefined = seen) {
      if (problems.length > 0) return undefined;
      try {
        const outcome = await store.saveTemplate(ownOf(draft, id), over ?? undefined);
        if (outcome.kind !== 'saved') {
          setClash(outcome);
          return undefined;
        }
        dropDraft(slot);
        return outcome.template;
      } catch (error) {
        services.diagnostics.report(error, { module: 'templates', id: 'save' });
        setClash({ kind: 'failed' });
        return undefined;
      }
    },
    takeTheirs(theirs) {
      dropDraft(slot);
      setBase(theirs);
      setSeen(theirs.updatedAt);
      setRestored(false);
      show(draftOf(theirs));
    },
    reset() {
      dropDraft(slot);
      setSeen(base?.updatedAt);
      setRestored(false);
      show(fresh());
    },
    drop: () => dropDraft(slot),
  };
}
