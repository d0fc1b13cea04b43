import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, rememberCsrfToken, unwrap } from './client';
import { problemOf } from './problem';
import type { Answer } from './types';

/** Who is signed in, what they may do, and what day it is for the service. */
export type Me = Answer<'/api/v1/me'>;

/** Null means that nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await unwrap(api().GET('/api/v1/me'));
      rememberCsrfToken(me.csrfToken ?? null);
      return me;
    } catch (error) {
      if (problemOf(error).status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export const MeContext = createContext<Me | null>(null);

/** The signed-in caller; every screen behind the sign-in has one, also while an ended session is being renewed. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('This part of the application needs a signed-in user.');
  return me;
}
