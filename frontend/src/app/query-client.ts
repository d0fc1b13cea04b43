import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { problemOf } from '@/api/problem';

const MAX_RETRIES = 2;

/** Only what may pass by itself is tried again: a lost network or a fault of the server. */
function mayPass(failures: number, error: unknown): boolean {
  const { status, code } = problemOf(error);
  if (code === 'client.network' && !navigator.onLine) return false;
  return failures < MAX_RETRIES && (code === 'client.network' || status >= 502);
}

export function createQueryClient(): QueryClient {
  // Anything answered 401 means that the session ended: the guard then asks to sign in again.
  const onError = (error: unknown) => {
    const { status, code } = problemOf(error);
    if (status === 401 && code !== 'session.bad-credentials') {
      client.setQueryData(meQuery.queryKey, null);
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // The browser's word on the network is a guess: a question is asked, and its failure shown.
      queries: { retry: mayPass, staleTime: 30_000, networkMode: 'always', refetchOnReconnect: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}
