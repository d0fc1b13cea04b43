import { useMemo, useSyncExternalStore } from 'react';
import { currentLanguage } from '@/lib/language';
import { apiOrigin, csrfHeader } from '../client';
import { useMe } from '../me';
import { NETWORK_PROBLEM, ProblemError, toProblem, type Problem } from '../problem';
import { heard, lost } from '../reach';
import type { WaitingAction } from './action';
import { Outbox } from './outbox';
import { deviceStore } from './store';

async function send({ id, method = 'POST', path, body, file, ifMatch }: WaitingAction): Promise<void> {
  const request = new Request(`${apiOrigin()}${path}`, {
    method,
    credentials: 'include',
    headers: {
      'Content-Type': file?.mediaType ?? 'application/json',
      'Accept-Language': currentLanguage(),
      'Idempotency-Key': id,
      ...(ifMatch === null ? {} : { 'If-Match': ifMatch }),
      ...csrfHeader(),
    },
    body: file ? file.bytes : JSON.stringify(body),
  });
  const response = await fetch(request).catch(() => {
    lost();
    throw new ProblemError(NETWORK_PROBLEM);
  });
  heard();
  if (response.ok) return;
  const said: unknown = await response.json().catch(() => null);
  throw new ProblemError(toProblem(said, response.status), response.headers.get('ETag'));
}

/** One tab sends at a time where the browser can see to it; elsewhere the keys of the actions keep them single. */
async function alone(work: () => Promise<Problem | null>): Promise<Problem | null> {
  // The lock is missing where the page did not come over a secure connection.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  return locks.request('canbang.outbox', { ifAvailable: true }, (lock) => (lock ? work() : null));
}

/** What was done on this device and the service does not know yet. */
export const outbox = new Outbox({ store: deviceStore, send, alone });

/** Whether this device has been asked what waits on it: before that nobody can say that nothing does. */
export function useOutboxRead(): boolean {
  return useSyncExternalStore(outbox.subscribe, outbox.isRead);
}

/** What the signed-in user has waiting on this device, oldest first. */
export function useWaiting(): readonly WaitingAction[] {
  const { username } = useMe();
  const actions = useSyncExternalStore(outbox.subscribe, outbox.getActions);
  return useMemo(() => actions.filter(({ user }) => user === username), [actions, username]);
}
