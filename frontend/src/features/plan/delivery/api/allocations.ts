import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Item } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';

export type AllocationLine = Item<'/api/v1/allocations'>;
export type Allocation = AllocationLine['allocation'];

const MOST = 200;

/** What was issued to a unit and is not yet on display there. */
export const toConfirmQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['allocations', 'to-confirm', organisation],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/allocations', {
            params: { query: { organisation, awaiting: true, limit: MOST } },
          }),
        )
      ).items,
    // The screen that people come back to: what was handed out meanwhile should be there.
    staleTime: 0,
  });

/** All that plans in force allot to a unit. */
export const allottedQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['allocations', 'of', organisation],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/allocations', { params: { query: { organisation, limit: MOST } } })))
        .items,
  });

/** A step of one allotment on its way from the store to the wall. */
export type Step =
  | { kind: 'ISSUE'; on: string; note: string | null }
  | { kind: 'RECEIVE' | 'DISPLAY'; on: string; quantity: number | null; note: string | null }
  | { kind: 'UNDO'; reason: string };

type Named = Pick<Allocation, 'id' | 'version'>;

function send({ id, version }: Named, step: Step): Promise<Allocation> {
  const params = {
    path: { id },
    header: { 'If-Match': `"${version}"`, 'Idempotency-Key': uniqueKey() },
  };
  switch (step.kind) {
    case 'ISSUE':
      return unwrap(
        api().POST('/api/v1/allocations/{id}/issue', { params, body: { on: step.on, note: step.note } }),
      );
    case 'RECEIVE':
    case 'DISPLAY': {
      const { on, quantity, note } = step;
      const body = { on, quantity, note };
      return step.kind === 'RECEIVE'
        ? unwrap(api().POST('/api/v1/allocations/{id}/receive', { params, body }))
        : unwrap(api().POST('/api/v1/allocations/{id}/display', { params, body }));
    }
    case 'UNDO':
      return unwrap(api().POST('/api/v1/allocations/{id}/undo', { params, body: { reason: step.reason } }));
  }
}

/** One step for one allotment or the same for several; those before one that fails are done. */
export function useStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ allocations, step }: { allocations: readonly Named[]; step: Step }) => {
      for (const allocation of allocations) await send(allocation, step);
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['allocations'] }),
        client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'activities' }),
      ]),
  });
}
