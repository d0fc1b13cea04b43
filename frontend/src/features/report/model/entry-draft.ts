import { problemOf, ProblemError, type Problem } from '@/api/problem';
import type { Versioned } from '@/api/client';
import type { Language } from '@/lib/language';
import type { Content, Report } from '../api/types';
import type { DeviceCopy } from './device-copy';
import { canonical, cellField, contentOf, fieldsOf, typedFault, type Fields } from './fields';
import { FieldStore } from './field-store';
import { mergeFields, type Conflict } from './merge';
import type { ReportForm } from './report-form';

/**
 * How the draft stands with the service:
 * - UNTOUCHED: nobody began it · SAVED: all that can be sent is there · WAITING: typed, not sent yet · SAVING: being sent
 * - UNREACHABLE: no network or a fault of the service, tried again by itself
 * - SIGNED_OUT: the session ended, saved after signing in again
 * - CONFLICT: changed on another device too, a choice is needed
 * - REFUSED: the service does not take it (see `problem`)
 */
export type SaveState =
  'UNTOUCHED' | 'SAVED' | 'WAITING' | 'SAVING' | 'UNREACHABLE' | 'SIGNED_OUT' | 'CONFLICT' | 'REFUSED';

/**
 * How one field stands: SAVED with the service · WAITING to be sent · SAVING · ON_DEVICE only, the service is out
 * of reach · FAULTY: kept here, no figure or date to send · CONFLICT: typed elsewhere too
 */
export type FieldState = 'SAVED' | 'WAITING' | 'SAVING' | 'ON_DEVICE' | 'FAULTY' | 'CONFLICT';

export interface Standing {
  state: SaveState;
  conflicts: readonly Conflict[];
  problem: Problem | null;
  /** This device cannot keep a copy: closing the page loses what is not saved. */
  deviceRefuses: boolean;
}

interface EntryService {
  read: () => Promise<Versioned<Report>>;
  /** Without a version for a report that nobody began. */
  write: (content: Content, etag: string | null) => Promise<Versioned<Report>>;
}

interface EntryDevice {
  read: () => DeviceCopy;
  write: (copy: DeviceCopy) => boolean;
}

interface Setup {
  form: ReportForm;
  language: () => Language;
  service: EntryService;
  device: EntryDevice;
  initial: Versioned<Report>;
  /** Told whenever the service answered with a newer report. */
  onSaved: (saved: Versioned<Report>) => void;
}

/** Nobody began a report of revision 0: there is no version to name. */
const versionOf = ({ data, etag }: Versioned<Report>) => (data.revision === 0 ? null : etag);

const QUIET_MS = 1200;
const RETRY_MS = [4_000, 10_000, 30_000];

/** The draft of one report on this screen: what is typed, what the service holds, and the way between both. */
export class EntryDraft {
  readonly store: FieldStore;
  private base: Fields;
  private etag: string | null;
  private standing: Standing = { state: 'SAVED', conflicts: [], problem: null, deviceRefuses: false };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;
  /** The content waits elsewhere to be sent: nothing more is saved from here. */
  private handedOver = false;
  /** The content that the service took last. */
  private taken: string | null = null;

  constructor(private readonly setup: Setup) {
    const theirs = this.fieldsOf(setup.initial.data);
    const kept = setup.device.read();
    // What the device kept was typed on `kept.base`; all else is as the service has it.
    const merged = mergeFields({ ...theirs, ...kept.base }, { ...theirs, ...kept.mine }, theirs, this.same);
    this.base = theirs;
    this.etag = versionOf(setup.initial);
    this.store = new FieldStore(merged.fields);
    const { conflicts } = merged;
    this.standing = {
      ...this.standing,
      conflicts,
      state: conflicts.length > 0 ? 'CONFLICT' : this.settled(),
    };
  }

  /** Begins to save by itself; what it answers ends that. */
  open(): () => void {
    if (this.waits()) this.typed();
    return this.store.subscribe(() => this.typed());
  }

  /** The fields of a report; one that nobody began starts with what the service fills in. */
  private fieldsOf({ content, filled, revision }: Report): Fields {
    const fields = fieldsOf(content, this.setup.form);
    if (revision > 0) return fields;
    const cells = Object.entries(filled.cells).filter(([key]) => fields[cellField(key)] === '');
    return {
      ...fields,
      ...Object.fromEntries(cells.map(([key, value]) => [cellField(key), String(value ?? '')])),
    };
  }

  private readonly same = (field: string, a: string, b: string): boolean => {
    const language = this.setup.language();
    return canonical(field, a, language) === canonical(field, b, language);
  };

  /** The typed fields that differ from what the service holds, sendable or not. */
  private unsaved(): DeviceCopy {
    const mine: Record<string, string> = {};
    const base: Record<string, string> = {};
    for (const [field, text] of Object.entries(this.store.all())) {
      const before = this.base[field] ?? '';
      if (this.same(field, text, before)) continue;
      mine[field] = text;
      base[field] = before;
    }
    return { base, mine };
  }

  private content(): Content {
    return contentOf(this.store.all(), this.setup.form, this.setup.language());
  }

