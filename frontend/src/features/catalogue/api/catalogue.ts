import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap, unwrapVersioned } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import type { ElementBody, IndicatorBody } from './types';

/** The catalogue changes seldom, and only by one who sees the change at once. */
const STALE_MS = 5 * 60_000;

export const indicatorsQuery = queryOptions({
  queryKey: ['catalogue', 'indicators'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/indicators'))).items,
  staleTime: STALE_MS,
});

export const elementsQuery = queryOptions({
  queryKey: ['catalogue', 'elements'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/data-elements'))).items,
  staleTime: STALE_MS,
});

export const dimensionsQuery = queryOptions({
  queryKey: ['catalogue', 'dimensions'],
  queryFn: async () => (await unwrap(api().GET('/api/v1/dimensions'))).items,
  staleTime: STALE_MS,
});

/** One entry with its version, which a change has to name. */
export const indicatorQuery = (code: string) =>
  queryOptions({
    queryKey: ['catalogue', 'indicator', code],
    queryFn: () => unwrapVersioned(api().GET('/api/v1/indicators/{code}', { params: { path: { code } } })),
  });

export const elementQuery = (code: string) =>
  queryOptions({
    queryKey: ['catalogue', 'element', code],
    queryFn: () => unwrapVersioned(api().GET('/api/v1/data-elements/{code}', { params: { path: { code } } })),
  });

/** An entry that is there already, on the version that was seen; null for a new one. */
export interface Subject {
  code: string;
  etag: string | null;
}

/** A definition may change any figure shown anywhere: nothing read before holds. */
function useCatalogueChange<T, R>(change: (value: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries() });
}

export function useSaveIndicator(subject: Subject | null) {
  return useCatalogueChange(({ code, body, key }: { code: string; body: IndicatorBody; key: string }) =>
    subject === null
      ? unwrap(
          api().POST('/api/v1/indicators', {
            params: { header: { 'Idempotency-Key': key } },
            body: { code, ...body },
          }),
        )
      : unwrap(
          api().PUT('/api/v1/indicators/{code}', {
            params: { path: { code: subject.code }, header: { 'If-Match': subject.etag ?? undefined } },
            body,
          }),
        ),
  );
}

/** What a change would do; nothing is written. */
export function useCheckIndicator() {
  return useMutation({
    mutationFn: ({ code, body }: { code: string; body: IndicatorBody }) =>
      unwrap(api().POST('/api/v1/indicators/{code}/check', { params: { path: { code } }, body })),
  });
}

export function useSaveElement(subject: Subject | null) {
  return useCatalogueChange(({ code, body }: { code: string; body: ElementBody }) =>
    subject === null
      ? unwrap(
          api().POST('/api/v1/data-elements', {
            params: { header: { 'Idempotency-Key': uniqueKey() } },
            body: { code, ...body },
          }),
        )
      : unwrap(
          api().PUT('/api/v1/data-elements/{code}', {
            params: { path: { code: subject.code }, header: { 'If-Match': subject.etag ?? undefined } },
            body,
          }),
        ),
  );
}
