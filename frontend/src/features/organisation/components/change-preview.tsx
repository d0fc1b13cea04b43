import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { DataTable, type DataColumn } from '@/ui/data-table';
import type { Effects, OrganisationChange } from '../api/changes';
import type { Ref } from '../api/organisations';
import classes from './organisation.module.css';

type LostGrant = Effects['grantsLost'][number];
type OpenReport = Effects['openReports'][number];

function Names({ of }: { of: readonly Ref[] }) {
  return (
    <ul className={classes.names}>
      {of.map(({ code, name }) => (
        <li key={code}>{name}</li>
      ))}
    </ul>
  );
}

/** What a change would do to rights, duties and reports, as the service worked it out. */
export function ChangePreview({ change: { on, effects } }: { change: OrganisationChange }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { gainSight, loseSight, grantsLost, openReports, openReportsTotal, groupsLeft, groupsJoined } =
    effects;
  const notes = language === 'vi' ? effects.notesVi : effects.notesEn;
  const date = format.date(on);

  const facts: { name: string; value: ReactNode; shown: boolean }[] = [
    { name: t('organisation.effect.units'), value: format.number(effects.units), shown: effects.units > 0 },
    {
      name: t('organisation.effect.gainSight', { date }),
      value: <Names of={gainSight} />,
      shown: gainSight.length > 0,
    },
    {
      name: t('organisation.effect.loseSight', { date }),
      value: <Names of={loseSight} />,
      shown: loseSight.length > 0,
    },
    {
      name: t('organisation.effect.accounts'),
      value: format.number(effects.accounts),
      shown: effects.accounts > 0,
    },
    {
      name: t('organisation.effect.obligations'),
      value: format.number(effects.obligations),
      shown: effects.obligations > 0,
    },
    {
      name: t('organisation.effect.groupsLeft'),
      value: <Names of={groupsLeft} />,
      shown: groupsLeft.length > 0,
    },
    {
      name: t('organisation.effect.groupsJoined'),
      value: <Names of={groupsJoined} />,
      shown: groupsJoined.length > 0,
    },
  ].filter(({ shown }) => shown);
  const nothing = facts.length + grantsLost.length + openReports.length + notes.length === 0;

  const grantColumns: DataColumn<LostGrant>[] = [
    {
      id: 'account',
      header: t('organisation.account'),
      value: ({ displayName }) => displayName,
      rowHeader: true,
    },
    { id: 'username', header: t('session.username'), value: ({ username }) => username },
    { id: 'role', header: t('organisation.right'), value: ({ role }) => t(`account.role.${role}`) },
  ];
  const reportColumns: DataColumn<OpenReport>[] = [
    {
      id: 'series',
      header: t('organisation.report'),
      value: ({ series }) => nameIn(language, series),
      rowHeader: true,
    },
    { id: 'period', header: t('organisation.period'), value: ({ period }) => format.period(period) },
    { id: 'unit', header: t('organisation.unit'), value: ({ organisation }) => organisation.name },
    { id: 'state', header: t('organisation.state'), value: ({ state }) => t(`report.state.${state}`) },
    {
      id: 'before',
      header: t('organisation.receiverBefore'),
      value: ({ receiverBefore }) => receiverBefore?.name ?? '–',
    },
    {
      id: 'after',
      header: t('organisation.receiverAfter'),
      value: ({ receiverAfter }) => receiverAfter?.name ?? '–',
    },
  ];

  return (
    <div className={classes.preview}>
      <h3>{t('organisation.effects')}</h3>
      {nothing && <p className={classes.note}>{t('organisation.noEffects')}</p>}
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {grantsLost.length > 0 && (
        <DataTable
          caption={t('organisation.effect.grantsLost', { date })}
          stacked
          columns={grantColumns}
          rows={grantsLost}
          rowId={({ username, role }) => `${username} ${role}`}
        />
      )}
      {openReports.length > 0 && (
        <DataTable
          caption={t('organisation.effect.openReports', { count: openReportsTotal })}
          stacked
          columns={reportColumns}
          rows={openReports}
          rowId={({ series, organisation, period }) => `${series.code} ${organisation.code} ${period}`}
          notes={
            openReportsTotal > openReports.length
              ? [t('ui.shownOf', { shown: openReports.length, total: openReportsTotal })]
              : []
          }
        />
      )}
      {notes.length > 0 && (
        <>
          <h3>{t('organisation.notes')}</h3>
          <ul className={classes.names}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
