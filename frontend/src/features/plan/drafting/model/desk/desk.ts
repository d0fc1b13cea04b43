import { uniqueKey } from '@/lib/unique-key';
import type { Content } from '../content';
import type { ListedKind, PartKind } from '../parts';
import type { Place } from '../places';
import { Board } from './board';
import type { DeviceCopies } from './device-copies';
import type { Entry } from './entry';
import { newPart, type Kept } from './kept';
import { Loading } from './loading';
import { Saving } from './saving';
import type { DeskService, HeldPart } from './service';
import { Settling } from './settling';
import type { Summary } from './summary';

interface Setup {
  service: DeskService;
  device: DeviceCopies;
  /** Told when numbers and places may be others than shown. */
  onRestructured: () => void;
}

/** The parts of one draft on this screen: what is typed, what the service holds, and the way between both. */
export class Desk {
  private readonly board: Board;
  private readonly saving: Saving;
  private readonly settling: Settling;
  private readonly loading: Loading;

  constructor({ service, device, onRestructured }: Setup) {
    const wait = (record: Kept) => this.saving.wait(record);
    this.board = new Board(device);
    this.settling = new Settling(this.board, { wait, enqueue: (key) => this.saving.enqueue(key) });
    this.saving = new Saving(this.board, service, {
      onOther: (record, other) => this.settling.bringTogether(record, other),
      onRestructured,
    });
    this.loading = new Loading(this.board, this.settling, wait);
  }

  subscribe = (listener: () => void): (() => void) => this.board.subscribe(listener);

  getSummary = (): Summary => this.board.summary();

  entry(key: string): Entry | undefined {
    return this.board.get(key)?.entry;
  }

  /** The part that the service knows by this id. */
  find(id: string): Entry | undefined {
    return this.board.all().find(({ entry }) => entry.id === id)?.entry;
  }

  /** Keys of a kind in the order of the document, with those that the service does not know yet. */
  list(kind: PartKind): readonly string[] {
    return this.board.list(kind);
  }

  /** The version to name in moving or taking out a part. */
  etag(key: string): string | null {
    return this.board.get(key)?.etag ?? null;
  }

  /** A place in the ids of the service. */
  placeNow(place: Place): Place {
    return this.board.placeNow(place);
  }

  /** Takes over what the service holds now; what is typed here and not saved stays. */
  sync(parts: readonly HeldPart[]): void {
    this.loading.sync(parts);
  }

  /** A new part, which the service learns of once it has the words that it needs. */
  add(kind: ListedKind, content: Content, place: Place): string {
    const record = newPart(uniqueKey(), kind, content, place);
    this.board.put(record);
    this.board.orderThose();
    this.saving.wait(record);
    return record.entry.key;
  }

  /** Something was typed. */
  type(key: string, change: Content): void {
    const record = this.board.get(key);
    if (!record) return;
    this.board.change(record, { content: { ...record.entry.content, ...change } });
    this.saving.wait(record);
  }

  /** Settles a conflict: with the words as they stand here now, or with the other's. */
  settle(key: string, whose: 'MINE' | 'THEIRS'): void {
    this.settling.settle(key, whose);
  }

  /** Makes a part that another has taken out a new one, with the words as they stand here. */
  bringBack(key: string): void {
    this.settling.bringBack(key);
  }

  /** Lets go of what was typed here: a new part vanishes, another shows what the service holds. */
  discard(key: string): void {
    this.settling.discard(key);
  }

  /** The service has taken the part out at our wish. */
  drop(key: string): void {
    this.board.forget(key);
    this.board.orderThose();
    this.board.tell();
  }

  /** Sends all that can be sent, now. True when nothing waits any more. */
  async flush(): Promise<boolean> {
    await this.saving.flush();
    return !this.getSummary().unsaved;
  }

  /** Tries again what could not be sent: the network is back, or someone signed in again. */
  retry(): void {
    this.saving.retry();
  }

  /** Stops the clocks; what waits stays on the device. */
  close(): void {
    for (const { timer } of this.board.all()) clearTimeout(timer);
  }

  /** The draft itself was deleted at our wish: nothing is sent any more, nothing stays on the device. */
  abandon(): void {
    this.board.forgetAll();
    this.board.orderThose();
    this.board.tell();
  }
}
