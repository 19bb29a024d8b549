import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { MOST_PACKED } from '@/lib/storage/backup/format';
import type { Preview, ReadyBackup, Refusal, Where } from '@/lib/storage/backup/read-backup';
import { readBackup } from '@/lib/storage/backup/read-backup';
import {
  type Restored,
  type RestoreMode,
  restore,
  undoableSince,
  undoRestore,
} from '@/lib/storage/backup/restore';
import { backedUp } from '@/lib/storage/backup/tables';

export type RestoreState =
  | { kind: 'idle' }
  | { kind: 'reading'; file: string }
  | { kind: 'refused'; file: string; refused: Refusal; where: Where }
  | { kind: 'read'; file: string; preview: Preview; backup: ReadyBackup }
  | { kind: 'restoring' }
  | { kind: 'restored'; restored: Restored }
  | { kind: 'undone' }
  | { kind: 'failed' };

export interface Restoring {
  state: RestoreState;
  /** Rows in each table now. */
  counts: Readonly<Record<string, number>>;
  /** ISO time of a restore that can be undone. */
  undoable: string | undefined;
  read(file: File): void;
  restore(mode: RestoreMode): void;
  undo(): void;
  cancel(): void;
}

/** Restoring a backup, step by step; nothing is changed before `restore`. */
export function useRestore(): Restoring {
  const { database, kept, now, diagnostics, wakeKeeper } = useApp().services;
  const [state, setState] = useState<RestoreState>({ kind: 'idle' });
  const counts = useLiveQuery(() => countsOf(), [database]) ?? {};
  const undoable = useLiveQuery(() => undoableSince(database), [database]);

  async function countsOf(): Promise<Record<string, number>> {
    const names = backedUp(database);
    const rows = await Promise.all(names.map((name) => database.table(name).count()));
    return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? 0]));
  }
  async function read(file: File): Promise<RestoreState> {
    setState({ kind: 'reading', file: file.name });
    if (file.size > MOST_PACKED)
      return { kind: 'refused', file: file.name, refused: 'tooLarge', where: {} };
    const answer = await readBackup(new Uint8Array(await file.arrayBuffer()));
    return answer.ok
      ? { kind: 'read', file: file.name, preview: answer.preview, backup: answer.backup }
      : { kind: 'refused', file: file.name, refused: answer.refused, where: answer.where };
  }
  async function bringIn(backup: ReadyBackup, mode: RestoreMode): Promise<RestoreState> {
    setState({ kind: 'restoring' });
    const restored = await restore(database, backup, mode, kept, now());
    // Plans and runs are others now: what they start and remind of must not wait for tomorrow's alarm.
    wakeKeeper();
    return { kind: 'restored', restored };
  }
  async function takeBack(): Promise<RestoreState> {
    if (!(await undoRestore(database, kept))) return { kind: 'idle' };
    wakeKeeper();
    return { kind: 'undone' };
  }
  const go = (work: Promise<RestoreState>): void => {
    work.then(setState, (error: unknown) => {
      diagnostics.report(error, { module: 'backup', id: 'restore' });
      setState({ kind: 'failed' });
    });
  };
  return {
    state,
    counts,
    undoable,
    read: (file) => go(read(file)),
    restore: (mode) => {
      if (state.kind === 'read') go(bringIn(state.backup, mode));
    },
    undo: () => go(takeBack()),
    cancel: () => setState({ kind: 'idle' }),
  };
}
