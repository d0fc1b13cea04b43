import type { Versioned } from '@/api/client';
import { problemOf, ProblemError, type Problem } from '@/api/problem';
import { uniqueKey } from '@/lib/unique-key';
import { sameValue, type Content } from './content';
import type { DeviceCopies, DeviceCopy } from './device-copies';
import type { Fault } from './fields';
import { merge } from './merge';
import { draftFrom, partFaults, withGivenIds, type ListedKind, type PartKind } from './parts';
import { inPlace, type Place } from './places';

/**
 * How one part stands with the service:
 * - SAVED · WAITING: typed, not sent yet · SAVING: being sent
 * - INCOMPLETE: kept on this device until what it lacks is filled in (see `faults`)
 * - UNREACHABLE: no network or a fault of the service, tried again by itself
 * - SIGNED_OUT: the session ended, saved after signing in again
 * - CONFLICT: another has changed the same words since, a choice is needed
 * - REFUSED: the service does not take it (see `problem`) · GONE: another has taken the part out
 */
type PartState =
  | 'SAVED'
  | 'WAITING'
  | 'SAVING'
  | 'INCOMPLETE'
  | 'UNREACHABLE'
  | 'SIGNED_OUT'
  | 'CONFLICT'
  | 'REFUSED'
  | 'GONE';

/** One part on the screen. A new object whenever anything of it changes. */
export interface Entry {
  /** Its name on this screen, also before the service knows it. */
  readonly key: string;
  readonly kind: PartKind;
  readonly id: string | null;
  /** Number given by the service. */
  readonly code: string | null;
  readonly content: Content;
  readonly state: PartState;
  readonly faults: readonly Fault[];
  readonly problem: Problem | null;
  /** What another has saved, brought together with what only this side changed; given in a conflict. */
  readonly theirs: Content | null;
  /** Where it stands among its kind: for sections in their parents. */
  readonly place: Place;
}

/** A part as the service holds it. */
export interface HeldPart {
  kind: PartKind;
  id: string;
  code: string | null;
  parent: string | null;
  etag: string;
  content: Content;
}

export interface Created {
  id: string;
  etag: string | null;
  content: Content;
}

export interface DeskService {
  read: (kind: PartKind, id: string) => Promise<Versioned<Content>>;
  write: (kind: PartKind, id: string, draft: Content, etag: string | null) => Promise<Versioned<Content>>;
  /** `attempt` names the wish: sent twice with the same words, it makes one part. */
  create: (
    kind: ListedKind,
    draft: Content,
    place: { parent: string | null; after: string | null },
    attempt: string,
  ) => Promise<Created>;
}

interface Setup {
  service: DeskService;
  device: DeviceCopies;
  /** Told when numbers and places may be others than shown. */
  onRestructured: () => void;
}

/** All parts in one sentence. */
export interface Summary {
  state: PartState;
  /** Keys of the parts that wait for the person. */
  toMend: readonly string[];
  /** Some part is not with the service yet. */
  unsaved: boolean;
  /** This device cannot keep a copy: closing the page loses what is not saved. */
  deviceRefuses: boolean;
}

interface Kept {
  entry: Entry;
  etag: string | null;
  /** As the service held it when typing began; null for a new part. */
  base: Content | null;
  /** What the service took last, should it write it in its own way. */
  taken: Content | null;
  /** What another has saved, to be settled with. */
  other: Versioned<Content> | null;
  /** A creation whose answer never came: sent again as it was. */
  attempt: DeviceCopy['attempt'];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The service has listed it: when it does so no more, it was taken out. */
  seen: boolean;
}

const QUIET_MS = 1_200;
const RETRY_MS = 8_000;
const NONE: readonly string[] = [];
/** The gravest first: what the one sentence speaks of. */
const GRAVEST: readonly PartState[] = [
  'CONFLICT',
  'GONE',
  'REFUSED',
  'SIGNED_OUT',
  'UNREACHABLE',
  'SAVING',
  'WAITING',
  'INCOMPLETE',
];

