import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { documentFile, type DocumentFormat } from '@/api/document-file';
import { problemOf } from '@/api/problem';
import type { Answer, Input } from '@/api/types';
import { uniqueKey } from '@/lib/unique-key';

const PATH = '/api/v1/plans/{id}/evaluations/{year}';

export type Evaluation = Answer<typeof PATH>;
export type EvaluatedTarget = Evaluation['targets'][number];
export type EvaluatedActivity = Evaluation['activities'][number];
export type EvaluationWords = Input<typeof PATH, 'put'>;

const keyOf = (plan: string, year: number) => ['evaluation', plan, year] as const;

/** Null while nobody outside the issuer's side may read it. */
export const evaluationQuery = (plan: string, year: number) =>
  queryOptions({
    queryKey: keyOf(plan, year),
    queryFn: async (): Promise<Evaluation | null> => {
      try {
        return await unwrap(api().GET(PATH, { params: { path: { id: plan, year } } }));
      } catch (error) {
        if (problemOf(error).status === 404) return null;
        throw error;
      }
    },
  });

const match = ({ version }: Evaluation) => (version === 0 ? undefined : `"${version}"`);

function useChange<T>(plan: string, year: number, change: (value: T) => Promise<Evaluation>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (now) => client.setQueryData(keyOf(plan, year), now),
  });
}

export function useSaveEvaluation(plan: string, seen: Evaluation) {
  return useChange(plan, seen.year, (body: EvaluationWords) =>
    unwrap(
      api().PUT(PATH, {
        params: { path: { id: plan, year: seen.year }, header: { 'If-Match': match(seen) } },
        body,
      }),
    ),
  );
}

/** Finishes with what was written last. */
export function useFinishEvaluation(plan: string, year: number) {
  return useChange(plan, year, (written: Evaluation) =>
    unwrap(
      api().POST(`${PATH}/finish`, {
        params: {
          path: { id: plan, year },
          header: { 'If-Match': match(written), 'Idempotency-Key': uniqueKey() },
        },
        body: {},
      }),
    ),
  );
}

export function useReopenEvaluation(plan: string, seen: Evaluation) {
  return useChange(plan, seen.year, (reason: string) =>
    unwrap(
      api().POST(`${PATH}/reopen`, {
        params: {
          path: { id: plan, year: seen.year },
          header: { 'If-Match': match(seen), 'Idempotency-Key': uniqueKey() },
        },
        body: { reason },
      }),
    ),
  );
}

export const evaluationFile = (plan: string, year: number, format: DocumentFormat) =>
  documentFile(
    `/api/v1/plans/${encodeURIComponent(plan)}/evaluations/${year}/document`,
    format,
    `evaluation-${year}`,
  );
