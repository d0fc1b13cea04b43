import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { paths } from '@/api/schema';
import type { Input, Item } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';
import type { Closure, Completion } from './types';

export type Target = Item<'/api/v1/plans/{id}/targets'>;
export type Assessment = Target['assessment'];
export type Comparator = Input<'/api/v1/targets/{id}/confirm-comparator', 'post'>['effectiveComparator'];

type ListQuery = NonNullable<paths['/api/v1/targets']['get']['parameters']['query']>;
export type TargetFilters = Pick<ListQuery, 'plan' | 'area' | 'indicator' | 'q'>;

const PAGE = 50;

/** The targets of a plan, each with its assessment. */
export const planTargetsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'targets'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/plans/{id}/targets', { params: { path: { id: planId } } }))).items,
  });

/** The targets of all plans that the reader sees. */
export const targetsQuery = (filters: TargetFilters) =>
  infiniteQueryOptions({
    queryKey: ['targets', filters],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/targets', {
          params: { query: { ...filters, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** What decisions hand to the reader's own unit. */
export const allocatedQuery = queryOptions({
  queryKey: ['targets', 'allocated'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/allocated-targets'))).items,
});

export const targetQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id],
    queryFn: () => unwrap(api().GET('/api/v1/targets/{id}', { params: { path: { id } } })),
  });

export const treeQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id, 'tree'],
    queryFn: () => unwrap(api().GET('/api/v1/targets/{id}/tree', { params: { path: { id } } })),
  });

/** What a target says elsewhere changes with it: its plan's list, the list of all, all that hangs on it. */
export function useRefreshed() {
  const client = useQueryClient();
  return ({ id, plan }: Pick<Target, 'id' | 'plan'>) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['target', id] }),
      client.invalidateQueries({ queryKey: ['targets'] }),
      client.invalidateQueries({ queryKey: planTargetsQuery(plan.id).queryKey }),
    ]);
}

const versioned = ({ id, version }: Pick<Target, 'id' | 'version'>) => ({
  path: { id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': uniqueKey() },
});

/** Says what the planner takes "đạt 108" to mean; refused when somebody changed the target meanwhile. */
export function useConfirmComparator() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, effectiveComparator }: { target: Target; effectiveComparator: Comparator }) =>
      unwrap(
        api().POST('/api/v1/targets/{id}/confirm-comparator', {
          params: versioned(target),
          body: { effectiveComparator },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Says that a milestone in words was reached. */
export function useComplete() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, completion }: { target: Target; completion: Completion }) =>
      unwrap(api().POST('/api/v1/targets/{id}/completion', { params: versioned(target), body: completion })),
    onSuccess: refresh,
  });
}

/** Takes it back where it was not reached after all. */
export function useUndoCompletion() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: (target: Target) =>
      unwrap(api().DELETE('/api/v1/targets/{id}/completion', { params: versioned(target) })),
    onSuccess: refresh,
  });
}

/** Ends a target that policy has ended. */
export function useCloseTarget() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, closure }: { target: Target; closure: Closure }) =>
      unwrap(api().POST('/api/v1/targets/{id}/close', { params: versioned(target), body: closure })),
    onSuccess: refresh,
  });
}
