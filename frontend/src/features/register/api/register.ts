import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { fetchFile } from '@/api/file';
import type { FileFormat, TimelinessBy } from './types';

const PAGE = 100;

/** What both pages are narrowed by; what is left out is everything, or the year to today. */
export interface RegisterFilter {
  series?: string;
  organisation?: string;
  from?: string;
  to?: string;
}

export const registerQuery = (filter: RegisterFilter) =>
  infiniteQueryOptions({
    queryKey: ['report-register', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api().GET('/api/v1/report-register', {
          params: { query: { ...filter, limit: PAGE, cursor: pageParam, count: true } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const timelinessQuery = (by: TimelinessBy, filter: RegisterFilter) =>
  queryOptions({
    queryKey: ['report-timeliness', by, filter],
    queryFn: () => unwrap(api().GET('/api/v1/report-timeliness', { params: { query: { ...filter, by } } })),
    placeholderData: keepPreviousData,
  });

const TYPES: Record<FileFormat, string> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
};

/** The same lines as a file: all of them, not only those read so far. */
export function tableFile(
  path: '/api/v1/report-register/file' | '/api/v1/report-timeliness/file',
  filter: RegisterFilter & { by?: TimelinessBy },
  format: FileFormat,
) {
  const query = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string') query.set(name, value);
  }
  return fetchFile(`${path}?${query.toString()}`, TYPES[format]);
}

/** Shares its place with the other pages about series. */
export const seriesListQuery = queryOptions({
  queryKey: ['report-series'],
  queryFn: () => unwrap(api().GET('/api/v1/report-series')),
  staleTime: 5 * 60_000,
});

/** The organisation that a filter in the address names. */
export const unitQuery = (code: string) =>
  queryOptions({
    queryKey: ['organisation', 'named', code],
    queryFn: async () => {
      const { name } = await unwrap(
        api().GET('/api/v1/organisations/{code}', { params: { path: { code } } }),
      );
      return { code, name };
    },
    enabled: code !== '',
    staleTime: 5 * 60_000,
  });
