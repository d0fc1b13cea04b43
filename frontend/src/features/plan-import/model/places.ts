import type { Group, ImportedField } from './draft-groups';
import type { Span } from './source-lines';

/** The id of a line or an item on the page. */
export const placeId = (pointer: string) => `cho${pointer.replaceAll('/', '-')}`;

/** The id of the button that confirms it. */
export const confirmId = (pointer: string) => `${placeId(pointer)}-dung`;

/** The id of the field in which it is corrected. */
export const editorId = (pointer: string) => `${placeId(pointer)}-sua`;

const above = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));

/** The first of a pointer and those above it that fits. */
function nearest<T>(pointer: string, find: (pointer: string) => T | undefined): T | undefined {
  for (let at = pointer; at !== ''; at = above(at)) {
    const found = find(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** From the text to the page and back. */
export class Places {
  private readonly shown: ReadonlySet<string>;
  private readonly spans: ReadonlyMap<string, Span>;

  constructor(groups: readonly Group[], fields: readonly ImportedField[]) {
    this.shown = new Set(
      groups.flatMap(({ items }) =>
        items.flatMap(({ pointer, rows }) => [pointer, ...rows.map((row) => row.pointer)]),
      ),
    );
    this.spans = new Map(fields.map(({ path, start, end }) => [path, { start, end }]));
  }

  /** Where on the page a field of the text stands; null when what it is part of is not shown. */
  shownAt(path: string): string | null {
    return nearest(path, (at) => (this.shown.has(at) ? at : undefined)) ?? null;
  }

  /** What a line was read from: its own words, else those of what it is part of. */
  spanOf(pointer: string): Span | null {
    return nearest(pointer, (at) => this.spans.get(at)) ?? null;
  }
}
