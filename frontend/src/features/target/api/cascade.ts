import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import { useRefreshed, type Target } from './targets';
import type { Cascade, CascadeDraft } from './types';

export const cascadeQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id, 'cascade'],
    queryFn: () => unwrap(api().GET('/api/v1/targets/{id}/cascade', { params: { path: { id } } })),
  });

interface Write {
  target: Target;
  version: number;
  draft: CascadeDraft;
}

const put = ({ target, version, draft }: Write, dryRun: boolean) =>
  unwrap(
    api().PUT('/api/v1/targets/{id}/cascade', {
      params: {
        path: { id: target.id },
        query: { dryRun },
        header: { 'If-Match': `"${version}"` },
      },
      body: draft,
    }),
  );

/** What would be said of an allocation as it is typed; nothing is kept. */
export const checkQuery = (write: Write) =>
  queryOptions({
    queryKey: ['target', write.target.id, 'cascade-check', write.version, write.draft],
    queryFn: () => put(write, true),
    // What was typed a moment ago is of no use later.
    gcTime: 0,
  });

function useKept() {
  const client = useQueryClient();
  return (target: Target, cascade: Cascade) => client.setQueryData(cascadeQuery(target.id).queryKey, cascade);
}

export function useSaveCascade() {
  const keep = useKept();
  return useMutation({
    mutationFn: (write: Write) => put(write, false),
    onSuccess: (cascade, { target }) => keep(target, cascade),
  });
}

/** Hands down what was saved: from now on the units below see it. */
export function useAllocate() {
  const keep = useKept();
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, version }: { target: Target; version: number }) =>
      unwrap(
        api().POST('/api/v1/targets/{id}/cascade/allocate', {
          params: {
            path: { id: target.id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': uniqueKey() },
          },
        }),
      ),
    onSuccess: (cascade, { target }) => {
      keep(target, cascade);
      return refresh(target);
    },
  });
}
