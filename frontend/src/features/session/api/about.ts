import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';

/** What the installation says of itself before anyone has signed in. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: () => unwrap(api().GET('/api/v1/about')),
  staleTime: 5 * 60_000,
});
