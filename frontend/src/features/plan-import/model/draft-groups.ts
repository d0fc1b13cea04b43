import { GROUPS, OTHER, type FieldDefinition, type GroupDefinition, type Label } from './draft-fields';
import { listOf, stepsOf, valueAt, type Json, type JsonObject } from './json';
import type { SpannedField } from './source-lines';

/** What the reader says of a value: where it stands in the text, and whether a person must look. */
export interface ImportedField extends SpannedField {
  evidence: string;
  doubtful: boolean;
}

/** A value of the draft on a line of its own. */
export interface Row {
  pointer: string;
  definition: FieldDefinition;
  /** "2" where a list within the item has more than one entry. */
  place: number | null;
  /** As it was read. */
  value: Json;
  field: ImportedField | null;
}

/** An entry of a list: a target, a basis … The head is an item as well. */
export interface Item {
  pointer: string;
  /** Place in its list, from 1. */
  place: number;
  /** What the reader says of the item as a whole: whether it is such a thing at all. */
  field: ImportedField | null;
  rows: readonly Row[];
}

export interface Group {
  list: string;
  label: Label;
  item: Label;
  items: readonly Item[];
}

/** The pointers that a pattern means in this item, with the places of the stars. */
function expand(
  item: Json,
  base: string,
  pattern: readonly string[],
  places: readonly number[] = [],
): [string, number[]][] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[base, [...places]]];
  if (step !== '*') return expand(item, `${base}/${step}`, rest, places);
  const list = valueAt(item, base);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, place) => expand(item, `${base}/${place}`, rest, [...places, place]));
}

const isEmpty = (value: Json) => value === null || (Array.isArray(value) && value.length === 0);

/** Where the reader points to, and the shown place it belongs to. */
class Fields {
  private readonly byPath = new Map<string, ImportedField>();
  private readonly placed = new Set<string>();

  constructor(fields: readonly ImportedField[]) {
    for (const field of fields) {
      const before = this.byPath.get(field.path);
      // Read twice: one doubt is enough.
      if (!before) this.byPath.set(field.path, field);
      else if (field.doubtful && !before.doubtful) this.byPath.set(field.path, { ...before, doubtful: true });
    }
  }

  take(path: string): ImportedField | null {
    this.placed.add(path);
    return this.byPath.get(path) ?? null;
  }

  /** Doubts below an item that no line of the page stands for. */
  private doubtsBelow(item: string, lists: ReadonlySet<string>): ImportedField[] {
    return [...this.byPath.values()].filter(
      ({ path, doubtful }) =>
        doubtful &&
        !this.placed.has(path) &&
        (item === '' ? !lists.has(stepsOf(path)[0] ?? '') : path.startsWith(`${item}/`)),
    );
  }

  /** The lines of an item with every doubt on one: that of a whole output at its name, that of one theme at all. */
  withDoubts(draft: Json, item: string, rows: readonly Row[], lists: ReadonlySet<string>): Row[] {
    const all = [...rows];
    for (const field of this.doubtsBelow(item, lists)) {
      const place = all.findIndex(
        ({ pointer }) => pointer.startsWith(`${field.path}/`) || field.path.startsWith(`${pointer}/`),
      );
      const row = all[place];
      if (row) {
        if (row.field?.doubtful !== true) all[place] = { ...row, field };
      } else {
        all.push({
          pointer: field.path,
          definition: { ...OTHER, path: field.path },
          place: null,
          value: valueAt(draft, field.path) ?? null,
          field,
        });
      }
    }
    return all;
  }
}

function rowsOf(draft: Json, pointer: string, { fields }: GroupDefinition, read: Fields): Row[] {
  const ordered: { row: Row; at: readonly number[]; order: number }[] = [];
  fields.forEach((definition, order) => {
    const steps = definition.path.split('/');
    const expanded = expand(draft, pointer, steps);
    for (const [at, places] of expanded) {
      const value = valueAt(draft, at) ?? null;
      const field = read.take(at);
      const shown = !isEmpty(value) || definition.offered === true || field !== null;
      if (!shown) continue;
      const place = places[0] !== undefined && expanded.length > 1 ? places[0] + 1 : null;
      ordered.push({ row: { pointer: at, definition, place, value, field }, at: places, order });
    }
  });
  // Entries of a list within the item stay together: the first rule whole, then the second one.
  const blockOf = new Map<string, number>();
  for (const { row, order } of ordered) {
    const list = listNameOf(row);
    if (list !== null && !blockOf.has(list)) blockOf.set(list, order);
  }
  const key = ({ row, at, order }: (typeof ordered)[number]) => {
    const list = listNameOf(row);
    return [list === null ? order : (blockOf.get(list) ?? order), at[0] ?? -1, order, at[1] ?? -1];
  };
  return ordered
    .sort((a, b) => {
      const [left, right] = [key(a), key(b)];
      const differs = left.findIndex((part, index) => part !== right[index]);
      return differs === -1 ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0);
    })
    .map(({ row }) => row);
}

function listNameOf({ definition }: Row): string | null {
  const [list, star] = definition.path.split('/');
  return star === '*' && list !== undefined ? list : null;
}

/** The draft as the page shows it. Whatever is doubtful has a line, known by name or not. */
export function draftGroups(draft: JsonObject, fields: readonly ImportedField[]): Group[] {
  const read = new Fields(fields);
  const lists = new Set(GROUPS.map(({ list }) => list).filter((list) => list !== ''));
  const groups = GROUPS.map((definition) => {
    const { list, label, item } = definition;
    const items = (list === '' ? [draft] : listOf(draft, list)).map((_, index): Item => {
      const pointer = list === '' ? '' : `/${list}/${index}`;
      return {
        pointer,
        place: index + 1,
        field: list === '' ? null : read.take(pointer),
        rows: rowsOf(draft, pointer, definition, read),
      };
    });
    return { list, label, item, items };
  });
  return groups
    .map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        rows: read.withDoubts(draft, item.pointer, item.rows, lists),
      })),
    }))
    .map((group) => ({
      ...group,
      // A section without a heading is all paragraphs.
      items: group.items.filter(({ rows, field }) => rows.length > 0 || field?.doubtful),
    }))
    .filter(({ items }) => items.length > 0);
}
