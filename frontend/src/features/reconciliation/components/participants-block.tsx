import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import type { Participant, Reconciliation } from '../api/types';
import { LetterFiles } from './letter-files';

interface Props {
  session: Reconciliation;
  onEnter: (participant: string) => void;
}

/** Who takes part, on what their figures rest, and who has still to give them. */
export function ParticipantsBlock({ session, onEnter }: Props) {
  const t = useT();
  const format = useFormat();
  const lines = session.lines.length;

  const letter = ({ document, enteredFor }: Participant) => {
    if (!enteredFor || document === null) return null;
    const { number, issuedOn } = document;
    return issuedOn === null
      ? t('reconciliation.letterOf', { number })
      : t('reconciliation.letterOfDated', { number, date: format.date(issuedOn) });
  };
  const state = ({ figuresMissing }: Participant) => {
    if (figuresMissing === 0)
      return { tone: 'success', shape: 'check', words: t('reconciliation.figuresAll') } as const;
    if (figuresMissing >= lines)
      return { tone: 'warning', shape: 'ring', words: t('reconciliation.figuresNone') } as const;
    const words = t('reconciliation.figuresPart', { count: figuresMissing });
    return { tone: 'warning', shape: 'alert', words } as const;
  };

  const columns: DataColumn<Participant>[] = [
    {
      id: 'organisation',
      header: t('reconciliation.organisation'),
      value: ({ organisation }) => organisation.name,
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'agency',
      header: t('reconciliation.agency'),
      value: ({ agencyKind }) => t(`reconciliation.agency.${agencyKind}`),
      sortable: false,
    },
    {
      id: 'required',
      header: t('reconciliation.required'),
      value: ({ required }) => t(required ? 'reconciliation.required' : 'reconciliation.optional'),
      sortable: false,
    },
    {
      id: 'state',
      header: t('reconciliation.figuresState'),
      value: (participant) => state(participant).words,
      cell: (participant) => {
        const { words, ...look } = state(participant);
        return <StatusBadge {...look}>{words}</StatusBadge>;
      },
      sortable: false,
    },
    { id: 'basis', header: t('reconciliation.basis'), value: ({ basis }) => basis, sortable: false },
    {
      id: 'cutOff',
      header: t('reconciliation.cutOff'),
      value: ({ cutOff }) => cutOff && format.date(cutOff),
      sortable: false,
    },
    {
      id: 'entered',
      header: t('reconciliation.enteredBy'),
      value: (participant) => [participant.enteredBy, letter(participant)].filter(Boolean).join(', '),
      cell: (participant) => (
        <>
          {[participant.enteredBy, letter(participant)].filter(Boolean).join(', ')}{' '}
          <LetterFiles session={session} participant={participant} />
        </>
      ),
      sortable: false,
    },
    {
      id: 'do',
      header: t('reconciliation.columnDo'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: ({ id, organisation: { name }, allowedActions }) => {
        const own = allowedActions.includes('ENTER');
        if (!own && !allowedActions.includes('ENTER_FOR')) return null;
        return (
          <Button
            size="compact-md"
            variant="default"
            aria-label={t(own ? 'reconciliation.enterOf' : 'reconciliation.enterForOf', { name })}
            onClick={() => onEnter(id)}
          >
            {t(own ? 'reconciliation.enter' : 'reconciliation.enterFor')}
          </Button>
        );
      },
    },
  ];
  return (
    <SectionCard title={t('reconciliation.agencies')}>
      <DataTable
        caption={t('reconciliation.agencies')}
        captionHidden
        stacked
        columns={columns}
        rows={session.participants}
        rowId={({ id }) => id}
      />
    </SectionCard>
  );
}
