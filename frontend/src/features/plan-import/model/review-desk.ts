import { draftGroups, type Group, type ImportedField } from './draft-groups';
import type { Choice, ReviewCopy } from './device-copy';
import type { Json, JsonObject } from './json';
import { confirmId, editorId, placeId, Places } from './places';
import { doubtsOf, neighbour, outstanding, pointerOnPage, reviewed, reviewedDraft } from './review';
import type { Review, ReviewAction } from './review';
import { sourceLines, type SourceLine, type Span } from './source-lines';

/** What was read of a text, as the service hands it over. */
export interface Imported {
  text: string;
  fields: readonly ImportedField[];
  unrecognised: readonly Span[];
  draft: JsonObject;
}

export interface DeskState {
  review: Review;
  choice: Choice;
  /** Pointers that still wait for a person, in the order of the page. */
  waiting: readonly string[];
  /** Words of the line that is being looked at or pointed to. */
  active: Span | null;
  /** A new one whenever words are to be brought into sight. */
  sourceGoal: { span: Span } | null;
  /** A new one whenever the focus has to move: to the first of these ids that is there. */
  focusGoal: { ids: readonly string[] } | null;
  /** On a phone one of the two is shown. */
  view: 'DRAFT' | 'SOURCE';
  /** The device keeps nothing: leaving the page loses what was done. */
  deviceRefuses: boolean;
}

export const TAKE_OVER_ID = 'nhan-vao';

/** A page that scrolls under a resting mouse says that the mouse is over something: not for so long. */
const SETTLING_MS = 400;

/** A draft being checked against its text, for as long as its page is open. */
export class ReviewDesk {
  readonly groups: readonly Group[];
  readonly lines: readonly SourceLine[];
  private readonly places: Places;
  private readonly endOfPath: ReadonlyMap<string, number>;
  private readonly pathOfRow: ReadonlyMap<string, string>;
  private readonly listeners = new Set<() => void>();
  private looked: string | null = null;
  private scrolledAt = -Infinity;
  private state: DeskState;

  constructor(
    private readonly imported: Imported,
    private readonly copy: ReviewCopy,
    private readonly title: string,
    suggested: Choice,
  ) {
    const { text, fields, unrecognised, draft } = imported;
    this.groups = draftGroups(draft, fields);
    this.places = new Places(this.groups, fields);
    // Words that no line stands for lead nowhere.
    this.lines = sourceLines(
      text,
      fields.filter(({ path }) => this.places.shownAt(path) !== null),
      unrecognised,
    );
    this.endOfPath = new Map(fields.map(({ path, end }) => [path, end]));
    this.pathOfRow = new Map(
      this.groups.flatMap(({ items }) =>
        items.flatMap(({ rows }) =>
          rows.flatMap(({ pointer, field }) => (field ? [[pointer, field.path]] : [])),
        ),
      ),
    );
    const { review, choice } = copy.read();
    this.state = {
      review,
      choice: choice ?? suggested,
      waiting: outstanding(this.groups, review),
      active: null,
      sourceGoal: null,
      focusGoal: null,
      view: 'DRAFT',
      deviceRefuses: false,
    };
  }

  readonly getState = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The paths, as the reader gave them, of what still waits. */
  waitingPaths(waiting: readonly string[]): ReadonlySet<string> {
    return new Set(waiting.map((pointer) => this.pathOfRow.get(pointer) ?? pointer));
  }

  readonly endOf = (path: string): number | undefined => this.endOfPath.get(path);

  /** The draft as it is taken over. */
  reviewedDraft(): JsonObject {
    return reviewedDraft(this.imported.draft, this.state.review);
  }

  /** The shown place that a fault of the taken-over draft means; null where nothing stands for it. */
  placeOf(pointer: string): string | null {
    return this.places.shownAt(pointerOnPage(pointer, this.imported.draft, this.state.review));
  }

  /** A line has the focus or was clicked: its words are brought into sight. */
  readonly look = (pointer: string): void => {
    this.looked = pointer;
    const span = this.places.spanOf(pointer);
    this.set({ active: span, sourceGoal: span && { span } });
  };

