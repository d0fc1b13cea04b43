import { useInfiniteQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { cellFiguresQuery, type OriginQuestion } from '../api/origins';
import type { OriginCell, OriginFigure } from '../api/types';
import { pastWords, sourceWords } from '../model/origin';
import classes from './origin.module.css';

interface Props {
  question: OriginQuestion;
  cell: OriginCell;
  /** The term has no other cell: its heading says already what this one would. */
  alone: boolean;
}

/** The report, the file or the session that a figure came with. */
function Source({ figure }: { figure: OriginFigure }) {
  const { t } = useI18n();
  const words = sourceWords(figure, t);
  const { report, reconciliation } = figure;
  if (report) {
    return (
      <AppLink
        to="/reports/$series/$organisation/$period"
        params={{ series: report.series, organisation: report.organisation, period: report.period }}
      >
        {words}
      </AppLink>
    );
  }
  if (reconciliation !== null) {
    return (
      <AppLink to="/reconciliations/$id" params={{ id: reconciliation }}>
        {words}
      </AppLink>
    );
  }
  return words;
}

/** The single figures of a cell: whose they are, where they came from and what stood there before. */
export function CellFigures({ question, cell, alone }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const pages = useInfiniteQuery({
    ...cellFiguresQuery(question, cell.cell),
    // The first page came with the answer.
    initialData: { pages: [cell.figures], pageParams: [undefined] },
  });
  const figures = pages.data.pages.flatMap(({ items }) => items);
  const name = nameIn(language, cell);
  const illustrative = figures.some((figure) => figure.illustrative);
  const columns: DataColumn<OriginFigure>[] = [
    { id: 'area', header: t('dashboard.columnArea'), value: ({ area }) => area.name, rowHeader: true },
    {
      id: 'period',
      header: t('dashboard.columnPeriod'),
      value: ({ period }) => format.period(period),
      sortable: false,
    },
    {
      id: 'value',
      header: t('charts.columnFigure'),
      value: ({ value }) => value,
      cell: ({ value, counts }) =>
        counts ? format.number(value) : t('charts.overtaken', { value: format.number(value) }),
      numeric: true,
    },
    {
      id: 'source',
      header: t('charts.columnSource'),
      value: (figure) => sourceWords(figure, t),
      cell: (figure) => <Source figure={figure} />,
      sortable: false,
    },
    {
      id: 'organisation',
      header: t('dashboard.columnUnit'),
      value: ({ organisation }) => organisation.name,
    },
    {
      id: 'history',
      header: t('charts.columnBefore'),
      value: ({ history }) => history.map((past) => pastWords(past, format, t)).join('; ') || '–',
      sortable: false,
    },
  ];
  return (
    <div className={classes.cell}>
      {!alone && (
        <h4 className={classes.heading}>
          {name}
          {': '}
          {cell.total === null ? t('charts.noFigures') : format.number(cell.total)}
        </h4>
      )}
      {figures.length > 0 && (
        <DataTable
          caption={name}
          captionHidden
          stacked
          columns={columns}
          rows={figures}
          rowId={({ area, period, source }) => `${area.code} ${period} ${source}`}
          csvName={`nguon-${cell.cell}-${question.area}-${question.period}`.toLowerCase()}
          notes={[...(illustrative ? [t('common.illustrative')] : []), t('common.exportNote')]}
        />
      )}
      {pages.isError && (
        <ErrorState
          title={t('charts.originFailed')}
          problem={problemOf(pages.error)}
          onRetry={() => void pages.refetch()}
        />
      )}
      {cell.figures.next !== null && (
        <LoadMore
          shown={figures.length}
          total={cell.figures.total}
          hasMore={pages.hasNextPage}
          loading={pages.isFetchingNextPage}
          onMore={() => void pages.fetchNextPage()}
        />
      )}
    </div>
  );
}
