import { useQuery } from '@tanstack/react-query';
import { comparatorWords } from '@/i18n/comparator-words';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { SectionCard } from '@/ui/section-card';
import { allocatedQuery } from '../api/targets';
import type { Allocated } from '../api/types';
import { decisionWords } from '../model/decision-words';
import classes from './targets.module.css';

/** What decisions hand to the reader's unit; nothing where there is none. */
export function AllocatedList() {
  const { t, language } = useI18n();
  const format = useFormat();
  const handed = useQuery(allocatedQuery).data ?? [];
  if (handed.length === 0) return null;

  const columns: DataColumn<Allocated>[] = [
    {
      id: 'target',
      header: t('cascade.mineTarget'),
      value: ({ target }) => target.statement,
      cell: ({ target }) => (
        <AppLink to="/targets/$targetId" params={{ targetId: target.id }}>
          <span lang="vi">{target.statement}</span>
        </AppLink>
      ),
      rowHeader: true,
      sortable: false,
    },
    { id: 'area', header: t('targetPage.columnArea'), value: ({ area }) => area.name, sortable: false },
    {
      id: 'level',
      header: t('cascade.value'),
      value: ({ target, value, upperValue }) =>
        [comparatorWords(target.comparator, { value, upperValue }, { t, language }), target.unit]
          .filter(Boolean)
          .join(' '),
      sortable: false,
    },
    { id: 'due', header: t('cascade.due'), value: ({ due }) => due && format.date(due), sortable: false },
    {
      id: 'decision',
      header: t('cascade.decision'),
      value: ({ decision }) => decisionWords(decision, t),
      cell: ({ decision, note }) => (
        <>
          {decisionWords(decision, t)}
          {note !== null && <span className={classes.second}>{note}</span>}
        </>
      ),
      sortable: false,
    },
  ];
  return (
    <SectionCard title={t('cascade.mine')}>
      <DataTable
        caption={t('cascade.mine')}
        captionHidden
        columns={columns}
        rows={handed}
        rowId={({ target, area }) => `${target.id} ${area.code}`}
        stacked
      />
    </SectionCard>
  );
}
