import type { Versioned } from '@/api/client';
import { problemOf, ProblemError } from '@/api/problem';
import { uniqueKey } from '@/lib/unique-key';
import type { Content } from '../content';
import { draftFrom, partFaults, withGivenIds, type PartKind } from '../parts';
import type { Board } from './board';
import { dirty, type Kept } from './kept';
import type { DeskService } from './service';

const QUIET_MS = 1_200;
const RETRY_MS = 8_000;

interface Hooks {
  /** Another has saved in between. */
  onOther: (record: Kept, other: Versioned<Content>) => void;
  /** Numbers and places may be others than shown. */
  onRestructured: () => void;
}

/** Saves by itself what was typed: after a quiet moment, one part after the other, again when it failed. */
export class Saving {
  private readonly queue = new Set<string>();
  private pumping: Promise<void> | null = null;

  constructor(
    private readonly board: Board,
    private readonly service: DeskService,
    private readonly hooks: Hooks,
  ) {}

  /** Something of the part is other than before: kept on the device now, sent after a while. */
  wait(record: Kept): void {
    const { board } = this;
    const { key, kind, content, state } = record.entry;
    const faults = partFaults(kind, content);
    board.change(record, { faults });
    board.keep(record);
    clearTimeout(record.timer);
    if (state === 'CONFLICT' || state === 'GONE' || state === 'SAVING') {
      board.tell();
      return;
    }
    const next = !dirty(record) ? 'SAVED' : faults.length > 0 ? 'INCOMPLETE' : 'WAITING';
    board.change(record, { state: next, problem: next === 'SAVED' ? null : record.entry.problem });
    if (next === 'WAITING') record.timer = setTimeout(() => this.enqueue(key), QUIET_MS);
    board.tell();
  }

  /** Sends one part as soon as those before it are through. */
  enqueue(key: string): void {
    this.queue.add(key);
    void this.pump();
  }

  /** Sends all that can be sent, now. */
  async flush(): Promise<void> {
    for (const record of this.board.all()) {
      if (dirty(record) && record.entry.state !== 'CONFLICT') this.queue.add(record.entry.key);
    }
    await this.pump();
  }

  retry(): void {
    for (const { entry } of this.board.all()) {
      if (['UNREACHABLE', 'SIGNED_OUT', 'REFUSED'].includes(entry.state)) this.enqueue(entry.key);
    }
  }

  /** One part after the other: each takes the plan's lock for a moment. */
  private pump(): Promise<void> {
    this.pumping ??= this.empty().finally(() => {
      this.pumping = null;
      if (this.queue.size > 0) void this.pump();
    });
    return this.pumping;
  }

  private async empty(): Promise<void> {
    for (let key = first(this.queue); key !== undefined; key = first(this.queue)) {
      this.queue.delete(key);
      const record = this.board.get(key);
      if (record && dirty(record)) await this.save(record);
    }
  }

  private async save(record: Kept): Promise<void> {
    const { board } = this;
    const { id, kind, content, faults, state } = record.entry;
    clearTimeout(record.timer);
    if (record.other !== null || state === 'GONE') return;
    if (faults.length > 0) {
      board.change(record, { state: 'INCOMPLETE' });
      board.tell();
      return;
    }
    board.change(record, { state: 'SAVING' });
    board.tell();
    try {
      if (id === null) {
        await this.create(record, kind);
      } else {
        const answer = await this.service.write(kind, id, draftFrom(kind, content), record.etag);
        this.saved(record, content, answer);
      }
    } catch (error) {
      await this.failed(record, error);
    }
    board.tell();
  }

  private async create(record: Kept, kind: PartKind): Promise<void> {
    if (kind === 'HEAD') return;
    const { board } = this;
    record.attempt ??= { name: uniqueKey(), content: record.entry.content };
    board.keep(record);
    const { name, content } = record.attempt;
    const place = board.placeNow(record.entry.place);
    const answer = await this.service.create(kind, draftFrom(kind, content), place, name);
    // The answer may have come late: the list already shows the part.
    board.removeDouble(answer.id);
    board.change(record, { id: answer.id });
    board.orderThose();
    record.attempt = null;
    this.saved(record, content, { data: answer.content, etag: answer.etag });
    this.hooks.onRestructured();
  }

  private saved(record: Kept, sent: Content, { data, etag }: Versioned<Content>): void {
    const { kind, content } = record.entry;
    record.base = data;
    record.etag = etag;
    record.taken = draftFrom(kind, kind === 'SECTION' ? withGivenIds(sent, data, sent) : sent);
    this.board.change(record, {
      state: 'SAVED',
      problem: null,
      content: kind === 'SECTION' ? withGivenIds(sent, data, content) : content,
    });
    this.wait(record);
  }

  private async failed(record: Kept, error: unknown): Promise<void> {
    const { board } = this;
    const problem = problemOf(error);
    const { id, kind } = record.entry;
    if (id !== null && (problem.status === 412 || problem.status === 428)) {
      try {
        const other = await this.service.read(kind, id);
        board.change(record, { state: 'WAITING' });
        this.hooks.onOther(record, other);
      } catch (again) {
        await this.failed(record, again);
      }
    } else if (problem.status === 404) {
      board.change(record, { state: 'GONE', problem });
    } else if (problem.status === 401) {
      board.change(record, { state: 'SIGNED_OUT', problem });
    } else if (problem.status === 0 || problem.status === 429 || problem.status >= 500) {
      if (!(error instanceof ProblemError)) console.error(error);
      board.change(record, { state: 'UNREACHABLE', problem });
      record.timer = setTimeout(() => this.enqueue(record.entry.key), RETRY_MS);
    } else {
      record.attempt = null;
      board.change(record, { state: 'REFUSED', problem });
    }
    board.keep(record);
  }
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  return set.values().next().value;
}
