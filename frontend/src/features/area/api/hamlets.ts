import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import type { Input } from '@/api/types';

export type NewHamlet = Input<'/api/v1/areas/{code}/hamlets', 'post'>;
export type HamletEdit = Input<'/api/v1/areas/{code}', 'put'>;
export type HamletType = NewHamlet['type'];
export type Closing = Input<'/api/v1/areas/{code}/close', 'post'>;

/** The tree and the histories show what is below a commune: all of it is asked for again. */
function useAreasChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['areas'] });
}

/** `key` names the attempt: a repeated click makes one hamlet, not two. */
export function useAddHamlet(commune: string) {
  const onSuccess = useAreasChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewHamlet; key: string }) =>
      unwrap(
        api().POST('/api/v1/areas/{code}/hamlets', {
          params: { path: { code: commune }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess,
  });
}

/** Corrects a name or a type, on the version that stands now. */
export function useEditHamlet(code: string) {
  const onSuccess = useAreasChanged();
  return useMutation({
    mutationFn: async (body: HamletEdit) => {
      const { etag } = await unwrapVersioned(
        api().GET('/api/v1/areas/{code}', { params: { path: { code } } }),
      );
      return unwrap(
        api().PUT('/api/v1/areas/{code}', {
          params: { path: { code }, header: { 'If-Match': etag ?? undefined } },
          body,
        }),
      );
    },
    onSuccess,
  });
}

export function useCloseHamlet(code: string) {
  const onSuccess = useAreasChanged();
  return useMutation({
    mutationFn: ({ body, key }: { body: Closing; key: string }) =>
      unwrap(
        api().POST('/api/v1/areas/{code}/close', {
          params: { path: { code }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onSuccess,
  });
}
