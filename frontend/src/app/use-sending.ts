import { useQueryClient, type Query } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { forgetDraftCopy } from '@/api/device/draft-copies';
import { meQuery, useMe } from '@/api/me';
import { outbox, useWaiting } from '@/api/outbox/device-outbox';
import { isReachable, onReachChange, useReachable } from '@/api/reach';

/** How often to try again while something waits, or the service could not be reached. */
const TRY_AGAIN_MS = 20_000;
const SURE_OF_SESSION_MS = 60_000;

const isNotMe = ({ queryKey }: Query) => queryKey[0] !== meQuery.queryKey[0];

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
      outbox.whenSent(({ kind, user, subject }) => {
        // What was typed has arrived with the report: a copy left here would come up against later versions.
        if (kind === 'REPORT') forgetDraftCopy(user, subject);
        void client.invalidateQueries({ predicate: isNotMe });
      }),
    [client],
  );

  // What was read from the device, or failed, is asked for again once the service is there. No more than
  // that: were one address alone out of reach, all others would be asked again without end.
  useEffect(() => {
    let lostAt = isReachable() ? Infinity : 0;
    return onReachChange(() => {
      if (!isReachable()) {
        lostAt = Date.now();
        return;
      }
      void client.invalidateQueries({
        predicate: (query) =>
          isNotMe(query) && (query.state.status === 'error' || query.state.dataUpdatedAt >= lostAt),
      });
    });
  }, [client]);

  useEffect(() => {
    if (waits) void send();
  }, [send, waits]);

  const tryAgain = waits || !reachable;
  useEffect(() => {
    if (!tryAgain) return;
    const again = () => void send();
    const timer = window.setInterval(again, TRY_AGAIN_MS);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [send, tryAgain]);
}
