import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, rememberCsrfToken, unwrap } from './client';
import { keepAnswer, keepFor, keptAnswer } from './device/kept';
import { problemOf } from './problem';
import type { Answer } from './types';

/** Who is signed in, what they may do, and what day it is for the service. */
export type Me = Answer<'/api/v1/me'>;

const ME = 'me';

/** A caller who was just told by the service: what is read from now on is kept for them. */
export async function welcome(me: Me): Promise<Me> {
  rememberCsrfToken(me.csrfToken ?? null);
  // The copy bears no name of a person, and nothing that opens a door.
  await keepAnswer(ME, { ...me, displayName: me.username, csrfToken: null }, '');
  await keepFor(me.username).catch(() => undefined);
  return me;
}

/** The caller as this device last knew them, with the time that has gone by since. */
async function remembered(): Promise<Me | null> {
  const kept = await keptAnswer(ME, '');
  if (!kept) return null;
  const me = kept.data as Me;
  await keepFor(me.username).catch(() => undefined);
  const gone = Math.max(0, Date.now() - Date.parse(kept.at));
  return { ...me, businessNow: new Date(Date.parse(me.businessNow) + gone).toISOString() };
}

/** Only the service hands out what guards a change: a copy has none. */
const fromService = (me: Me | null | undefined) => !me || me.via !== 'SESSION' || me.csrfToken !== null;

/** Null means that nobody is signed in. Without a network the device says who was. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await welcome(await unwrap(api().GET('/api/v1/me')));
    } catch (error) {
      const { status, code } = problemOf(error);
      if (status === 401) return null;
      const me = code === 'client.network' ? await remembered() : null;
      if (me) return me;
      throw error;
    }
  },
  staleTime: (query) => (fromService(query.state.data) ? 5 * 60_000 : 0),
});

/** The first administrator stands in no organisation; the service gives a name without a place. */
const NOWHERE = 'HE-THONG';

/** Code of the organisation that the caller stands in; null for the first administrator. */
export function ownOrganisation({ organisation }: Me): string | null {
  return organisation.code === NOWHERE ? null : organisation.code;
}

export const MeContext = createContext<Me | null>(null);

/** The signed-in caller; every screen behind the sign-in has one, also while an ended session is being renewed. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('This part of the application needs a signed-in user.');
  return me;
}
