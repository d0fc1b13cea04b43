import { useT } from '@/i18n/i18n-context';
import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { StatusBadge } from '@/ui/status-badge';
import type { CalendarEntry } from '../api/types';
import { monthOf } from '../model/axis';
import { lookOf } from '../model/entry-words';
import { timeWords } from '@/i18n/time-words';
import classes from './calendar.module.css';

interface Props {
  year: string;
  entries: readonly CalendarEntry[];
  notes: readonly string[];
  /** The month with which the list begins unless more is asked for; null for all of it. */
  since: string | null;
  onOpen: (entry: CalendarEntry) => void;
}

interface Line {
  entry: CalendarEntry;
  id: string;
  /** The month that begins with this line. */
  month: string | null;
}

/** The month under which a thing stands; empty for what may be at any time of the year. */
function monthIn({ from, precision }: CalendarEntry, year: string): string {
  if (precision === 'YEAR' || precision === 'OPEN' || from < `${year}-01-01`) return '';
  return monthOf(from);
}

/** Everything of the year in the order of time: the table twin of the chart, and what a phone shows. */
export function ListView({ year, entries, notes, since, onOpen }: Props) {
  const t = useT();
  const [all, setAll] = useState(false);
  const later = entries.filter(({ to }) => since === null || monthOf(to) >= since);
  const left = entries.length - later.length;
  const lines = [...(all ? entries : later)]
    .sort(
      (a, b) =>
        monthIn(a, year).localeCompare(monthIn(b, year)) ||
        a.from.localeCompare(b.from) ||
        a.to.localeCompare(b.to),
    )
    .map<Line>((entry, index, all) => {
      const before = all[index - 1];
      const month = monthIn(entry, year);
      return {
        entry,
        id: `${index}`,
        month: before && monthIn(before, year) === month ? null : month,
      };
    });
  const columns: DataColumn<Line>[] = [
    {
      id: 'what',
      header: t('calendar.columnWhat'),
      rowHeader: true,
      value: ({ entry }) => entry.title,
      cell: ({ entry }) => (
        <UnstyledButton className={classes.open} onClick={() => onOpen(entry)}>
          {entry.title}
        </UnstyledButton>
      ),
    },
    {
      id: 'time',
      header: t('calendar.columnTime'),
      value: ({ entry }) => timeWords(entry, t),
      sortable: false,
    },
    { id: 'kind', header: t('calendar.columnKind'), value: ({ entry }) => t(`calendar.kind.${entry.kind}`) },
    { id: 'unit', header: t('calendar.columnUnit'), value: ({ entry }) => entry.organisation?.name ?? null },
    {
      id: 'plan',
      header: t('calendar.columnPlan'),
      value: ({ entry: { plan } }) => plan && (plan.number ?? plan.title),
      wideOnly: true,
    },
    {
      id: 'state',
      header: t('calendar.columnState'),
      value: ({ entry }) => lookOf(entry, t)?.word ?? null,
      cell: ({ entry }) => {
        const look = lookOf(entry, t);
        return (
          look && (
            <StatusBadge tone={look.tone} shape={look.shape}>
              {look.word}
            </StatusBadge>
          )
        );
      },
    },
  ];
  return (
    <>
      {left > 0 && !all && (
        <Button mb="sm" variant="default" data-noprint onClick={() => setAll(true)}>
          {t('calendar.earlierToo', { count: left })}
        </Button>
      )}
      <DataTable
        caption={t('calendar.listCaption', { year })}
        captionHidden
        stacked
        columns={columns}
        rows={lines}
        rowId={({ id }) => id}
        before={({ month }) =>
          month === null
            ? []
            : [
                month === ''
                  ? t('calendar.withoutMonth', { year })
                  : t('calendar.month', { month: String(Number(month.slice(5))), year }),
              ]
        }
        csvName={`lich-${year}`}
        notes={notes}
      />
    </>
  );
}
