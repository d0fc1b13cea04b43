import { partFaults, type PartKind } from '../parts';
import type { Place } from '../places';
import type { Board } from './board';
import type { DeviceCopy } from './device-copies';
import { dirty, keptPart, type Kept } from './kept';
import type { HeldPart } from './service';
import type { Settling } from './settling';

/** Takes over what the service holds; what is typed here, now or before a reload, stays. */
export class Loading {
  /** Copies of this device that wait for the service's text to be laid beside them. */
  private kept: Map<string, DeviceCopy>;

  constructor(
    private readonly board: Board,
    private readonly settling: Settling,
    private readonly wait: (record: Kept) => void,
  ) {
    this.kept = board.copies();
  }

  sync(parts: readonly HeldPart[]): void {
    const { board } = this;
    const known = new Map(board.all().map((record) => [record.entry.id, record]));
    const orders = new Map<PartKind, string[]>();
    const keyOf = (id: string | null) => (id === null ? null : (known.get(id)?.entry.key ?? id));
    for (const part of parts) {
      const record = known.get(part.id);
      const key = record?.entry.key ?? part.id;
      const before = orders.get(part.kind) ?? [];
      const sibling = before.findLast((each) => board.parentOf(each) === keyOf(part.parent)) ?? null;
      const place = { parent: keyOf(part.parent), after: sibling };
      if (record) this.takeOver(record, part, place);
      else this.meet(part, place);
      orders.set(part.kind, [...before, key]);
    }
    this.letGo(new Set(parts.map(({ id }) => id)));
    for (const [key, copy] of this.kept) this.revive(key, copy);
    this.kept = new Map();
    board.order(orders);
    board.tell();
  }

  private takeOver(record: Kept, part: HeldPart, place: Place): void {
    const { code } = part;
    const busy = record.entry.state === 'SAVING' || record.entry.state === 'CONFLICT';
    record.seen = true;
    // An answer that was on its way while this part was saved tells of an older one.
    if (busy || dirty(record) || versionOf(part.etag) <= versionOf(record.etag)) {
      this.board.change(record, { code, place });
    } else {
      record.etag = part.etag;
      record.base = part.content;
      record.taken = null;
      this.board.change(record, { code, place, content: part.content, state: 'SAVED' });
    }
  }

  /** A part that this screen has not shown yet; the device may hold words for it. */
  private meet(part: HeldPart, place: Place): void {
    const { kind, id, code, content, etag } = part;
    const record = keptPart({
      ...{ key: id, kind, id, code, content, place, state: 'SAVED' },
      ...{ etag, base: content, seen: true },
    });
    this.board.put(record);
    const copy = this.kept.get(id);
    if (!copy) return;
    this.kept.delete(id);
    record.base = copy.base ?? content;
    this.board.change(record, { content: copy.content });
    this.settling.bringTogether(record, { data: content, etag });
  }

  /** Parts that the service lists no more: others have taken them out. */
  private letGo(held: ReadonlySet<string>): void {
    for (const record of this.board.all()) {
      const { id, key, state } = record.entry;
      if (id === null || held.has(id) || state === 'SAVING' || !record.seen) continue;
      if (dirty(record)) this.board.change(record, { state: 'GONE' });
      else this.board.forget(key);
    }
  }

  /** Words of this device for a part that the service does not hold: new, or taken out since. */
  private revive(key: string, { kind, id, content, place, base, attempt }: DeviceCopy): void {
    const record = keptPart({
      ...{ key, kind, id, content, place, base, attempt },
      ...{ state: id === null ? 'WAITING' : 'GONE', faults: partFaults(kind, content), seen: id !== null },
    });
    this.board.put(record);
    if (id === null) this.wait(record);
  }
}

/** Versions count upwards: `"7"`. */
const versionOf = (etag: string | null) => Number(/\d+/.exec(etag ?? '')?.[0] ?? -1);