/** The parts of one draft on this screen: what is typed, what the service holds, and the way between both. */
export class Desk {
  private readonly records = new Map<string, Kept>();
  private keys = new Map<PartKind, readonly string[]>();
  private readonly listeners = new Set<() => void>();
  private readonly queue = new Set<string>();
  private pumping: Promise<void> | null = null;
  private deviceRefuses = false;
  private summary: Summary = { state: 'SAVED', toMend: [], unsaved: false, deviceRefuses: false };
  /** Copies of this device that wait for the service's text to be laid beside them. */
  private kept: Map<string, DeviceCopy>;

  constructor(private readonly setup: Setup) {
    this.kept = setup.device.all();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSummary = (): Summary => this.summary;

  entry(key: string): Entry | undefined {
    return this.records.get(key)?.entry;
  }

  /** Keys of a kind in the order of the document, with those that the service does not know yet. */
  list(kind: PartKind): readonly string[] {
    return this.keys.get(kind) ?? NONE;
  }

  /** The version to name in moving or taking out a part. */
  etag(key: string): string | null {
    return this.records.get(key)?.etag ?? null;
  }

  private bare = (kind: PartKind) => (content: Content) => draftFrom(kind, content);

  private dirty({ entry, base, taken }: Kept): boolean {
    if (base === null) return true;
    const draft = draftFrom(entry.kind, entry.content);
    if (sameValue(draft, draftFrom(entry.kind, base))) {
      // A number that cannot be read is not in the draft, and yet it was typed.
      return partFaults(entry.kind, entry.content).length > 0 && !sameValue(entry.content, base);
    }
    return taken === null || !sameValue(draft, taken);
  }

  /** Takes over what the service holds now; what is typed here and not saved stays. */
  sync(parts: readonly HeldPart[]): void {
    const known = new Map([...this.records.values()].map((record) => [record.entry.id, record]));
    const orders = new Map<PartKind, string[]>();
    const keyOf = (id: string | null) => (id === null ? null : (known.get(id)?.entry.key ?? id));
    for (const part of parts) {
      const record = known.get(part.id);
      const key = record?.entry.key ?? part.id;
      const before = orders.get(part.kind) ?? [];
      const sibling = before.findLast((each) => this.parentOf(each) === keyOf(part.parent)) ?? null;
      const place = { parent: keyOf(part.parent), after: sibling };
      if (record) this.takeOver(record, part, place);
      else this.meet(part, place);
      orders.set(part.kind, [...before, key]);
    }
    const held = new Set(parts.map(({ id }) => id));
    for (const record of this.records.values()) {
      const { id, key, state } = record.entry;
      if (id === null || held.has(id) || state === 'SAVING' || !record.seen) continue;
      if (this.dirty(record)) this.change(record, { state: 'GONE' });
      else this.forget(key);
    }
    for (const [key, copy] of this.kept) this.revive(key, copy);
    this.kept = new Map();
    this.order(orders);
    this.tell();
  }

  private parentOf(key: string): string | null {
    return this.records.get(key)?.entry.place.parent ?? null;
  }

  private takeOver(record: Kept, part: HeldPart, place: Place): void {
    const { code } = part;
    const busy = record.entry.state === 'SAVING' || record.entry.state === 'CONFLICT';
    record.seen = true;
    // An answer that was on its way while this part was saved tells of an older one.
    if (busy || this.dirty(record) || versionOf(part.etag) <= versionOf(record.etag)) {
      this.change(record, { code, place });
    } else {
      record.etag = part.etag;
      record.base = part.content;
      record.taken = null;
      this.change(record, { code, place, content: part.content, state: 'SAVED' });
    }
  }

  /** A part that this screen has not shown yet; the device may hold words for it. */
  private meet(part: HeldPart, place: Place): void {
    const record: Kept = {
      entry: {
        key: part.id,
        kind: part.kind,
        id: part.id,
        code: part.code,
        content: part.content,
        state: 'SAVED',
        faults: [],
        problem: null,
        theirs: null,
        place,
      },
      etag: part.etag,
      base: part.content,
      taken: null,
      other: null,
      attempt: null,
      timer: undefined,
      seen: true,
    };
    this.records.set(part.id, record);
    const copy = this.kept.get(part.id);
    if (!copy) return;
    this.kept.delete(part.id);
    record.base = copy.base ?? part.content;
    this.change(record, { content: copy.content });
    this.bringTogether(record, { data: part.content, etag: part.etag });
  }

  /** Words of this device for a part that the service does not hold: new, or taken out since. */
  private revive(key: string, copy: DeviceCopy): void {
    const { kind, id, content, place, base, attempt } = copy;
    const entry: Entry = {
      key,
      kind,
      id,
      code: null,
      content,
      state: id === null ? 'WAITING' : 'GONE',
      faults: partFaults(kind, content),
      problem: null,
      theirs: null,
      place,
    };
    const record: Kept = {
      entry,
      etag: null,
      base,
      taken: null,
      other: null,
      attempt,
      timer: undefined,
      seen: id !== null,
    };
    this.records.set(key, record);
    if (id === null) this.wait(record);
  }

  private order(orders: ReadonlyMap<PartKind, readonly string[]>): void {
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

  /** The lists without those that are on the screen no more. */
  private orderThose(): void {
    this.order(
      new Map([...this.keys].map(([kind, keys]) => [kind, keys.filter((key) => this.records.has(key))])),
    );
  }

  /** A new part, which the service learns of once it has the words that it needs. */
  add(kind: ListedKind, content: Content, place: Place): string {
    const key = uniqueKey();
    const entry: Entry = {
      key,
      kind,
      id: null,
      code: null,
      content,
      state: 'WAITING',
      faults: partFaults(kind, content),
      problem: null,
      theirs: null,
      place,
    };
    const record: Kept = {
      entry,
      etag: null,
      base: null,
      taken: null,
      other: null,
      attempt: null,
      timer: undefined,
      seen: false,
    };
    this.records.set(key, record);
    this.order(this.keys);
    this.wait(record);
    return key;
  }

  /** Something was typed. */
  type(key: string, change: Content): void {
    const record = this.records.get(key);
    if (!record) return;
    this.change(record, { content: { ...record.entry.content, ...change } });
    this.wait(record);
  }

  private wait(record: Kept): void {
    const { key, kind, content, state } = record.entry;
    const faults = partFaults(kind, content);
    this.change(record, { faults });
    this.keep(record);
    clearTimeout(record.timer);
    if (state === 'CONFLICT' || state === 'GONE' || state === 'SAVING') {
      this.tell();
      return;
    }
    const next = !this.dirty(record) ? 'SAVED' : faults.length > 0 ? 'INCOMPLETE' : 'WAITING';
    this.change(record, { state: next, problem: next === 'SAVED' ? null : record.entry.problem });
    if (next === 'WAITING') record.timer = setTimeout(() => this.enqueue(key), QUIET_MS);
    this.tell();
  }

  private keep(record: Kept): void {
    const { key, kind, id, content, place } = record.entry;
    const { base, attempt } = record;
    const kept = this.dirty(record)
      ? this.setup.device.write(key, { kind, id, content, place, base, attempt })
      : this.setup.device.remove(key);
    this.deviceRefuses = !kept;
  }

  private enqueue(key: string): void {
    this.queue.add(key);
    void this.pump();
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
      const record = this.records.get(key);
      if (record && this.dirty(record)) await this.save(record);
    }
  }

  private async save(record: Kept): Promise<void> {
    const { kind, content, faults } = record.entry;
    clearTimeout(record.timer);
    if (record.other !== null || record.entry.state === 'GONE') return;
    if (faults.length > 0) {
      this.change(record, { state: 'INCOMPLETE' });
      this.tell();
      return;
    }
    this.change(record, { state: 'SAVING' });
    this.tell();
    try {
      if (record.entry.id === null) await this.create(record, kind);
      else this.saved(record, content, await this.write(record, record.entry.id));
    } catch (error) {
      await this.failed(record, error);
    }
    this.tell();
  }

  private write({ entry: { kind, content }, etag }: Kept, id: string) {
    return this.setup.service.write(kind, id, draftFrom(kind, content), etag);
  }

  private async create(record: Kept, kind: PartKind): Promise<void> {
    if (kind === 'HEAD') return;
    record.attempt ??= { name: uniqueKey(), content: record.entry.content };
    this.keep(record);
    const { name, content } = record.attempt;
    const {
      id,
      etag,
      content: answered,
    } = await this.setup.service.create(
      kind,
      draftFrom(kind, content),
      this.placeNow(record.entry.place),
      name,
    );
    // The answer may have come late: the list already shows the part.
    for (const { entry } of this.records.values()) {
      if (entry.id === id) this.records.delete(entry.key);
    }
    this.change(record, { id });
    this.orderThose();
    record.attempt = null;
    this.saved(record, content, { data: answered, etag });
    this.setup.onRestructured();
  }

  /** The place in ids. A neighbour that the service does not know yet, or no more, passes its own place on. */
  placeNow({ parent, after }: Place): { parent: string | null; after: string | null } {
    const up = parent === null ? null : (this.records.get(parent)?.entry.id ?? null);
    if (after === null) return { parent: up, after: null };
    const neighbour = this.records.get(after)?.entry;
    if (!neighbour) return { parent: up, after: null };
    return neighbour.id === null ? this.placeNow(neighbour.place) : { parent: up, after: neighbour.id };
  }

  private saved(record: Kept, sent: Content, { data, etag }: Versioned<Content>): void {
    const { kind, content } = record.entry;
    record.base = data;
    record.etag = etag;
    record.taken = draftFrom(kind, kind === 'SECTION' ? withGivenIds(sent, data, sent) : sent);
    this.change(record, {
      state: 'SAVED',
      problem: null,
      content: kind === 'SECTION' ? withGivenIds(sent, data, content) : content,
    });
    this.wait(record);
  }

  private async failed(record: Kept, error: unknown): Promise<void> {
    const problem = problemOf(error);
    const { id, kind } = record.entry;
    if (id !== null && (problem.status === 412 || problem.status === 428)) {
      try {
        const other = await this.setup.service.read(kind, id);
        this.change(record, { state: 'WAITING' });
        this.bringTogether(record, other);
      } catch (again) {
        await this.failed(record, again);
      }
    } else if (problem.status === 404) {
      this.change(record, { state: 'GONE', problem });
    } else if (problem.status === 401) {
      this.change(record, { state: 'SIGNED_OUT', problem });
    } else if (problem.status === 0 || problem.status === 429 || problem.status >= 500) {
      if (!(error instanceof ProblemError)) console.error(error);
      this.change(record, { state: 'UNREACHABLE', problem });
      record.timer = setTimeout(() => this.enqueue(record.entry.key), RETRY_MS);
    } else {
      record.attempt = null;
      this.change(record, { state: 'REFUSED', problem });
    }
    this.keep(record);
  }

  /** Another saved in between: takes over what only they changed and asks about the rest. */
  private bringTogether(record: Kept, other: Versioned<Content>): void {
    const { kind, content } = record.entry;
    const base = record.base ?? other.data;
    const { mine, theirs, conflicts } = merge(base, content, other.data, this.bare(kind));
    if (conflicts.length > 0) {
      record.other = other;
      this.change(record, { state: 'CONFLICT', content: mine, theirs });
      this.keep(record);
    } else {
      this.goOnFrom(record, other, mine);
    }
  }

  private goOnFrom(record: Kept, { data, etag }: Versioned<Content>, content: Content): void {
    record.base = data;
    record.etag = etag;
    record.other = null;
    record.taken = null;
    this.change(record, { content, theirs: null, problem: null, state: 'WAITING' });
    this.wait(record);
  }

  /** Settles a conflict: with the words as they stand here now, or with the other's. */
  settle(key: string, whose: 'MINE' | 'THEIRS'): void {
    const record = this.records.get(key);
    if (!record?.other || !record.entry.theirs) return;
    const { content, theirs } = record.entry;
    this.goOnFrom(record, record.other, whose === 'MINE' ? content : theirs);
    this.enqueue(key);
  }

  /** Makes a part that another has taken out a new one, with the words as they stand here. */
  bringBack(key: string): void {
    const record = this.records.get(key);
    if (record?.entry.state !== 'GONE') return;
    record.base = null;
    record.etag = null;
    record.taken = null;
    this.change(record, { id: null, state: 'WAITING', problem: null });
    this.keep(record);
    this.enqueue(key);
  }

  /** Lets go of what was typed here: a new part vanishes, another shows what the service holds. */
  discard(key: string): void {
    const record = this.records.get(key);
    if (!record) return;
    const { id, state, kind, content } = record.entry;
    clearTimeout(record.timer);
    if (id === null || state === 'GONE') {
      this.forget(key);
      this.orderThose();
    } else {
      this.change(record, { content: record.base ?? content, state: 'SAVED', problem: null });
      this.change(record, { faults: partFaults(kind, record.entry.content) });
      this.keep(record);
    }
    this.tell();
  }

  /** The service has taken the part out at our wish. */
  drop(key: string): void {
    this.forget(key);
    this.orderThose();
    this.tell();
  }

  private forget(key: string): void {
    clearTimeout(this.records.get(key)?.timer);
    this.records.delete(key);
    this.setup.device.remove(key);
  }

  /** Sends all that can be sent, now. True when nothing waits any more. */
  async flush(): Promise<boolean> {
    for (const record of this.records.values()) {
      if (this.dirty(record) && record.entry.state !== 'CONFLICT') this.queue.add(record.entry.key);
    }
    await this.pump();
    return !this.summary.unsaved;
  }

  /** Tries again what could not be sent: the network is back, or someone signed in again. */
  retry(): void {
    for (const { entry } of this.records.values()) {
      if (['UNREACHABLE', 'SIGNED_OUT', 'REFUSED'].includes(entry.state)) this.enqueue(entry.key);
    }
  }

  /** Stops the clocks; what waits stays on the device. */
  close(): void {
    for (const record of this.records.values()) clearTimeout(record.timer);
  }

  private change(record: Kept, change: Partial<Entry>): void {
    record.entry = { ...record.entry, ...change };
  }

  private tell(): void {
    const entries = [...this.records.values()].map(({ entry }) => entry);
    const toMend = entries.filter(({ state }) =>
      ['CONFLICT', 'GONE', 'REFUSED', 'INCOMPLETE'].includes(state),
    );
    const summary: Summary = {
      state: GRAVEST.find((state) => entries.some((entry) => entry.state === state)) ?? 'SAVED',
      toMend: toMend.map(({ key }) => key),
      unsaved: entries.some(({ state }) => state !== 'SAVED'),
      deviceRefuses: this.deviceRefuses,
    };
    // The same sentence stays the same object: a keystroke draws one part only.
    if (JSON.stringify(summary) !== JSON.stringify(this.summary)) this.summary = summary;
    [...this.listeners].forEach((listener) => listener());
  }
}

/** Versions count upwards: `"7"`. */
const versionOf = (etag: string | null) => Number(/\d+/.exec(etag ?? '')?.[0] ?? -1);

function first<T>(set: ReadonlySet<T>): T | undefined {
  return set.values().next().value;
}
