import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { historyQuery, type Episode } from '../api/organisations';
import { decisionWords, episodeWords, spanWords } from '../model/organisation-words';

/** Every name, superior and area it had, with why and on what document. */
export function HistoryBlock({ code }: { code: string }) {
  const t = useT();
  const history = useQuery(historyQuery(code));
  const columns: DataColumn<Episode>[] = [
    {
      id: 'what',
      header: t('organisation.what'),
      value: (episode) => episodeWords(episode, t),
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'from',
      header: t('organisation.from'),
      value: ({ validFrom }) =>
        validFrom === null ? t('organisation.fromBeginning') : formatDate(validFrom),
      sortable: false,
    },
    { id: 'name', header: t('organisation.nameThen'), value: ({ name }) => name, sortable: false },
    {
      id: 'parent',
      header: t('organisation.parent'),
      value: ({ parent }) => parent?.name ?? null,
      sortable: false,
    },
    { id: 'area', header: t('organisation.area'), value: ({ area }) => area?.name ?? null, sortable: false },
    { id: 'reason', header: t('organisation.reason'), value: ({ reason }) => reason, sortable: false },
    {
      id: 'decision',
      header: t('organisation.basis'),
      value: ({ decision }) => decision && decisionWords(decision, t),
      sortable: false,
    },
  ];
  return (
    <SectionCard title={t('organisation.history')}>
      {history.isPending && <LoadingSkeleton lines={3} />}
      {history.isError && (
        <ErrorState
          title={t('organisation.historyFailed')}
          problem={problemOf(history.error)}
          onRetry={() => void history.refetch()}
        />
      )}
      {history.data && (
        <DataTable
          caption={t('organisation.history')}
          captionHidden
          stacked
          columns={columns}
          rows={history.data}
          rowId={(episode) => `${episode.validFrom ?? ''} ${episode.kind} ${spanWords(episode, t)}`}
          csvName={`lich-su-${code}`}
        />
      )}
    </SectionCard>
  );
}
