import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';

export type Budget = Answer<'/api/v1/plans/{id}/budget'>;
export type BudgetLine = Budget['lines'][number];
export type Contract = Budget['contracts'][number];
export type LineDraft = Input<'/api/v1/plans/{id}/budget-lines', 'post'>;
export type ContractDraft = Input<'/api/v1/plans/{id}/contracts', 'post'>;

export const budgetQuery = (plan: string) =>
  queryOptions({
    queryKey: ['budget', plan],
    queryFn: () => unwrap(api().GET('/api/v1/plans/{id}/budget', { params: { path: { id: plan } } })),
  });

/** The activities of the plan, to say which one is paid for. */
export const paidForQuery = (plan: string) =>
  queryOptions({
    queryKey: ['budget', plan, 'activities'],
    queryFn: async () =>
      (
        await unwrap(api().GET('/api/v1/plans/{id}/activities', { params: { path: { id: plan } } }))
      ).items.filter(({ declared }) => declared),
  });

const match = (version: number) => ({ 'If-Match': `"${version}"` });

function useChange<T>(plan: string, change: (value: T) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: budgetQuery(plan).queryKey }),
  });
}

/** Adds a line, or changes the one given on the version that was seen. */
export function useSaveLine(plan: string, line: BudgetLine | null) {
  return useChange(plan, (body: LineDraft) =>
    line === null
      ? unwrap(
          api().POST('/api/v1/plans/{id}/budget-lines', {
            params: { path: { id: plan }, header: { 'Idempotency-Key': uniqueKey() } },
            body,
          }),
        )
      : unwrap(
          api().PUT('/api/v1/budget-lines/{id}', {
            params: { path: { id: line.id }, header: match(line.version) },
            body,
          }),
        ),
  );
}

export function useDeleteLine(plan: string) {
  return useChange(plan, ({ id, version }: BudgetLine) =>
    unwrap(api().DELETE('/api/v1/budget-lines/{id}', { params: { path: { id }, header: match(version) } })),
  );
}

export function useSaveContract(plan: string, contract: Contract | null) {
  return useChange(plan, (body: ContractDraft) =>
    contract === null
      ? unwrap(
          api().POST('/api/v1/plans/{id}/contracts', {
            params: { path: { id: plan }, header: { 'Idempotency-Key': uniqueKey() } },
            body,
          }),
        )
      : unwrap(
          api().PUT('/api/v1/contracts/{id}', {
            params: { path: { id: contract.id }, header: match(contract.version) },
            body,
          }),
        ),
  );
}

export function useDeleteContract(plan: string) {
  return useChange(plan, ({ id, version }: Contract) =>
    unwrap(api().DELETE('/api/v1/contracts/{id}', { params: { path: { id }, header: match(version) } })),
  );
}
