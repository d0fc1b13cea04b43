import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { belowQuery, type Area } from '../api/areas';
import { headed, spanWords } from '../model/area-words';
import { AddHamletDialog, EditHamletDialog } from './hamlet-form';
import { CloseHamletDialog } from './close-hamlet-dialog';

interface Props {
  commune: Area;
  asOf: string;
}

type Chosen = { act: 'add' } | { act: 'edit' | 'close'; hamlet: Area };

/** Hamlets and residential groups of a commune on the day looked at. */
export function Hamlets({ commune, asOf }: Props) {
  const t = useT();
  const hamlets = useQuery(belowQuery(commune.code, asOf));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => setChosen(null);
  // Whether it is their own commune the service knows: it refuses with a sentence of its own.
  const editable = useMe().permissions.includes('ADMINISTER');

  const columns: DataColumn<Area>[] = [
    {
      id: 'name',
      header: t('area.hamlet'),
      value: ({ fullName }) => headed(fullName),
      rowHeader: true,
    },
    { id: 'code', header: t('area.code'), value: ({ code }) => code },
    { id: 'span', header: t('area.span'), value: (area) => spanWords(area, t) ?? t('area.always') },
  ];
  const acting: DataColumn<Area> = {
    id: 'actions',
    header: t('area.actions'),
    value: () => null,
    sortable: false,
    screenOnly: true,
    cell: (hamlet) => (
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('area.editOf', { name: hamlet.fullName })}
          onClick={() => setChosen({ act: 'edit', hamlet })}
        >
          {t('area.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('area.closeOf', { name: hamlet.fullName })}
          onClick={() => setChosen({ act: 'close', hamlet })}
        >
          {t('area.close')}
        </Button>
      </Group>
    ),
  };
  const rows = hamlets.data ?? [];

  return (
    <SectionCard
      title={t('area.hamlets')}
      actions={
        editable && (
          <Button variant="default" onClick={() => setChosen({ act: 'add' })}>
            {t('area.addHamlet')}
          </Button>
        )
      }
    >
      {hamlets.isPending && <LoadingSkeleton lines={2} />}
      {hamlets.isError && (
        <ErrorState
          title={t('area.belowFailed')}
          problem={problemOf(hamlets.error)}
          onRetry={() => void hamlets.refetch()}
        />
      )}
      {hamlets.isSuccess && rows.length === 0 && <EmptyState>{t('area.noHamlets')}</EmptyState>}
      {rows.length > 0 && (
        <DataTable
          caption={t('area.hamlets')}
          captionHidden
          stacked
          columns={editable ? [...columns, acting] : columns}
          rows={rows}
          rowId={({ code }) => code}
          csvName={`thon-to-${commune.code}`}
        />
      )}
      {chosen?.act === 'add' && <AddHamletDialog commune={commune} onClose={close} />}
      {chosen?.act === 'edit' && <EditHamletDialog hamlet={chosen.hamlet} onClose={close} />}
      {chosen?.act === 'close' && <CloseHamletDialog hamlet={chosen.hamlet} onClose={close} />}
    </SectionCard>
  );
}
