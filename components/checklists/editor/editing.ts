import type { OwnChecklist } from '@/lib/checklists/own/own';
import { tidied } from '@/lib/checklists/own/tidy';
import type { UnsavedLists } from '@/lib/checklists/own/unsaved';
import type { OwnChecklists, StoredOwn } from '@/lib/storage/repositories/own-checklists';

/**
 * `saved`: what she sees is stored. `changed`: another window was first. `gone`: another window deleted it.
 * `failed`: the browser could not store it. In the last three nothing more is written until she decides.
 */
export type EditingStatus = 'saved' | 'saving' | 'changed' | 'gone' | 'failed';

export interface EditingState {
  list: OwnChecklist;
  status: EditingStatus;
  canUndo: boolean;
}

/** So many steps back; each is a whole list, which are small. */
const MOST_UNDO = 100;

/**
 * One list while it is edited. Every change is written at once, one write after the other, so that closing the tab
 * or the browser costs nothing; a write on a version that another window has replaced is refused by the store.
 */
export class Editing {
  #state: EditingState;
  #past: OwnChecklist[] = [];
  #lastKey: string | undefined;
  #seen: string | undefined;
  /** The newest version that was heard of from the store. */
  #heard: StoredOwn | undefined;
  #isDirty = false;
  #isWriting = false;
  /** What is under way to the store. */
  #sent: OwnChecklist | undefined;
  readonly #listeners = new Set<() => void>();

  /** @param seen version of the list that is stored; absent for a new one, which is stored with its first change */
  constructor(
    list: OwnChecklist,
    seen: string | undefined,
    private readonly save: OwnChecklists['saveOwn'],
    private readonly net: UnsavedLists,
    private readonly onError: (error: unknown) => void,
  ) {
    this.#seen = seen;
    this.#state = { list, status: 'saved', canUndo: false };
  }

  readonly snapshot = (): EditingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param key changes of the same key in a row (typing in one field) are undone together */
  change(list: OwnChecklist, key?: string): void {
    if (list === this.#state.list) return;
    if (key === undefined || key !== this.#lastKey)
      this.#past = [...this.#past, this.#state.list].slice(-MOST_UNDO);
    this.#lastKey = key;
    this.#put(list);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#lastKey = undefined;
    this.#put(before);
  }

  /** What the store holds now; a change of another window is shown unless hers is still to be written. */
  hear(stored: StoredOwn | undefined): void {
    const wasThere = this.#heard !== undefined;
    this.#heard = stored;
    if (this.#isWriting || this.#isDirty) return;
    if (stored !== undefined) this.#adopt(stored);
    else if (wasThere && this.#state.status === 'saved') this.#set({ status: 'gone' });
  }

  /** Takes what the other window has left, and forgets what could not be written. */
  reload(stored: StoredOwn): void {
    this.#isDirty = false;
    this.forget();
    this.#seen = undefined;
    this.#adopt(stored);
  }

  /** Writes again what could not be written. */
  retry(): void {
    if (this.#state.status === 'failed') void this.#write();
  }

  /** What could not be written is kept elsewhere, or not wanted any more. */
  forget(): void {
    this.net.clear(this.#state.list.id);
  }

  /** The list as it would be stored. */
  get tidy(): OwnChecklist {
    return tidied(this.#state.list);
  }

  #put(list: OwnChecklist): void {
    this.#isDirty = true;
    this.#set({ list, canUndo: this.#past.length > 0 });
    this.#note();
    if (this.#state.status === 'saved' || this.#state.status === 'failed') void this.#write();
  }

  #note(): void {
    this.net.note({
      list: this.tidy,
      ...(this.#seen !== undefined && { seen: this.#seen }),
      ...(this.#sent !== undefined && { sent: this.#sent }),
    });
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    this.#set({ status: 'saving' });
    let status: EditingStatus = 'saved';
    while (this.#isDirty && status === 'saved') {
      this.#isDirty = false;
      status = await this.#writeOnce();
    }
    this.#isWriting = false;
    if (status === 'saved') this.forget();
    else this.#isDirty = true;
    this.#set({ status });
    const heard = this.#heard;
    if (status === 'saved' && heard !== undefined) this.#adopt(heard);
  }

  async #writeOnce(): Promise<EditingStatus> {
    try {
      this.#sent = this.tidy;
      const saved = await this.save(this.#sent, this.#seen);
      if (saved.kind === 'saved') this.#seen = saved.updatedAt;
      this.#sent = undefined;
      if (saved.kind === 'saved' && this.#isDirty) this.#note();
      if (saved.kind === 'changed') this.#heard = saved.stored;
      return saved.kind;
    } catch (error) {
      this.onError(error);
      return 'failed';
    }
  }

  #adopt(stored: StoredOwn): void {
    // The store may still tell of an earlier version of ours.
    if (this.#seen !== undefined && stored.updatedAt <= this.#seen) return;
    this.#seen = stored.updatedAt;
    this.#past = [];
    this.#lastKey = undefined;
    this.#set({ list: stored.list, status: 'saved', canUndo: false });
  }

  #set(change: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
