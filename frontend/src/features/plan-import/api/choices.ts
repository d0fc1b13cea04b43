import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';

const SUGGESTIONS = 20;

export interface Ref {
  code: string;
  name: string;
}

const typed = (q: string) => (q === '' ? undefined : q);

/** Organisations of a day that may have issued a plan: a group issues nothing. */
export const issuersQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organisations', 'suggested', q, asOf],
    queryFn: async (): Promise<Ref[]> =>
      (
        await unwrap(
          api().GET('/api/v1/organisations', {
            params: { query: { q: typed(q), group: false, asOf, limit: SUGGESTIONS } },
          }),
        )
      ).items.map(({ code, name }) => ({ code, name })),
    placeholderData: keepPreviousData,
  });

/** Areas of a day, each with those that it lies in. */
export const areasQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['areas', 'offered', q, asOf],
    queryFn: async (): Promise<Ref[]> =>
      (
        await unwrap(
          api().GET('/api/v1/areas', { params: { query: { q: typed(q), asOf, limit: SUGGESTIONS } } }),
        )
      ).items.map(({ code, path }) => ({ code, name: path })),
    placeholderData: keepPreviousData,
  });

const catalogueQuery = (path: '/api/v1/indicators' | '/api/v1/programmes') =>
  queryOptions({
    queryKey: ['names', path],
    queryFn: async () => (await unwrap(api().GET(path))).items,
    staleTime: Infinity,
  });

/** Names of a catalogue's entries, by code; empty until they are there. */
export function useCatalogue(catalogue: 'INDICATOR' | 'PROGRAMME' | undefined): ReadonlyMap<string, string> {
  const { language } = useI18n();
  const path = catalogue === 'PROGRAMME' ? '/api/v1/programmes' : '/api/v1/indicators';
  const { data } = useQuery({ ...catalogueQuery(path), enabled: catalogue !== undefined });
  return new Map((catalogue ? data : [])?.map((entry) => [entry.code, nameIn(language, entry)]));
}
