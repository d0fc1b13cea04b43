import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Consolidation } from '../api/types';

type Summary = Consolidation['activities'][number];

interface Props {
  activities: readonly Summary[];
}

/** How many units did each activity, and who has not said. */
export function ActivitySummary({ activities }: Props) {
  const { t } = useI18n();
  const columns: DataColumn<Summary>[] = [
    {
      id: 'activity',
      header: t('report.activityColumn'),
      rowHeader: true,
      value: ({ code, title }) => `${code} ${title}`,
    },
    { id: 'done', header: t('report.activity.DONE'), numeric: true, value: ({ done }) => done },
    { id: 'partly', header: t('report.activity.PARTLY'), numeric: true, value: ({ partly }) => partly },
    { id: 'notDone', header: t('report.activity.NOT_DONE'), numeric: true, value: ({ notDone }) => notDone },
    {
      id: 'missing',
      header: t('report.activity.none'),
      value: ({ missing }) => missing.map(({ name }) => name).join(', '),
    },
  ];
  return (
    <DataTable
      caption={t('report.activitySummary')}
      captionHidden
      columns={columns}
      rows={activities}
      rowId={({ activity }) => activity}
      csvName="hoat-dong-cac-don-vi"
      notes={[t('common.exportNote')]}
    />
  );
}
