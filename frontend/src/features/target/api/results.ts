import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { uniqueKey } from '@/lib/unique-key';
import { useRefreshed, type Target } from './targets';
import type { SurveyInput } from './types';

export const explanationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id, 'explanations'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/targets/{id}/explanations', { params: { path: { id } } }))).items,
  });

export const surveysQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id, 'survey-results'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/targets/{id}/survey-results', { params: { path: { id } } }))).items,
  });

/** What was said of a target, the latest first. */
export const knownQuery = (id: string) =>
  queryOptions({
    queryKey: ['target', id, 'assessments'],
    queryFn: async () =>
      (await unwrap(api().GET('/api/v1/targets/{id}/assessments', { params: { path: { id } } }))).items,
  });

/** What was said by the figures known at the end of a day. */
export const knownOnQuery = (id: string, knownAt: string) =>
  queryOptions({
    queryKey: ['target', id, 'assessment', knownAt],
    queryFn: () =>
      unwrap(api().GET('/api/v1/targets/{id}/assessment', { params: { path: { id }, query: { knownAt } } })),
  });

const once = ({ id }: Pick<Target, 'id'>) => ({
  path: { id },
  header: { 'Idempotency-Key': uniqueKey() },
});

export function useExplain() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, area, text }: { target: Target; area: string; text: string }) =>
      unwrap(
        api().POST('/api/v1/targets/{id}/explanations', {
          params: once(target),
          // Its own area needs no name.
          body: { period: target.assessment.period, area: area === '' ? null : area, text },
        }),
      ),
    onSuccess: (_, { target }) => refresh(target),
  });
}

export function useAddSurvey() {
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ target, survey }: { target: Target; survey: SurveyInput }) =>
      unwrap(api().POST('/api/v1/targets/{id}/survey-results', { params: once(target), body: survey })),
    onSuccess: (_, { target }) => refresh(target),
  });
}
