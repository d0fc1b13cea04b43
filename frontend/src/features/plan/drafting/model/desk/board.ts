import type { PartKind } from '../parts';
import { inPlace, type Place } from '../places';
import type { DeviceCopies, DeviceCopy } from './device-copies';
import type { Entry } from './entry';
import { dirty, type Kept } from './kept';
import { summaryOf, type Summary } from './summary';

const NONE: readonly string[] = [];

/** All parts on the desk in their order, their copies on this device, and who is told when something changes. */
export class Board {
  private readonly records = new Map<string, Kept>();
  private keys = new Map<PartKind, readonly string[]>();
  private readonly listeners = new Set<() => void>();
  private deviceRefuses = false;
  private said: Summary = summaryOf([], false);

  constructor(private readonly device: DeviceCopies) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  summary(): Summary {
    return this.said;
  }

  all(): Kept[] {
    return [...this.records.values()];
  }

  get(key: string): Kept | undefined {
    return this.records.get(key);
  }

  put(record: Kept): void {
    this.records.set(record.entry.key, record);
  }

  /** The same part under a name that it had before the answer came. */
  removeDouble(id: string): void {
    for (const { entry } of this.all()) {
      if (entry.id === id) this.records.delete(entry.key);
    }
  }

  change(record: Kept, change: Partial<Entry>): void {
    record.entry = { ...record.entry, ...change };
  }

  /** Takes a part off the desk and its copy off the device. */
  forget(key: string): void {
    clearTimeout(this.records.get(key)?.timer);
    this.records.delete(key);
    this.device.remove(key);
  }

  forgetAll(): void {
    for (const { timer } of this.all()) clearTimeout(timer);
    this.records.clear();
    this.device.clear();
  }

  /** What this device kept when the page was left. */
  copies(): Map<string, DeviceCopy> {
    return this.device.all();
  }

  /** Keeps on the device what the service does not hold, and only that. */
  keep(record: Kept): void {
    const { key, kind, id, content, place } = record.entry;
    // An answer may come after the part was let go.
    if (this.records.get(key) !== record) return;
    const { base, attempt } = record;
    const kept = dirty(record)
      ? this.device.write(key, { kind, id, content, place, base, attempt })
      : this.device.remove(key);
    this.deviceRefuses = !kept;
  }

  list(kind: PartKind): readonly string[] {
    return this.keys.get(kind) ?? NONE;
  }

  parentOf(key: string): string | null {
    return this.records.get(key)?.entry.place.parent ?? null;
  }

  /** The place in ids. A neighbour that the service does not know yet, or no more, passes its own place on. */
  placeNow({ parent, after, named }: Place): Place {
    if (named) return { parent: null, after: null, named };
    const up = parent === null ? null : (this.records.get(parent)?.entry.id ?? null);
    if (after === null) return { parent: up, after: null };
    const neighbour = this.records.get(after)?.entry;
    if (!neighbour || (neighbour.id === null && neighbour.place.named)) return { parent: up, after: null };
    return neighbour.id === null ? this.placeNow(neighbour.place) : { parent: up, after: neighbour.id };
  }

  /** Takes over an order of keys; parts that are not in it stand where they were put. */
  order(orders: ReadonlyMap<PartKind, readonly string[]>): void {
    const all = new Map(orders);
    for (const { entry } of this.records.values()) {
      const listed = all.get(entry.kind) ?? [];
      if (!listed.includes(entry.key)) {
        all.set(
          entry.kind,
          inPlace(listed, entry.key, entry.place, (key) => this.parentOf(key)),
        );
      }
    }
    for (const [kind, listed] of all) {
      const before = this.keys.get(kind) ?? [];
      if (before.length === listed.length && before.every((key, index) => key === listed[index])) {
        // The same list stays the same object: nothing is drawn anew.
        all.set(kind, before);
      }
    }
    this.keys = all;
  }

  /** The lists with those that came, and without those that are on the desk no more. */
  orderThose(): void {
    this.order(
      new Map([...this.keys].map(([kind, keys]) => [kind, keys.filter((key) => this.records.has(key))])),
    );
  }

  tell(): void {
    const summary = summaryOf(
      this.all().map(({ entry }) => entry),
      this.deviceRefuses,
    );
    // The same sentence stays the same object: a keystroke draws one part only.
    if (JSON.stringify(summary) !== JSON.stringify(this.said)) this.said = summary;
    [...this.listeners].forEach((listener) => listener());
  }
}
