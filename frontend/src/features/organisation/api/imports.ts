import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer } from '@/api/types';
import { tableBody } from '@/api/table-file';

export type ImportRow = Answer<'/api/v1/organisation-imports', 'post'>['rows'][number];

/** Reads a table of organisations: tried first, then applied as a whole or not at all. */
export function useOrganisationImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, dryRun, key }: { file: File; dryRun: boolean; key: string }) =>
      unwrap(
        api().POST('/api/v1/organisation-imports', {
          params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
          ...tableBody(file),
        }),
      ),
    onSuccess: async ({ applied }) => {
      if (applied) await client.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
}

export const organisationTemplate = (format: 'XLSX' | 'CSV') =>
  unwrap(
    api().GET('/api/v1/organisation-imports/template', { params: { query: { format } }, parseAs: 'blob' }),
  );