  /** Something that could be sent is not with the service yet. */
  private waits(): boolean {
    const content = this.content();
    // The service may write a text in its own way: what it took is not sent again.
    if (this.taken === JSON.stringify(content)) return false;
    const sendable = fieldsOf(content, this.setup.form);
    return Object.entries(sendable).some(([field, text]) => !this.same(field, text, this.base[field] ?? ''));
  }

  private stand(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change };
    [...this.listeners].forEach((listener) => listener());
  }

  private keepOnDevice(): void {
    const deviceRefuses = !this.setup.device.write(this.unsaved());
    if (deviceRefuses !== this.standing.deviceRefuses) this.stand({ deviceRefuses });
  }

  private typed(): void {
    this.keepOnDevice();
    if (this.handedOver || this.standing.state === 'CONFLICT') return;
    if (this.waits()) {
      if (this.standing.state !== 'SIGNED_OUT') this.stand({ state: 'WAITING' });
      this.schedule(QUIET_MS);
    } else if (!this.running) {
      clearTimeout(this.timer);
      this.stand({ state: this.settled(), problem: null });
    }
  }

  private settled(): SaveState {
    return this.etag === null ? 'UNTOUCHED' : 'SAVED';
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), delay);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getStanding = (): Standing => this.standing;

  /** How one field stands; null while there is nothing to say of it. */
  fieldState(field: string): FieldState | null {
    const { state, conflicts } = this.standing;
    const text = this.store.get(field);
    if (conflicts.some((conflict) => conflict.field === field)) return 'CONFLICT';
    if (typedFault(field, text, this.setup.language())) return 'FAULTY';
    if (this.same(field, text, this.base[field] ?? '')) {
      return text.trim() === '' || this.etag === null ? null : 'SAVED';
    }
    if (state === 'SAVING') return 'SAVING';
    return ['UNREACHABLE', 'SIGNED_OUT', 'REFUSED'].includes(state) ? 'ON_DEVICE' : 'WAITING';
  }

  /** The version to name in a change of state; null while nobody began the report. */
  version(): string | null {
    return this.etag;
  }

  /** Sends what waits, now. With `begin`, also an empty draft that nobody began. */
  async save(begin = false): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.handedOver || this.standing.state === 'CONFLICT') return;
    if (!this.waits() && !(begin && this.etag === null)) return;
    this.running = this.send();
    await this.running;
  }

  private async send(): Promise<void> {
    const content = this.content();
    this.stand({ state: 'SAVING' });
    try {
      const saved = await this.setup.service.write(content, this.etag);
      this.base = this.fieldsOf(saved.data);
      this.taken = JSON.stringify(content);
      this.etag = versionOf(saved);
      this.failures = 0;
      this.running = null;
      this.stand({ state: 'SAVED', problem: null });
      this.setup.onSaved(saved);
      this.typed();
    } catch (error) {
      this.running = null;
      await this.failed(error);
    }
  }

  private async failed(error: unknown): Promise<void> {
    const problem = problemOf(error);
    if (problem.status === 412 || problem.status === 428) {
      await this.bringTogether();
    } else if (problem.status === 401) {
      this.stand({ state: 'SIGNED_OUT', problem });
    } else if (problem.status === 0 || problem.status === 429 || problem.status >= 500) {
      if (!(error instanceof ProblemError)) console.error(error);
      this.stand({ state: 'UNREACHABLE', problem });
      this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? QUIET_MS);
      this.failures += 1;
    } else {
      this.stand({ state: 'REFUSED', problem });
    }
  }

  /** Someone else saved in between: takes over what only they changed and asks about the rest. */
  private async bringTogether(): Promise<void> {
    try {
      const latest = await this.setup.service.read();
      const theirs = this.fieldsOf(latest.data);
      const { fields, conflicts } = mergeFields(this.base, this.store.all(), theirs, this.same);
      this.base = theirs;
      this.taken = null;
      this.etag = versionOf(latest);
      this.setup.onSaved(latest);
      if (conflicts.length > 0) this.stand({ state: 'CONFLICT', conflicts });
      this.store.set(fields);
      if (conflicts.length === 0) await this.save();
    } catch (error) {
      await this.failed(error);
    }
  }

  /** Settles one field typed on two devices. */
  choose(field: string, whose: 'MINE' | 'THEIRS'): void {
    const conflict = this.standing.conflicts.find((candidate) => candidate.field === field);
    if (!conflict) return;
    const conflicts = this.standing.conflicts.filter((candidate) => candidate !== conflict);
    this.stand({ conflicts, state: conflicts.length > 0 ? 'CONFLICT' : 'WAITING' });
    this.store.set({ [field]: whose === 'MINE' ? conflict.mine : conflict.theirs });
    this.typed();
  }

  /** Gives the whole content to whoever sends it later; a save of ours beside that would be a second hand in it. */
  handOver(): { content: Content; etag: string | null; saved: boolean } {
    this.handedOver = true;
    clearTimeout(this.timer);
    return { content: this.content(), etag: this.etag, saved: !this.waits() };
  }

  /** The content could not be handed over: it is saved from here again. */
  takeBack(): void {
    this.handedOver = false;
    this.typed();
  }

  /** Tries again what could not be saved: the network is back, or someone signed in again. */
  retry(): void {
    if (['UNREACHABLE', 'SIGNED_OUT', 'REFUSED', 'WAITING'].includes(this.standing.state)) void this.save();
  }
}
