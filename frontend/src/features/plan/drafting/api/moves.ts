import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import { planQuery } from '../../api/plans';
import type { Plan } from '../../api/types';

type IssueInput = Input<'/api/v1/plans/{id}/issue', 'post'>;

/** A step of the plan from draft to its end. */
type Move =
  | { kind: 'SUBMIT' }
  | { kind: 'WITHDRAW' }
  | { kind: 'RETURN'; reason: string }
  | { kind: 'ISSUE'; body: IssueInput }
  | { kind: 'CLOSE'; on: string; reason: string };

type Named = Pick<Plan, 'id' | 'version'>;

/** The plan as it stands now: saving its head may have given it a version newer than the one drawn. */
const latest = (client: QueryClient, plan: Named): Named =>
  client.getQueryData(planQuery(plan.id).queryKey) ?? plan;

const params = ({ id, version }: Named) => ({
  path: { id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': uniqueKey() },
});

function send(plan: Named, move: Move): Promise<Plan> {
  const named = params(plan);
  switch (move.kind) {
    case 'SUBMIT':
      return unwrap(api().POST('/api/v1/plans/{id}/submit-for-review', { params: named, body: {} }));
    case 'WITHDRAW':
      return unwrap(api().POST('/api/v1/plans/{id}/withdraw', { params: named, body: {} }));
    case 'RETURN':
      return unwrap(
        api().POST('/api/v1/plans/{id}/return', { params: named, body: { reason: move.reason } }),
      );
    case 'ISSUE':
      return unwrap(api().POST('/api/v1/plans/{id}/issue', { params: named, body: move.body }));
    case 'CLOSE':
      return unwrap(
        api().POST('/api/v1/plans/{id}/close', {
          params: named,
          body: { on: move.on, reason: move.reason },
        }),
      );
  }
}

/** Says what is still missing for issuing, without issuing. */
export function useTryIssuing(plan: Named) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: IssueInput) =>
      unwrap(
        api().POST('/api/v1/plans/{id}/issue', {
          params: { ...params(latest(client, plan)), query: { dryRun: true } },
          body,
        }),
      ),
  });
}

function planChanged(client: QueryClient, id: string): Promise<void> {
  void client.invalidateQueries({ queryKey: ['plans'] });
  void client.invalidateQueries({ queryKey: ['work'] });
  return client.invalidateQueries({ queryKey: ['plan', id] });
}

/** Moves a plan on from the version shown. */
export function useMovePlan(plan: Named) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => send(latest(client, plan), move),
    onSuccess: (moved) => {
      client.setQueryData(planQuery(moved.id).queryKey, moved);
      // Not waited for: the screen goes on while lists are read again.
      void planChanged(client, moved.id);
    },
  });
}

export function useDeletePlan(plan: Named) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api().DELETE('/api/v1/plans/{id}', {
          params: { path: { id: plan.id }, header: { 'If-Match': `"${latest(client, plan).version}"` } },
        }),
      ),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['plan', plan.id] });
      void client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}

/** Begins the next text of an issued plan: a draft that says what the plan says. */
export function useAmendPlan(plan: Named) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(api().POST('/api/v1/plans/{id}/amend', { params: params(plan), body: { reason } })),
    onSuccess: (amendment) => {
      client.setQueryData(planQuery(amendment.id).queryKey, amendment);
      void planChanged(client, plan.id);
    },
  });
}
