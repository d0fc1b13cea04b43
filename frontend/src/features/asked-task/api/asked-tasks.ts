import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input, Item } from '@/api/types';

export type AskedTask = Item<'/api/v1/asked-tasks'>;
export type Answer = NonNullable<AskedTask['answer']>;
export type AnswerDraft = Input<'/api/v1/plans/{id}/duties/{duty}/answers/{organisation}', 'put'>;

const PAGE = 50;

/** What plans ask of a body, or what one plan asks of all. */
export const askedTasksQuery = (filter: { organisation?: string; plan?: string }) =>
  infiniteQueryOptions({
    queryKey: ['asked-tasks', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/asked-tasks', {
          params: { query: { ...filter, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** How many of a plan's bodies have answered. */
export const answeredQuery = (plan: string) =>
  queryOptions({
    queryKey: ['asked-tasks', 'answered', plan],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/asked-tasks', {
            params: { query: { plan, answered: true, limit: 1, count: true } },
          }),
        )
      ).total ?? 0,
  });

/** Answers for a body, on the answer that was seen. */
export function useAnswer({ plan, duty, organisation, answer }: AskedTask) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AnswerDraft) =>
      unwrap(
        api().PUT('/api/v1/plans/{id}/duties/{duty}/answers/{organisation}', {
          params: {
            path: { id: plan.id, duty: duty.id, organisation: organisation.code },
            header: answer ? { 'If-Match': `"${answer.version}"` } : {},
          },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['asked-tasks'] }),
  });
}
