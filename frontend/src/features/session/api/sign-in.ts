import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { meQuery, welcome } from '@/api/me';
import type { Input } from '@/api/types';

/** Signs in; on success the caller is known everywhere and what was read before is read again. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'/api/v1/session', 'post'>) => unwrap(api().POST('/api/v1/session', { body })),
    onSuccess: async (me) => {
      await welcome(me);
      client.setQueryData(meQuery.queryKey, me);
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== meQuery.queryKey[0] });
    },
  });
}
