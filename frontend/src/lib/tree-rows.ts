/** What is known of what lies below an opened item. */
export type Branch<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; retry: () => void }
  | { state: 'here'; items: readonly T[] };

interface Place {
  id: string;
  /** 1 for what stands at the top. */
  depth: number;
}

interface ItemRow<T> extends Place {
  kind: 'item';
  item: T;
  position: number;
  setSize: number;
  /** Undefined where nothing lies below. */
  expanded: boolean | undefined;
}

/** A line that stands for what is not there yet. */
interface NoticeRow extends Place {
  kind: 'notice';
  branch: Exclude<Branch<unknown>, { state: 'here' }> | { state: 'empty' };
}

export type TreeRow<T> = ItemRow<T> | NoticeRow;

interface Shape<T> {
  idOf: (item: T) => string;
  /** Whether it can be opened. */
  opens: (item: T) => boolean;
  isOpen: (id: string) => boolean;
  /** Asked for opened items only. */
  below: (id: string) => Branch<T>;
}

/** The lines of a tree that are in sight, from the top down. */
export function treeRows<T>(items: readonly T[], shape: Shape<T>, depth = 1): TreeRow<T>[] {
  return items.flatMap((item, index): TreeRow<T>[] => {
    const id = shape.idOf(item);
    const opens = shape.opens(item);
    const expanded = opens && shape.isOpen(id);
    const row: ItemRow<T> = {
      kind: 'item',
      id,
      depth,
      item,
      position: index + 1,
      setSize: items.length,
      expanded: opens ? expanded : undefined,
    };
    if (!expanded) return [row];
    const branch = shape.below(id);
    const notice = (state: NoticeRow['branch']): NoticeRow => ({
      kind: 'notice',
      id: `${id}/${state.state}`,
      depth: depth + 1,
      branch: state,
    });
    if (branch.state !== 'here') return [row, notice(branch)];
    if (branch.items.length === 0) return [row, notice({ state: 'empty' })];
    return [row, ...treeRows(branch.items, shape, depth + 1)];
  });
}
