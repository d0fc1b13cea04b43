import { useQueries, useQueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { treeRows, type Branch, type TreeRow } from './tree-rows';
import { useSearchState } from './use-search-state';

interface Source<T, K extends QueryKey> {
  /** What stands at the top; undefined while it is not known for the present filters. */
  top: readonly T[] | undefined;
  below: (id: string) => UseQueryOptions<T[], Error, T[], K>;
  idOf: (item: T) => string;
  opens: (item: T) => boolean;
}

/**
 * A tree whose branches are fetched when they are opened. What is open stands in the address (`?open=91,912`):
 * whoever comes back finds the tree as it was, and another day opens the same branches as far as they exist.
 */
export function useTree<T, K extends QueryKey>({
  top,
  below,
  idOf,
  opens,
}: Source<T, K>): {
  rows: TreeRow<T>[];
  toggle: (id: string) => void;
} {
  const client = useQueryClient();
  const [search, setSearch] = useSearchState();
  const open = (search.open ?? '').split(',').filter((id) => id !== '');
  // Only what is known to be there is asked for: an opened unit may not exist on another day.
  const known = new Set(
    [...(top ?? []), ...open.flatMap((id) => client.getQueryData<T[]>(below(id).queryKey) ?? [])].map(idOf),
  );
  const asked = useQueries({ queries: open.map((id) => ({ ...below(id), enabled: known.has(id) })) });

  function branch(id: string): Branch<T> {
    const answer = asked[open.indexOf(id)];
    if (answer?.data) return { state: 'here', items: answer.data };
    if (answer?.isError) return { state: 'failed', error: answer.error, retry: () => void answer.refetch() };
    return { state: 'loading' };
  }

  return {
    rows: treeRows(top ?? [], { idOf, opens, isOpen: (id) => open.includes(id), below: branch }),
    toggle: (id) => {
      const next = open.includes(id) ? open.filter((each) => each !== id) : [...open, id];
      setSearch({ open: next.join(',') });
    },
  };
}
