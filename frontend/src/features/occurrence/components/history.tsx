import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import type { Catalogues } from '../api/catalogues';
import { revisionsQuery } from '../api/occurrences';
import { ResultFacts } from './result-facts';
import rows from '@/ui/row-list.module.css';

interface Props {
  occurrence: string;
  catalogues: Catalogues | undefined;
}

/** Earlier recordings of the result, with why each was replaced. */
export function History({ occurrence, catalogues }: Props) {
  const t = useT();
  const format = useFormat();
  const revisions = useQuery(revisionsQuery(occurrence));
  return (
    <SectionCard title={t('occurrence.history')}>
      {revisions.isError ? (
        <ErrorState problem={problemOf(revisions.error)} onRetry={() => void revisions.refetch()} />
      ) : revisions.data ? (
        <ol className={rows.list} reversed>
          {revisions.data.map((result) => (
            <li key={result.revision} className={rows.row}>
              <div className={rows.words}>
                <p className={rows.facts}>
                  {[
                    t('occurrence.revision', { revision: result.revision }),
                    format.dateTime(result.recordedAt),
                    ...(result.recordedBy ? [result.recordedBy] : []),
                  ].join(' · ')}
                </p>
                {result.reason && (
                  <p className={rows.reason}>{t('occurrence.reasonIs', { reason: result.reason })}</p>
                )}
                <ResultFacts result={result} catalogues={catalogues} />
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <LoadingSkeleton />
      )}
    </SectionCard>
  );
}
