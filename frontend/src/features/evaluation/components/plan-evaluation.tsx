import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { useSearchState } from '@/lib/use-search-state';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { evaluationQuery } from '../api/evaluation';
import { EvaluationSheet } from './evaluation-sheet';

interface Props {
  planId: string;
  /** First and last year in which the plan runs. */
  first: number;
  last: number;
}

/** "Đánh giá cuối năm": of a plan of several years, one for each. */
export function PlanEvaluation({ planId, first, last }: Props) {
  const t = useT();
  const [search, setSearch] = useSearchState();
  const today = Number(dateInVietnam(useMe().businessNow).slice(0, 4));
  const usual = Math.min(Math.max(today, first), last);
  const asked = Number(search.year);
  const year = Number.isInteger(asked) && asked >= first && asked <= last ? asked : usual;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const evaluation = useQuery(evaluationQuery(planId, year));

  return (
    <>
      {years.length > 1 && (
        <NativeSelect
          label={t('evaluation.year')}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => setSearch({ year: event.currentTarget.value })}
          w="10rem"
          mb="md"
          data-noprint
        />
      )}
      {evaluation.isPending && <LoadingSkeleton lines={8} />}
      {evaluation.isError && (
        <ErrorState
          title={t('evaluation.failed')}
          problem={problemOf(evaluation.error)}
          onRetry={() => void evaluation.refetch()}
        />
      )}
      {evaluation.data === null && <EmptyState>{t('evaluation.none', { year: String(year) })}</EmptyState>}
      {evaluation.data && (
        <EvaluationSheet
          // Finished, or opened again, it is another sheet.
          key={`${year}/${evaluation.data.state === 'FINISHED'}`}
          planId={planId}
          evaluation={evaluation.data}
        />
      )}
    </>
  );
}
