import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { printedCode } from '@/lib/printed-code';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { SectionCard } from '@/ui/section-card';
import { progressQuery, type ProgressBy, type ProgressRow } from '../api/progress';

interface Props {
  /** Of one plan, or of what a unit and those below it lead in all plans that run. */
  scope: { plan?: string; organisation?: string };
  /** What it can be counted by, the first one at first. */
  ways: readonly [ProgressBy, ...ProgressBy[]];
}

/** Done of due in words, numbers and bars; nothing where no activity has a time. */
export function ActivityProgress({ scope, ways }: Props) {
  const t = useT();
  const { sample } = useMe();
  const [by, setBy] = useState<ProgressBy>(ways[0]);
  const progress = useQuery(progressQuery(scope, by));
  if (progress.isError) {
    return (
      <ErrorState
        title={t('progress.failed')}
        problem={problemOf(progress.error)}
        onRetry={() => void progress.refetch()}
      />
    );
  }
  if (!progress.data || progress.data.rows.length === 0) return null;
  const { rows, total, on } = progress.data;
  const nameOf = ({ key }: ProgressRow) => {
    if (key === null) return t('progress.noArea');
    // Codes of activities are read; those of units and areas are not.
    return by === 'ACTIVITY' && key.code !== null ? `${printedCode(key.code)} ${key.name}` : key.name;
  };
  const count = (id: 'overdue' | 'postponed' | 'cancelled' | 'open'): DataColumn<ProgressRow> => ({
    id,
    header: t(`progress.${id}`),
    value: (row) => row[id],
    numeric: true,
  });
  const columns: DataColumn<ProgressRow>[] = [
    { id: 'name', header: t(`progress.by.${by}`), value: nameOf, rowHeader: true },
    {
      id: 'bar',
      header: t('progress.share'),
      value: ({ done, due }) => (due === 0 ? null : t('progress.doneOf', { done, due })),
      cell: (row) =>
        row.due > 0 && (
          <>
            {t('progress.doneOf', { done: row.done, due: row.due })}{' '}
            <meter
              min={0}
              max={row.due}
              value={row.done}
              aria-label={`${nameOf(row)}: ${t('progress.doneOf', { done: row.done, due: row.due })}`}
              style={{ width: '8rem' }}
            />
          </>
        ),
      sortable: false,
    },
    count('overdue'),
    ...(['postponed', 'cancelled', 'open'] as const).filter((id) => total[id] > 0).map(count),
  ];
  return (
    <SectionCard
      title={
        total.due === 0
          ? t('progress.titleNone')
          : t(total.overdue > 0 ? 'progress.titleOverdue' : 'progress.title', {
              done: total.done,
              due: total.due,
              overdue: total.overdue,
            })
      }
      actions={
        <NativeSelect
          aria-label={t('progress.by')}
          value={by}
          onChange={({ currentTarget: { value } }) => setBy(ways.find((way) => way === value) ?? ways[0])}
          data={ways.map((way) => ({ value: way, label: t(`progress.by.${way}`) }))}
        />
      }
    >
      <DataTable
        caption={t('progress.caption')}
        captionHidden
        stacked
        columns={columns}
        rows={rows}
        rowId={({ key }) => key?.id ?? ''}
        csvName="tien-do-hoat-dong"
        notes={[t('progress.asOf', { date: formatDate(on) }), ...(sample ? [t('common.illustrative')] : [])]}
      />
    </SectionCard>
  );
}
