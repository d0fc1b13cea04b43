import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import type { Planned, PlannedReport } from '../api/types';
import { TierTable } from './tier-table';

/** The service names no more than these. */
const MOST = 1000;

/** What the series would make units owe by today, before it is set up. */
export function PlannedPreview({ planned }: { planned: Planned }) {
  const { t } = useI18n();
  const format = useFormat();
  const { series, reports } = planned;
  const date = (day: string | null) => day && format.date(day);
  const columns: DataColumn<PlannedReport>[] = [
    {
      id: 'sender',
      header: t('series.from'),
      value: ({ organisation }) => organisation.name,
      rowHeader: true,
    },
    {
      id: 'receiver',
      header: t('series.to'),
      value: ({ receiver, via }) =>
        via ? t('series.toVia', { to: receiver.name, via: via.name }) : receiver.name,
    },
    { id: 'period', header: t('series.period'), value: ({ period }) => format.period(period) },
    {
      id: 'days',
      header: t('series.periodDays'),
      value: ({ periodStart }) => periodStart,
      cell: ({ periodStart, periodEnd }) =>
        t('series.fromTo', { from: format.date(periodStart), to: format.date(periodEnd) }),
    },
    {
      id: 'opens',
      header: t('series.opensOn'),
      value: ({ opensOn }) => opensOn,
      cell: ({ opensOn }) => date(opensOn),
    },
    {
      id: 'last',
      header: t('series.lastDay'),
      value: ({ lastDay }) => lastDay,
      cell: ({ lastDay }) => date(lastDay) ?? t('report.dueUnset'),
    },
  ];
  return (
    <SectionCard title={t('series.preview')}>
      <p className={parts.note} role="status">
        {reports.length === 0
          ? t('series.previewNone')
          : t('series.previewCount', {
              reports: reports.length,
              units: new Set(reports.map(({ organisation }) => organisation.code)).size,
            })}
      </p>
      <TierTable caption={t('series.tiers')} tiers={series.tiers} />
      {reports.length > 0 && (
        <DataTable
          caption={t('series.previewReports')}
          stacked
          columns={columns}
          rows={reports}
          rowId={({ organisation, receiver, period }) => `${organisation.code} ${receiver.code} ${period}`}
          notes={reports.length === MOST ? [t('series.previewCut', { count: MOST })] : []}
        />
      )}
    </SectionCard>
  );
}
