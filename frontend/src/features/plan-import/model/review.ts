import type { Group, Item, Row } from './draft-groups';
import { listOf, isObject, valueAt, withValue, type Json, type JsonObject } from './json';

/** What a person has done with the draft so far. */
export interface Review {
  /** Other values, by pointer. */
  corrected: Readonly<Record<string, Json>>;
  /** Pointers of what was found right. */
  confirmed: readonly string[];
  /** Pointers of items that the reader took for something they are not. */
  leftOut: readonly string[];
  /** What is being typed, by pointer: the value is the old one until it is kept. */
  typing: Readonly<Record<string, string>>;
}

export const UNTOUCHED: Review = { corrected: {}, confirmed: [], leftOut: [], typing: {} };

export type ReviewAction =
  | { kind: 'CONFIRM'; pointers: readonly string[] }
  | { kind: 'TYPE'; pointer: string; text: string }
  | { kind: 'STOP_TYPING'; pointer: string }
  | { kind: 'CORRECT'; pointer: string; value: Json }
  | { kind: 'TAKE_BACK'; pointer: string }
  | { kind: 'LEAVE_OUT'; pointer: string }
  | { kind: 'TAKE_IN'; pointer: string };

function without<T>(values: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

const unlike = (pointer: string) => (other: string) => other !== pointer;

export function reviewed(review: Review, action: ReviewAction): Review {
  switch (action.kind) {
    case 'CONFIRM':
      return { ...review, confirmed: [...new Set([...review.confirmed, ...action.pointers])] };
    case 'TYPE':
      return { ...review, typing: { ...review.typing, [action.pointer]: action.text } };
    case 'STOP_TYPING':
      return { ...review, typing: without(review.typing, action.pointer) };
    case 'CORRECT':
      return {
        ...review,
        corrected: { ...review.corrected, [action.pointer]: action.value },
        confirmed: review.confirmed.filter(unlike(action.pointer)),
        typing: without(review.typing, action.pointer),
      };
    case 'TAKE_BACK':
      return {
        ...review,
        corrected: without(review.corrected, action.pointer),
        confirmed: review.confirmed.filter(unlike(action.pointer)),
        typing: without(review.typing, action.pointer),
      };
    case 'LEAVE_OUT':
      return { ...review, leftOut: [...review.leftOut.filter(unlike(action.pointer)), action.pointer] };
    case 'TAKE_IN':
      return { ...review, leftOut: review.leftOut.filter(unlike(action.pointer)) };
  }
}

export type Standing =
  | 'TYPING'
  /** The reader is not sure. */
  | 'DOUBTFUL'
  /** The text does not say what no plan can be without. */
  | 'MISSING'
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'READ'
  /** The text does not say it; a person did. */
  | 'ADDED'
  | 'ABSENT';

const WAITING: readonly Standing[] = ['TYPING', 'DOUBTFUL', 'MISSING'];

const isEmpty = (value: Json) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The value as it stands now. */
export function currentValue({ pointer, value }: Row, { corrected }: Review): Json {
  return pointer in corrected ? (corrected[pointer] ?? null) : value;
}

/** How a line stands: what the reader made of it, and what a person has said since. */
export function standingOf(row: Row, review: Review): Standing {
  const { pointer, value, field, definition } = row;
  if (pointer in review.typing) return 'TYPING';
  const empty = isEmpty(currentValue(row, review));
  if (empty && definition.required) return 'MISSING';
  if (pointer in review.corrected) return isEmpty(value) ? 'ADDED' : 'CORRECTED';
  if (field?.doubtful) return review.confirmed.includes(pointer) ? 'CONFIRMED' : 'DOUBTFUL';
  return empty ? 'ABSENT' : 'READ';
}

/** Whether the item itself is in question: is it such a thing at all? */
export const itemInDoubt = ({ pointer, field }: Item, { confirmed, leftOut }: Review) =>
  field?.doubtful === true && !confirmed.includes(pointer) && !leftOut.includes(pointer);

/** What in an item still waits for a person, the item itself first. */
export function doubtsOf(item: Item, review: Review): string[] {
  if (review.leftOut.includes(item.pointer)) return [];
  return [
    ...(itemInDoubt(item, review) ? [item.pointer] : []),
    ...item.rows.filter((row) => WAITING.includes(standingOf(row, review))).map(({ pointer }) => pointer),
  ];
}

/** What still waits for a person, in the order of the page. */
export function outstanding(groups: readonly Group[], review: Review): string[] {
  return groups.flatMap(({ items }) => items.flatMap((item) => doubtsOf(item, review)));
}

/** The pointers of the page in its order: to find the next doubt after, or the last one before, a place. */
export function neighbour(
  groups: readonly Group[],
  waiting: readonly string[],
  from: string | null,
  step: 1 | -1,
): string | null {
  const order = groups.flatMap(({ items }) =>
    items.flatMap(({ pointer, rows }) => [pointer, ...rows.map((row) => row.pointer)]),
  );
  const at = from === null ? -1 : order.indexOf(from);
  const places = waiting.map((pointer) => order.indexOf(pointer));
  const next =
    step === 1
      ? places.findIndex((place) => place > at)
      : places.findLastIndex((place) => at !== -1 && place < at);
  // Past the end it begins anew.
  return waiting[next === -1 ? (step === 1 ? 0 : waiting.length - 1) : next] ?? null;
}

/** References to what was left out: they point to nothing now. */
function withoutReferences(draft: JsonObject, leftOut: ReadonlySet<string>): JsonObject {
  const gone = (list: string) => listOf(draft, list).map((_, index) => leftOut.has(`/${list}/${index}`));
  const [basesGone, objectivesGone] = [gone('legalBases'), gone('objectives')];
  const placeOf = (index: number) => index - basesGone.slice(0, index).filter(Boolean).length;
  const codesGone = listOf(draft, 'objectives').flatMap((objective, index) =>
    objectivesGone[index] && isObject(objective) ? [objective.code] : [],
  );
  return {
    ...draft,
    legalBases: listOf(draft, 'legalBases').map((basis) => {
      if (!isObject(basis) || typeof basis.citedIn !== 'number') return basis;
      return { ...basis, citedIn: basesGone[basis.citedIn] ? null : placeOf(basis.citedIn) };
    }),
    targets: listOf(draft, 'targets').map((target) =>
      isObject(target) && codesGone.includes(target.objective ?? null)
        ? { ...target, objective: null }
        : target,
    ),
  };
}

/** The draft as it is taken over: corrected, and without what was left out. */
export function reviewedDraft(draft: JsonObject, { corrected, leftOut }: Review): JsonObject {
  const out = new Set(leftOut);
  const changed = Object.entries(corrected).reduce<Json>(
    (made, [pointer, value]) => withValue(made, pointer, value),
    draft,
  );
  const whole = withoutReferences(isObject(changed) ? changed : draft, out);
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? (value as readonly Json[]).filter((_, index) => !out.has(`/${name}/${index}`))
        : value,
    ]),
  );
}

/** The place on the page that a fault of the taken-over draft means: entries left out shift those behind them. */
export function pointerOnPage(pointer: string, draft: JsonObject, { leftOut }: Review): string {
  const [list = '', place = '', ...rest] = pointer.split('/').slice(1);
  if (!/^\d+$/.test(place) || !Array.isArray(valueAt(draft, `/${list}`))) return pointer;
  const kept = listOf(draft, list)
    .map((_, index) => index)
    .filter((index) => !leftOut.includes(`/${list}/${index}`));
  return ['', list, kept[Number(place)] ?? place, ...rest].join('/');
}
