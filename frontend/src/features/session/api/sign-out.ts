import { useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { forgetAll } from '@/api/device/kept';
import { outbox } from '@/api/outbox/device-outbox';
import { problemOf } from '@/api/problem';

/** Ends the session and clears what the device keeps of this user; the page is loaded anew, so that nothing read for this user stays in memory. */
export function useSignOut(username: string) {
  return useMutation({
    mutationFn: async () => {
      try {
        await unwrap(api().DELETE('/api/v1/session'));
      } catch (error) {
        // A session that has already ended is what was asked for.
        if (problemOf(error).status !== 401) throw error;
      }
      await forgetAll(username);
      const own = outbox.getActions().filter(({ user }) => user === username);
      if (own.length > 0) await outbox.drop(own.map(({ id }) => id));
    },
    onSuccess: () => window.location.assign(`${import.meta.env.BASE_URL}sign-in`),
  });
}
