import type { Versioned } from '@/api/client';
import type { Content } from '../content';
import { merge } from '../merge';
import { draftFrom, partFaults } from '../parts';
import type { Board } from './board';
import type { Kept } from './kept';

interface Hooks {
  wait: (record: Kept) => void;
  enqueue: (key: string) => void;
}

/** Two people in one part: brings both sides together, and asks where they meet in the same words. */
export class Settling {
  constructor(
    private readonly board: Board,
    private readonly saving: Hooks,
  ) {}

  /** Another saved in between: takes over what only they changed and asks about the rest. */
  bringTogether(record: Kept, other: Versioned<Content>): void {
    const { kind, content } = record.entry;
    const base = record.base ?? other.data;
    const { mine, theirs, conflicts } = merge(base, content, other.data, (each) => draftFrom(kind, each));
    if (conflicts.length > 0) {
      record.other = other;
      this.board.change(record, { state: 'CONFLICT', content: mine, theirs });
      this.board.keep(record);
    } else {
      this.goOnFrom(record, other, mine);
    }
  }

  private goOnFrom(record: Kept, { data, etag }: Versioned<Content>, content: Content): void {
    record.base = data;
    record.etag = etag;
    record.other = null;
    record.taken = null;
    this.board.change(record, { content, theirs: null, problem: null, state: 'WAITING' });
    this.saving.wait(record);
  }

  /** With the words as they stand here now, or with the other's. */
  settle(key: string, whose: 'MINE' | 'THEIRS'): void {
    const record = this.board.get(key);
    if (!record?.other || !record.entry.theirs) return;
    const { content, theirs } = record.entry;
    this.goOnFrom(record, record.other, whose === 'MINE' ? content : theirs);
    this.saving.enqueue(key);
  }

  /** Makes a part that another has taken out a new one, with the words as they stand here. */
  bringBack(key: string): void {
    const record = this.board.get(key);
    if (record?.entry.state !== 'GONE') return;
    record.base = null;
    record.etag = null;
    record.taken = null;
    this.board.change(record, { id: null, state: 'WAITING', problem: null });
    this.board.keep(record);
    this.saving.enqueue(key);
  }

  /** Lets go of what was typed here: a new part vanishes, another shows what the service holds. */
  discard(key: string): void {
    const { board } = this;
    const record = board.get(key);
    if (!record) return;
    const { id, state, kind, content } = record.entry;
    clearTimeout(record.timer);
    if (id === null || state === 'GONE') {
      board.forget(key);
      board.orderThose();
    } else {
      board.change(record, { content: record.base ?? content, state: 'SAVED', problem: null });
      board.change(record, { faults: partFaults(kind, record.entry.content) });
      board.keep(record);
    }
    board.tell();
  }
}
