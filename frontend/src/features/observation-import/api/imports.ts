import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { tableBody } from '@/api/table-file';
import type { Fate } from './types';

const PAGE = 100;
const OWN = 20;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['observation-import', id],
    queryFn: () => unwrap(api().GET('/api/v1/observation-imports/{id}', { params: { path: { id } } })),
  });

/** The caller's own files, the latest first. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['observation-imports'],
  queryFn: ({ pageParam }) =>
    unwrap(
      api().GET('/api/v1/observation-imports', {
        params: { query: { limit: OWN, cursor: pageParam, count: true } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** What would become of each line; only those of one fate when it is named. */
export const rowsQuery = (id: string, fate: Fate | undefined) =>
  infiniteQueryOptions({
    queryKey: ['observation-import', id, 'rows', fate],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/observation-imports/{id}/rows', {
          params: { path: { id }, query: { fate, limit: PAGE, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const importTemplate = (format: 'XLSX' | 'CSV') =>
  unwrap(
    api().GET('/api/v1/observation-imports/template', { params: { query: { format } }, parseAs: 'blob' }),
  );

/** Has a file read and checked; nothing is written. */
export function useReadFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key }: { file: File; key: string }) =>
      unwrap(
        api().POST('/api/v1/observation-imports', {
          params: { query: { fileName: file.name }, header: { 'Idempotency-Key': key } },
          ...tableBody(file),
        }),
      ),
    onSuccess: (read) => {
      client.setQueryData(importQuery(read.id).queryKey, read);
      return client.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
}

/** Writes the figures of a checked file. They may show anywhere: nothing read before holds. */
export function useApply(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ skipRefused, key }: { skipRefused: boolean; key: string }) =>
      unwrap(
        api().POST('/api/v1/observation-imports/{id}/apply', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { skipRefused },
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useDrop(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api().DELETE('/api/v1/observation-imports/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      client.removeQueries({ queryKey: importQuery(id).queryKey });
      return client.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
}
