import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Input, Item } from '@/api/types';

export type User = Item<'/api/v1/users'>;
export type NewUser = Input<'/api/v1/users', 'post'>;

const PAGE = 50;
const SUGGESTIONS = 20;

export const usersKey = ['users'];

/** The accounts one administers whose user name or display name fits; accents may be left out. */
export const usersQuery = (q: string, kind: User['kind'] = 'PERSON') =>
  infiniteQueryOptions({
    queryKey: [...usersKey, 'found', kind, q],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/users', {
          params: {
            query: { q: q === '' ? undefined : q, kind, limit: PAGE, cursor: pageParam, count: true },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** A few of them to choose from. */
export const userSuggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: [...usersKey, 'suggested', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/users', {
            params: { query: { q: q === '' ? undefined : q, kind: 'PERSON', limit: SUGGESTIONS } },
          }),
        )
      ).items,
    placeholderData: keepPreviousData,
  });

/** Organisations whose name fits what was typed; accents may be left out. */
export const organisationSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', 'search', q],
    queryFn: async () =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: q === '' ? undefined : q, group: false, limit: SUGGESTIONS } },
          }),
        )
      ).items,
  });

function useUsersChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: usersKey });
}

interface CreatedAccount {
  user: User;
  /** A service has none. */
  password: string | null;
}

/** `key` names the attempt: a repeated click makes one account, not two. */
export function useCreateAccount(kind: User['kind']) {
  const onSuccess = useUsersChanged();
  return useMutation({
    mutationFn: async ({ body, key }: { body: NewUser; key: string }): Promise<CreatedAccount> => {
      const sent = { body, params: { header: { 'Idempotency-Key': key } } };
      if (kind === 'SERVICE') {
        return { user: await unwrap(api().POST('/api/v1/service-accounts', sent)), password: null };
      }
      const { user, oneTimePassword } = await unwrap(api().POST('/api/v1/users', sent));
      return { user, password: oneTimePassword };
    },
    onSuccess,
  });
}

export function useResetPassword() {
  const onSuccess = useUsersChanged();
  return useMutation({
    mutationFn: ({ username, key }: { username: string; key: string }) =>
      unwrap(
        api().POST('/api/v1/users/{username}/reset-password', {
          params: { path: { username }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onSuccess,
  });
}

/** Disables an account or lets it in again; its name and rights stay. */
export function useSetActive() {
  const onSuccess = useUsersChanged();
  return useMutation({
    mutationFn: ({ user, active }: { user: User; active: boolean }) =>
      unwrap(
        api().PUT('/api/v1/users/{username}', {
          params: { path: { username: user.username }, header: { 'If-Match': `"${user.version}"` } },
          body: {
            displayName: user.displayName,
            active,
            grants: user.grants.map(({ role, organisation }) => ({
              role,
              organisation: organisation?.code ?? null,
            })),
          },
        }),
      ),
    onSuccess,
  });
}
