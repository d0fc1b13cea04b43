import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Funnel } from '../api/types';
import { windowOfYears } from '../model/figure';
import { outsideWords } from '../model/funnel';
import { intervalText } from '../model/trend';
import { FigureLink } from './figure-link';

interface Props {
  caption: string;
  funnel: Funnel;
  notes: readonly string[];
  csvName: string;
}

type Point = Funnel['points'][number];

/** A table of more rows than this is read by nobody: those outside the limits are left. */
const MOST = 1000;

/** The funnel as figures: every place by name, with the words for where it lies. */
export function FunnelTable({ caption, funnel, notes, csvName }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const goal = funnel.target?.value ?? null;
  const cut = funnel.points.length > MOST;
  const rows = cut ? funnel.points.filter(({ outside }) => outside !== 'NONE') : funnel.points;
  const columns: DataColumn<Point>[] = [
    {
      id: 'area',
      header: t('dashboard.columnArea'),
      value: ({ area }) => area.name,
      rowHeader: true,
      cell: ({ area }) => (
        <AppLink to="." search={(before) => ({ ...before, area: area.code })}>
          {area.name}
        </AppLink>
      ),
    },
    { id: 'boys', header: t('dashboard.columnBoys'), value: ({ boys }) => boys, numeric: true },
    { id: 'girls', header: t('dashboard.columnGirls'), value: ({ girls }) => girls, numeric: true },
    { id: 'births', header: t('dashboard.columnBirths'), value: ({ births }) => births, numeric: true },
    {
      id: 'ratio',
      header: t('dashboard.columnRatio'),
      value: ({ value }) => (value === null ? null : Math.round(value * 10) / 10),
      cell: ({ area, value }) =>
        value === null ? (
          '–'
        ) : (
          <FigureLink
            figure={{ area: area.code, period: funnel.period, window: windowOfYears(funnel.years) }}
            text={format.ratio(value)}
          />
        ),
      numeric: true,
      sortable: false,
    },
    {
      id: 'interval',
      header: t('dashboard.columnInterval'),
      value: (point) => intervalText(point, { t, language }) ?? '–',
      sortable: false,
    },
    {
      id: 'outside',
      header: t('charts.columnOutside'),
      value: (point) => outsideWords(point, goal, t),
      sortable: false,
    },
    {
      id: 'quality',
      header: t('charts.columnQuality'),
      value: ({ dataQuality }) => (dataQuality === null ? '–' : t(`charts.quality.${dataQuality}`)),
      sortable: false,
    },
    {
      id: 'reports',
      header: t('dashboard.columnReports'),
      value: ({ received, expected }) => t('dashboard.reportsOf', { received, expected }),
      sortable: false,
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={columns}
      rows={rows}
      rowId={({ area }) => area.code}
      notes={cut ? [t('charts.onlyOutside', { count: funnel.points.length }), ...notes] : notes}
      csvName={csvName}
    />
  );
}
