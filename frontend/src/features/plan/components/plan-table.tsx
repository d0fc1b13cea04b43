import { useMemo } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { planPeriod } from '../model/plan-period';
import type { PlanSummary } from '../api/types';
import { GapsBadge, PlanStatusBadge } from './plan-badges';
import classes from './plan-list.module.css';

export function PlanTable({ plans }: { plans: readonly PlanSummary[] }) {
  const { t, language } = useI18n();
  const columns = useMemo<DataColumn<PlanSummary>[]>(() => {
    // The service orders the whole list; ordering what happens to be loaded would mislead.
    const column = (given: DataColumn<PlanSummary>) => ({ sortable: false, ...given });
    return [
      column({
        id: 'plan',
        header: t('plan.columnPlan'),
        value: ({ title }) => title,
        rowHeader: true,
        cell: ({ id, title, number, gaps, programme }) => (
          <div className={classes.plan}>
            <AppLink to="/plans/$planId" params={{ planId: id }}>
              {title}
            </AppLink>
            <span className={classes.second}>
              {[number, programme && nameIn(language, programme)].filter(Boolean).join(' · ')}
            </span>
            {gaps.length > 0 && (
              <span className={classes.badges}>
                <GapsBadge gaps={gaps} />
              </span>
            )}
          </div>
        ),
      }),
      column({ id: 'type', header: t('plan.type'), value: ({ type }) => t(`plan.type.${type}`) }),
      column({
        id: 'issuer',
        header: t('plan.issuer'),
        value: ({ issuer }) => issuer.name,
        cell: ({ issuer, area }) => (
          <>
            {issuer.name}
            <span className={classes.second}>{area.name}</span>
          </>
        ),
      }),
      column({
        id: 'period',
        header: t('plan.columnPeriod'),
        value: ({ periodStart, periodEnd }) => planPeriod(periodStart, periodEnd, t),
      }),
      column({
        id: 'issuedOn',
        header: t('plan.columnIssuedOn'),
        value: ({ issuedOn }) => (issuedOn === null ? null : formatDate(issuedOn)),
        cell: ({ issuedOn }) => (issuedOn === null ? '–' : formatDate(issuedOn)),
      }),
      column({
        id: 'status',
        header: t('plan.status'),
        value: ({ status, ended }) =>
          t(ended?.kind === 'REPLACED_TEXT' ? 'plan.amendment' : `plan.status.${status}`),
        cell: ({ status, ended }) => (
          <span className={classes.whole}>
            <PlanStatusBadge status={status} ended={ended} />
          </span>
        ),
      }),
      column({
        id: 'counts',
        header: t('plan.columnCounts'),
        value: ({ counts }) =>
          t('plan.countsLine', {
            targets: counts.targets,
            activities: counts.activities,
            series: counts.reportSeries,
          }),
        cell: ({ counts }) => (
          <ul className={classes.counts}>
            <li>{t('plan.countTargets', { count: counts.targets })}</li>
            <li>{t('plan.countActivities', { count: counts.activities })}</li>
            <li>{t('plan.countSeries', { count: counts.reportSeries })}</li>
          </ul>
        ),
      }),
    ];
  }, [t, language]);

  return (
    <div className={classes.surface}>
      <DataTable
        caption={t('plan.title')}
        captionHidden
        columns={columns}
        rows={plans}
        rowId={({ id }) => id}
        csvName="ke-hoach"
      />
    </div>
  );
}
