import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { meQuery, useMe } from '@/api/me';
import { outbox, useWaiting } from '@/api/outbox/device-outbox';
import { isReachable, onReachChange, useReachable } from '@/api/reach';

/** How often to try again while something waits, or the service could not be reached. */
const TRY_AGAIN_MS = 20_000;
const SURE_OF_SESSION_MS = 60_000;

/**
 * Sends what waits on this device: when it is done, when the network is back, when the page comes to the
 * front, and from time to time. Only for the person whose it is: the session is looked at first.
 */
export function useSending(): void {
  const client = useQueryClient();
  const { username, csrfToken } = useMe();
  const waits = useWaiting().some(({ state }) => state === 'WAITING');
  const reachable = useReachable();

  const send = useCallback(async () => {
    const staleTime = csrfToken === null || !isReachable() ? 0 : SURE_OF_SESSION_MS;
    const me = await client.fetchQuery({ ...meQuery, staleTime }).catch(() => null);
    if (me?.username !== username || !isReachable()) return;
    const broke = await outbox.send(username).catch(() => null);
    if (broke?.status === 401) client.setQueryData(meQuery.queryKey, null);
    if (broke?.code === 'csrf') await client.invalidateQueries({ queryKey: meQuery.queryKey });
  }, [client, csrfToken, username]);

  useEffect(() => void outbox.refresh().catch(() => undefined), []);

  useEffect(
    () =>
      outbox.whenSent(() => {
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
      }),
    [client],
  );

  useEffect(() => {
    if (!waits && reachable) return;
    const again = () => void send();
    if (waits) again();
    const timer = window.setInterval(again, TRY_AGAIN_MS);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    const forget = onReachChange(again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      forget();
    };
  }, [send, waits, reachable]);
}
