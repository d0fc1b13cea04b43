import type { ReactNode } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { activitiesQuery } from '../api/plans';
import { printedCode } from '@/lib/printed-code';
import { responsibilityMatrix } from '../model/responsibility-matrix';
import type { Activity, Duty, Plan } from '../api/types';
import classes from './parts.module.css';

type Recipient = Plan['recipients'][number];

function DutyBlock({ duty }: { duty: Duty }) {
  const t = useT();
  const { organisation, organisationText, role, mode, tasks, members } = duty;
  return (
    <article className={classes.duty}>
      <div className={classes.dutyHead}>
        <h3 className={classes.name} lang="vi">
          {organisationText}
        </h3>
        <StatusBadge tone="info" shape={role === 'LEAD' ? 'dot' : 'ring'}>
          {t(`plan.role.${role}`)}
        </StatusBadge>
        <StatusBadge tone="neutral" shape={mode === 'DIRECT' ? 'check' : 'dash'}>
          {t(`plan.mode.${mode}`)}
        </StatusBadge>
      </div>
      {organisation && organisation.name !== organisationText && (
        <p className={classes.small}>{organisation.name}</p>
      )}
      {members.length > 0 && (
        <p className={classes.small}>
          {t('plan.members', {
            count: members.length,
            names: members.map((member) => member.name).join(', '),
          })}
        </p>
      )}
      <ul className={classes.tasks} lang="vi">
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
    </article>
  );
}

function ResponsibilityMatrix({ activities }: { activities: readonly Activity[] }) {
  const t = useT();
  const { columns, rows } = responsibilityMatrix(activities);
  if (rows.length === 0) return <EmptyState>{t('plan.matrixEmpty')}</EmptyState>;
  return (
    <>
      <p className={classes.small}>{t('plan.matrixNote')}</p>
      {/* A region that scrolls must be reachable by keyboard. */}
      <div
        className={classes.scroll}
        role="region"
        aria-label={t('ui.tableScroll', { caption: t('plan.matrix') })}
        tabIndex={0}
      >
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('plan.columnBody')}</th>
              {columns.map(({ id, code, title }) => (
                <th key={id} scope="col" title={title}>
                  {printedCode(code)}
                  <VisuallyHidden> {title}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, parts }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {parts.map((part, column) => (
                  <td key={columns[column]?.id}>
                    {part && (
                      <>
                        <span aria-hidden="true">{part === 'LEAD' ? '■' : '□'}</span>
                        <VisuallyHidden>{t(`plan.role.${part}`)}</VisuallyHidden>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  const t = useT();
  const columns: DataColumn<Recipient>[] = [
    { id: 'text', header: t('plan.columnRecipient'), value: ({ text }) => text, rowHeader: true },
    {
      id: 'purpose',
      header: t('plan.columnPurpose'),
      value: ({ purpose }) => (purpose === null ? t('plan.silent') : t(`plan.purpose.${purpose}`)),
    },
    {
      id: 'organisations',
      header: t('plan.columnOrganisations'),
      value: ({ organisation, members }) =>
        [organisation, ...members]
          .filter((each) => each !== null)
          .map(({ name }) => name)
          .join('; '),
    },
    { id: 'copies', header: t('plan.columnCopies'), value: ({ copies }) => copies, numeric: true },
  ];
  return (
    <DataTable
      caption={t('plan.recipients')}
      captionHidden
      stacked
      columns={columns.map((column) => ({ ...column, sortable: false }))}
      rows={recipients}
      rowId={({ id }) => id}
    />
  );
}

export function DutiesTab({ plan, answers }: { plan: Plan; answers: ReactNode }) {
  const t = useT();
  const activities = useQuery(activitiesQuery(plan.id));
  return (
    <>
      <SectionCard title={t('plan.dutiesByBody')}>
        {plan.duties.length === 0 && <EmptyState>{t('plan.noDuties')}</EmptyState>}
        {plan.duties.map((duty) => (
          <DutyBlock key={duty.id} duty={duty} />
        ))}
      </SectionCard>
      {answers}
      <SectionCard title={t('plan.matrix')}>
        {activities.isPending && <LoadingSkeleton />}
        {activities.data && (
          <ResponsibilityMatrix activities={activities.data.filter((activity) => activity.declared)} />
        )}
      </SectionCard>
      {plan.recipients.length > 0 && (
        <SectionCard title={t('plan.recipients')}>
          <Recipients recipients={plan.recipients} />
        </SectionCard>
      )}
    </>
  );
}
