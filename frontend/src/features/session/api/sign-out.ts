import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { problemOf } from '@/api/problem';

/** Ends the session; the page is loaded anew, so that nothing read for this user stays in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      try {
        await unwrap(api().DELETE('/api/v1/session'));
      } catch (error) {
        // A session that has already ended is what was asked for.
        if (problemOf(error).status !== 401) throw error;
      }
    },
    onSuccess: () => window.location.assign(`${import.meta.env.BASE_URL}sign-in`),
  });
}
