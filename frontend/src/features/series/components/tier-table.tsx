import { tierDueWords } from '@/i18n/deadline-words';
import { useI18n } from '@/i18n/i18n-context';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { StatusBadge } from '@/ui/status-badge';
import type { Tier } from '../api/types';
import classes from './series.module.css';

interface Props {
  caption: string;
  tiers: readonly Tier[];
}

/** The steps of a chain from the lowest one on, with the time that each leaves the next. */
export function TierTable({ caption, tiers }: Props) {
  const { t } = useI18n();
  const slack = ({ slackDays, slackWorkingDays }: Tier) =>
    slackDays === null || slackWorkingDays === null
      ? t('series.firstTier')
      : t('series.slackDays', { days: slackDays, working: slackWorkingDays });
  const columns: DataColumn<Tier>[] = [
    {
      id: 'from',
      header: t('series.from'),
      value: ({ position, from }) => t('series.tierFrom', { position, name: from.name }),
      rowHeader: true,
    },
    {
      id: 'to',
      header: t('series.to'),
      value: ({ to, via }) => (via ? t('series.toVia', { to: to.name, via: via.name }) : to.name),
      cell: ({ to, via, mode, otherRecipients }) => (
        <>
          {to.name}
          {via && <span className={classes.second}>{t('series.throughVia', { via: via.name })}</span>}
          {mode === 'REQUEST' && <span className={classes.second}>{t('series.asked')}</span>}
          {otherRecipients.length > 0 && (
            <span className={classes.second}>
              {t('series.copiedTo', { names: otherRecipients.map(({ name }) => name).join(', ') })}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'deadline',
      header: t('series.deadline'),
      value: ({ deadline }) => tierDueWords(deadline, t),
      cell: ({ deadline }) => (
        <>
          {tierDueWords(deadline, t)}
          {deadline.kind !== 'UNSET' && deadline.sourceText && (
            <span className={classes.second}>{t('series.quoted', { text: deadline.sourceText })}</span>
          )}
        </>
      ),
    },
    {
      id: 'slack',
      header: t('series.slack'),
      value: (tier) => slack(tier),
      cell: (tier) => (
        <>
          {slack(tier)}{' '}
          {tier.tight && (
            <StatusBadge tone="warning" shape="alert">
              {t('series.tight')}
            </StatusBadge>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacked
      columns={columns.map((column) => ({ ...column, sortable: false }))}
      rows={tiers}
      // Several bodies that are asked at once stand on the same step.
      rowId={({ position, from }) => `${position} ${from.code}`}
    />
  );
}
