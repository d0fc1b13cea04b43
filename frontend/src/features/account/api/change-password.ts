import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { meQuery } from '@/api/me';
import type { Input } from '@/api/types';

export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<'/api/v1/me/password', 'put'>) =>
      unwrap(api().PUT('/api/v1/me/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
}
