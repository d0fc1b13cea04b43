import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { PublishedBody, PublishedFigure } from './types';

const PAGE = 50;
const SUGGESTIONS = 20;

/** What other bodies have published, of one indicator or of all. */
export const publishedQuery = (indicator: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['published-figures', indicator],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/published-figures', {
          params: { query: { indicator, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Areas of a day whose name fits what was typed; accents may be left out. */
export const publishedAreasQuery = (q: string, asOf: string) =>
  queryOptions({
    queryKey: ['areas', 'for-published', q, asOf],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/areas', {
            params: { query: { q: q === '' ? undefined : q, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items.map(({ code, path }) => ({ value: code, label: path })),
    placeholderData: keepPreviousData,
  });

/** It stands beside computed values and in assessments: what was read of them no longer holds. */
function usePublishedChange<T, R>(change: (value: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries() });
}

/** Adds a figure, or writes one anew on the version that was seen. */
export function useSavePublished(figure: PublishedFigure | null) {
  return usePublishedChange(({ body, key }: { body: PublishedBody; key: string }) =>
    figure === null
      ? unwrap(
          api().POST('/api/v1/published-figures', {
            params: { header: { 'Idempotency-Key': key } },
            body,
          }),
        )
      : unwrap(
          api().PUT('/api/v1/published-figures/{id}', {
            params: { path: { id: figure.id }, header: { 'If-Match': `"${figure.version}"` } },
            body,
          }),
        ),
  );
}

export function useRemovePublished() {
  return usePublishedChange(({ id, version }: PublishedFigure) =>
    unwrap(
      api().DELETE('/api/v1/published-figures/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      }),
    ),
  );
}
