import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import type { FiguresBody, LinesBody, NewReconciliation, Reconciliation } from './types';

const PAGE = 50;

export interface ListFilters {
  year: string | undefined;
  state: Reconciliation['state'] | undefined;
}

export const listQuery = ({ year, state }: ListFilters) =>
  infiniteQueryOptions({
    queryKey: ['reconciliations', year, state],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/reconciliations', {
          params: {
            query: {
              year: year === undefined ? undefined : Number(year),
              state,
              limit: PAGE,
              cursor: pageParam,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const reconciliationQuery = (id: string) =>
  queryOptions({
    queryKey: ['reconciliation', id],
    queryFn: () => unwrap(api().GET('/api/v1/reconciliations/{id}', { params: { path: { id } } })),
  });

/** What the agreed figures would do to indicators and targets, of the version that was seen. */
export const effectQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['reconciliation', id, 'effect', version],
    queryFn: () => unwrap(api().GET('/api/v1/reconciliations/{id}/effect', { params: { path: { id } } })),
  });

/** Reasons for differences, as the catalogue names them. */
export const reasonsQuery = queryOptions({
  queryKey: ['reconciliation-reasons'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/reconciliation-reasons'))).items,
  staleTime: Infinity,
});

const match = ({ version }: Reconciliation) => `"${version}"`;

/** A change answers the session as it is then. */
export function useChange<T>(session: Reconciliation, change: (value: T) => Promise<Reconciliation>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (now) => {
      client.setQueryData(reconciliationQuery(session.id).queryKey, now);
      await client.invalidateQueries({ queryKey: ['reconciliations'] });
    },
  });
}

export function useSaveFigures(session: Reconciliation, participant: string) {
  return useChange(session, (body: FiguresBody) =>
    unwrap(
      api().PUT('/api/v1/reconciliations/{id}/figures/{participant}', {
        params: { path: { id: session.id, participant }, header: { 'If-Match': match(session) } },
        body,
      }),
    ),
  );
}

export function useSaveLines(session: Reconciliation) {
  return useChange(session, (body: LinesBody) =>
    unwrap(
      api().PUT('/api/v1/reconciliations/{id}/lines', {
        params: { path: { id: session.id }, header: { 'If-Match': match(session) } },
        body,
      }),
    ),
  );
}

interface Agreement {
  minutesNumber: string;
  signedOn: string;
  /** Names the attempt: a repeated click agrees once. */
  key: string;
}

/** Agreed figures come before all others: nothing read before holds. */
export function useAgree(session: Reconciliation) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Agreement) =>
      unwrap(
        api().POST('/api/v1/reconciliations/{id}/agree', {
          params: {
            path: { id: session.id },
            header: { 'If-Match': match(session), 'Idempotency-Key': key },
          },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useReopen(session: Reconciliation) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, reason }: { key: string; reason: string }) =>
      unwrap(
        api().POST('/api/v1/reconciliations/{id}/reopen', {
          params: {
            path: { id: session.id },
            header: { 'If-Match': match(session), 'Idempotency-Key': key },
          },
          body: { reason },
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Only a session in which nothing was ever agreed. */
export function useRemove(session: Reconciliation) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api().DELETE('/api/v1/reconciliations/{id}', {
          params: { path: { id: session.id }, header: { 'If-Match': match(session) } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reconciliations'] }),
  });
}

export function useCreate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewReconciliation }) =>
      unwrap(api().POST('/api/v1/reconciliations', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['reconciliations'] }),
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The figures of all agencies side by side, for a spreadsheet. */
export async function figuresFile(id: string) {
  const path = `/api/v1/reconciliations/${encodeURIComponent(id)}/figures?format=XLSX`;
  const { name, file } = await fetchFile(path, XLSX);
  return { name: name ?? `so-lieu-${id}.xlsx`, file };
}

/** The minutes as a Word file, ready to be kept. */
export async function minutesFile(id: string) {
  const { name, file } = await fetchFile(`/api/v1/reconciliations/${encodeURIComponent(id)}/minutes`, DOCX);
  return { name: name ?? `bien-ban-${id}.docx`, file };
}
