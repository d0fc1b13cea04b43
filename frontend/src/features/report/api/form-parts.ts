import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { askOrRecall } from '@/api/device/kept';

/** Templates and series do not change under a running session. */
const LASTING = { staleTime: Infinity } as const;

/** The form of a report opens without a network where it was opened before. */
async function lasting<T>(name: string, load: () => Promise<T>): Promise<T> {
  return (await askOrRecall(name, load)).data;
}

/** `version`: the one that the period of a report asks; without it the one that holds today. */
export const templateQuery = (code: string, version?: number) =>
  queryOptions({
    queryKey: ['report-template', code, version ?? null],
    queryFn: () =>
      lasting(`report-template/${code}/${version ?? ''}`, () =>
        unwrap(
          api().GET('/api/v1/report-templates/{code}', {
            params: { path: { code }, query: version === undefined ? {} : { version } },
          }),
        ),
      ),
    ...LASTING,
  });

export const seriesQuery = (code: string) =>
  queryOptions({
    queryKey: ['report-series', code],
    queryFn: () =>
      lasting(`report-series/${code}`, () =>
        unwrap(api().GET('/api/v1/report-series/{code}', { params: { path: { code } } })),
      ),
    ...LASTING,
  });

export const seriesListQuery = queryOptions({
  queryKey: ['report-series'],
  queryFn: () => unwrap(api().GET('/api/v1/report-series')),
  ...LASTING,
});

export const planActivitiesQuery = (plan: string) =>
  queryOptions({
    queryKey: ['plan-activities', plan],
    queryFn: () =>
      lasting(`plan-activities/${plan}`, () =>
        unwrap(api().GET('/api/v1/plans/{id}/activities', { params: { path: { id: plan } } })),
      ),
    ...LASTING,
  });
