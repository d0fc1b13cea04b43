import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Answer, Input, Item } from '@/api/types';

const PATH = '/api/v1/me/notices';
const SETTINGS = '/api/v1/me/notification-settings';
const PAGE = 30;

/** The bell looks again by itself: reminders come while a page stays open. */
const LOOK_EVERY = 60_000;

export type Notice = Item<typeof PATH>;
export type NotificationSettings = Answer<typeof SETTINGS>;

export const unreadCountQuery = queryOptions({
  queryKey: ['notices', 'unread-count'],
  queryFn: async () => {
    const page = await unwrap(
      api().GET(PATH, { params: { query: { unread: true, limit: 1, count: true } } }),
    );
    return page.total ?? page.items.length;
  },
  refetchInterval: LOOK_EVERY,
});

export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unread],
    queryFn: ({ pageParam }) =>
      unwrap(api().GET(PATH, { params: { query: { unread, limit: PAGE, cursor: pageParam, count: true } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
  });

const changed = (client: QueryClient) => client.invalidateQueries({ queryKey: ['notices'] });

/** Marks notices as read; all of them without ids. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | null) => unwrap(api().POST(`${PATH}/read`, { body: { ids } })),
    onSuccess: () => changed(client),
  });
}

export const settingsQuery = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: () => unwrap(api().GET(SETTINGS)),
});

export function useChangeSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Input<typeof SETTINGS, 'put'>) => unwrap(api().PUT(SETTINGS, { body })),
    onSuccess: (saved) => client.setQueryData(settingsQuery.queryKey, saved),
  });
}
