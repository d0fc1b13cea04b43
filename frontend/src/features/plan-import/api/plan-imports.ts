import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import type { Source } from '../model/source';
import type { Choice } from '../model/device-copy';
import type { JsonObject } from '../model/json';
import type { ConfirmImport } from './types';

export const planImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan-import', id],
    queryFn: () => unwrap(api().GET('/api/v1/plan-imports/{id}', { params: { path: { id } } })),
    // What was read of a text does not change; what a person makes of it is kept on the device.
    staleTime: Infinity,
  });

/** Has a text read. The contract types a document's bytes as text. */
export function useReadSource() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, type, fileName }: Source) =>
      unwrap(
        api().POST('/api/v1/plan-imports', {
          params: { query: { fileName }, header: { 'Idempotency-Key': uniqueKey() } },
          body: body as string,
          bodySerializer: (bytes: unknown) => bytes as BodyInit,
          headers: { 'Content-Type': type },
        }),
      ),
    onSuccess: (read) => client.setQueryData(planImportQuery(read.id).queryKey, read),
  });
}

interface TakenOver {
  draft: JsonObject;
  as: Choice['as'];
  issuer: string;
  area: string;
  /** Names the attempt: a repeated click makes one plan. */
  key: string;
}

/** Makes a plan of a checked draft. */
export function useTakeOver(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key, ...choice }: TakenOver) =>
      unwrap(
        api().POST('/api/v1/plan-imports/{id}/confirm', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { ...choice, draft: draft as unknown as ConfirmImport['draft'] },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plans'] });
      await client.invalidateQueries({ queryKey: planImportQuery(id).queryKey });
    },
  });
}
