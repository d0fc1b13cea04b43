import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { tableBody } from '@/api/table-file';
import type { Answer } from '@/api/types';
import { usersKey } from './users';

type AccountImportResult = Answer<'/api/v1/account-imports', 'post'>;
export type AccountImportRow = AccountImportResult['rows'][number];

/** Reads a table of accounts: tried first, then applied as a whole or not at all. */
export function useAccountImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, dryRun, key }: { file: File; dryRun: boolean; key: string }) =>
      unwrap(
        api().POST('/api/v1/account-imports', {
          params: { query: { dryRun }, header: { 'Idempotency-Key': key } },
          ...tableBody(file),
        }),
      ),
    onSuccess: async ({ applied }) => {
      if (applied) await client.invalidateQueries({ queryKey: usersKey });
    },
  });
}

export const accountTemplate = (format: 'XLSX' | 'CSV') =>
  unwrap(api().GET('/api/v1/account-imports/template', { params: { query: { format } }, parseAs: 'blob' }));
