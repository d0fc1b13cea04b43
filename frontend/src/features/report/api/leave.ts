import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Obligation } from './types';

interface Granting {
  /** Asked for with more time only: the new last day. */
  until: string;
  reason: string;
  /** Names the attempt: a repeated click grants once. */
  key: string;
}

export type Grant = 'EXTEND' | 'WAIVE' | 'RESTORE';

/** More time, a waiver, or either of them taken back: what is due changes everywhere. */
export function useGrant({ series, organisation, period }: Obligation, grant: Grant) {
  const client = useQueryClient();
  const path = { series: series.code, organisation: organisation.code, period };
  return useMutation({
    mutationFn: ({ until, reason, key }: Granting) => {
      const params = { path, header: { 'Idempotency-Key': key } };
      switch (grant) {
        case 'EXTEND':
          return unwrap(
            api().POST('/api/v1/report-obligations/{series}/{organisation}/{period}/extend', {
              params,
              body: { until, reason },
            }),
          );
        case 'WAIVE':
          return unwrap(
            api().POST('/api/v1/report-obligations/{series}/{organisation}/{period}/waive', {
              params,
              body: { reason },
            }),
          );
        case 'RESTORE':
          return unwrap(
            api().POST('/api/v1/report-obligations/{series}/{organisation}/{period}/restore', {
              params,
              body: { reason },
            }),
          );
      }
    },
    onSuccess: () => client.invalidateQueries(),
  });
}
