import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import type { TemplateBody } from './types';

const STALE_MS = 5 * 60_000;

export const templatesQuery = queryOptions({
  queryKey: ['report-templates'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/report-templates'))).items,
  staleTime: STALE_MS,
});

/** A version with the number of the newest one, which a further version has to name. */
export const versionQuery = (code: string, version: number) =>
  queryOptions({
    queryKey: ['report-templates', code, version],
    queryFn: () =>
      unwrapVersioned(
        api().GET('/api/v1/report-templates/{code}', { params: { path: { code }, query: { version } } }),
      ),
    staleTime: STALE_MS,
  });

export const versionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-templates', code, 'versions'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/report-templates/{code}/versions', { params: { path: { code } } })))
        .items,
    staleTime: STALE_MS,
  });

/** What may be counted in a cell. */
export const elementsQuery = queryOptions({
  queryKey: ['catalogue', 'elements'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/data-elements'))).items,
  staleTime: STALE_MS,
});

/** A version that follows the one whose number the ETag names; without one the first of a form. */
export function useSaveTemplate(etag: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code, body }: { code: string; body: TemplateBody }) =>
      unwrap(
        api().PUT('/api/v1/report-templates/{code}', {
          params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
          body,
        }),
      ),
    // Whoever reads a form elsewhere asks by other names.
    onSuccess: () => client.invalidateQueries(),
  });
}
