import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { SectionCard } from '@/ui/section-card';
import { dutyDueWords } from '../model/deadline-words';
import type { Plan, ReportingDuty } from '../api/types';
import { SeriesState } from './series-state';
import classes from './parts.module.css';

export function ReportsTab({ plan }: { plan: Plan }) {
  const { t, language } = useI18n();
  const columns: DataColumn<ReportingDuty>[] = [
    {
      id: 'from',
      header: t('plan.columnFrom'),
      rowHeader: true,
      value: ({ fromText, from }) => fromText ?? from?.name ?? t('plan.silent'),
    },
    {
      id: 'to',
      header: t('plan.columnReceiver'),
      value: ({ toText, to, viaText, via }) => {
        const receiver = toText ?? (to.map(({ name }) => name).join(', ') || t('plan.silent'));
        const through = viaText ?? via?.name;
        return through ? `${receiver} (${t('plan.via', { name: through })})` : receiver;
      },
    },
    { id: 'what', header: t('plan.columnWhat'), value: ({ what }) => what },
    { id: 'due', header: t('plan.columnDue'), value: (duty) => dutyDueWords(duty, t) },
    {
      id: 'series',
      header: t('plan.columnSeriesLink'),
      value: ({ series }) => (series ? nameIn(language, series) : t('plan.noSeries')),
      cell: ({ series }) =>
        series ? (
          <AppLink to="/reports" search={{ series: series.code }}>
            {nameIn(language, series)}
          </AppLink>
        ) : (
          <span className={classes.second}>{t('plan.noSeries')}</span>
        ),
    },
  ];

  return (
    <>
      <SectionCard title={t('plan.reportingDuties')}>
        {plan.reportingDuties.length === 0 ? (
          <EmptyState>{t('plan.noReportingDuties')}</EmptyState>
        ) : (
          <DataTable
            caption={t('plan.reportingDuties')}
            captionHidden
            stacked
            columns={columns.map((column) => ({ ...column, sortable: false }))}
            rows={plan.reportingDuties}
            rowId={({ id }) => id}
          />
        )}
      </SectionCard>
      <SeriesState plan={plan} />
    </>
  );
}
