import type { ReactNode } from 'react';
import { ErrorState } from './error-state';
import { LoadMore } from './load-more';
import { LoadingSkeleton } from './loading-skeleton';
import type { ProblemText } from './problem-text';

/** What is used of a list that is fetched page by page. */
interface Paged<Row> {
  data: { pages: readonly { items: readonly Row[]; total?: number | null }[] } | undefined;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
  refetch: () => Promise<unknown>;
}

interface Props<Row> {
  list: Paged<Row>;
  /** Why there is nothing to show; null while it loads or when all is well. */
  problem: ProblemText | null;
  /** What failed, in the words of the screen. */
  failed: string;
  /** In place of an empty list. */
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** A list in each of its states, with the way to its next page. */
export function PagedList<Row>({ list, problem, failed, empty, children }: Props<Row>) {
  if (problem) {
    return <ErrorState title={failed} problem={problem} onRetry={() => void list.refetch()} />;
  }
  if (!list.data) return <LoadingSkeleton lines={6} />;
  const rows = list.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return empty;
  return (
    <>
      {children(rows)}
      <LoadMore
        shown={rows.length}
        total={list.data.pages[0]?.total ?? null}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