  /** The mouse is over a line, or has left it: its words are marked where they are. */
  readonly point = (pointer: string | null): void => {
    if (performance.now() - this.scrolledAt < SETTLING_MS) return;
    const shown = pointer ?? this.looked;
    this.set({ active: shown === null ? null : this.places.spanOf(shown) });
  };

  /** The same from the text. */
  readonly pointAt = (path: string | null): void =>
    this.point(path === null ? null : this.places.shownAt(path));

  /** Words of the text were clicked: the focus moves to what was read from them. */
  readonly pick = (path: string): void => {
    const pointer = this.places.shownAt(path);
    if (pointer === null) return;
    this.looked = pointer;
    this.scrolledAt = performance.now();
    this.set({
      view: 'DRAFT',
      active: this.places.spanOf(pointer),
      focusGoal: { ids: [editorId(pointer), confirmId(pointer), placeId(pointer)] },
    });
  };

  /** Words are shown in the text, also where it is not beside the list. */
  readonly show = (span: Span): void => {
    this.looked = null;
    this.set({ view: 'SOURCE', active: span, sourceGoal: { span } });
  };

  /** The same with the words of a line. */
  readonly toSource = (pointer: string): void => {
    const span = this.places.spanOf(pointer);
    if (span) this.show(span);
  };

  readonly turnTo = (view: DeskState['view']): void => this.set({ view });

  readonly confirm = (pointer: string): void => this.confirmAll([pointer]);

  readonly confirmAll = (pointers: readonly string[]): void => {
    this.act({ kind: 'CONFIRM', pointers });
    this.go(this.nextFrom(pointers.at(-1) ?? null, 1));
  };

  readonly type = (pointer: string, text: string): void => this.act({ kind: 'TYPE', pointer, text });

  readonly keep = (pointer: string, value: Json): void => {
    const { review } = this.state;
    const before = this.groups
      .flatMap(({ items }) => items)
      .flatMap((item) => doubtsOf(item, { ...review, typing: {} }));
    this.act({ kind: 'CORRECT', pointer, value });
    // Whoever goes through the doubts goes on; whoever came for this one line stays.
    this.go(before.includes(pointer) ? this.nextFrom(pointer, 1) : pointer);
  };

  readonly cancel = (pointer: string): void => {
    this.act({ kind: 'STOP_TYPING', pointer });
    this.go(pointer);
  };

  readonly takeBack = (pointer: string): void => {
    this.act({ kind: 'TAKE_BACK', pointer });
    this.go(pointer);
  };

  readonly leaveOut = (pointer: string): void => {
    this.act({ kind: 'LEAVE_OUT', pointer });
    this.go(pointer);
  };

  readonly takeIn = (pointer: string): void => {
    this.act({ kind: 'TAKE_IN', pointer });
    this.go(pointer);
  };

  readonly next = (): void => this.go(this.nextFrom(this.looked, 1));

  readonly previous = (): void => this.go(this.nextFrom(this.looked, -1));

  readonly choose = (choice: Partial<Choice>): void => {
    this.set({ choice: { ...this.state.choice, ...choice } });
    this.store();
  };

  /** The import was begun on this device: the first page lists it. */
  readonly open = (): void => this.store();

  private nextFrom(pointer: string | null, step: 1 | -1): string | null {
    return neighbour(this.groups, this.state.waiting, pointer, step);
  }

  /** Moves the focus and the text; with nothing left to ask, to where the draft is taken over. */
  private go(pointer: string | null): void {
    if (pointer === null) {
      this.set({ view: 'DRAFT', focusGoal: { ids: [TAKE_OVER_ID] } });
      return;
    }
    this.looked = pointer;
    this.scrolledAt = performance.now();
    const span = this.places.spanOf(pointer);
    this.set({
      view: 'DRAFT',
      active: span,
      sourceGoal: span && { span },
      focusGoal: { ids: [editorId(pointer), confirmId(pointer), placeId(pointer)] },
    });
  }

  private act(action: ReviewAction): void {
    const review = reviewed(this.state.review, action);
    this.set({ review, waiting: outstanding(this.groups, review) });
    this.store();
  }

  private store(): void {
    const { review, choice } = this.state;
    const kept = this.copy.write({ title: this.title, review, choice });
    if (kept === this.state.deviceRefuses) this.set({ deviceRefuses: !kept });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
