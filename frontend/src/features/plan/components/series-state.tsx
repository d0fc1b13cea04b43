import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { tierDueWords } from '@/i18n/deadline-words';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { receiptQuery, seriesQuery } from '../api/series';
import { linkedSeries, receiptByPeriod, receiptWindow } from '../model/receipt';
import type { Completeness, Plan, Series } from '../api/types';
import classes from './parts.module.css';

const LOOKS: Record<Completeness['cells'][number], { tone: Tone; shape: Shape }> = {
  ACCEPTED: { tone: 'success', shape: 'check' },
  SUBMITTED: { tone: 'info', shape: 'dot' },
  RETURNED: { tone: 'warning', shape: 'return' },
  DRAFT: { tone: 'neutral', shape: 'pencil' },
  OVERDUE: { tone: 'danger', shape: 'alert' },
  DUE: { tone: 'info', shape: 'clock' },
  NOT_DUE: { tone: 'neutral', shape: 'ring' },
  NO_OBLIGATION: { tone: 'neutral', shape: 'dash' },
};

function Tiers({ tiers }: { tiers: Series['tiers'] }) {
  const { t } = useI18n();
  return (
    <ol className={classes.tiers}>
      {tiers.map(({ position, from, via, to, otherRecipients, mode, deadline, slackDays }) => {
        const way = { position: String(position), from: from.name, to: to.name };
        const words = [
          via ? t('plan.tierVia', { ...way, via: via.name }) : t('plan.tier', way),
          tierDueWords(deadline, t),
          otherRecipients.length > 0 &&
            t('plan.tierOthers', { names: otherRecipients.map(({ name }) => name).join(', ') }),
          mode === 'REQUEST' && t('plan.tierAsked'),
          slackDays !== null && t('plan.slack', { days: slackDays }),
        ];
        return <li key={position}>{words.filter(Boolean).join('; ')}</li>;
      })}
    </ol>
  );
}

function Receipt({ receipt }: { receipt: Completeness }) {
  const { t } = useI18n();
  const format = useFormat();
  return (
    <>
      <p>{t('plan.receivedOf', { received: receipt.received, expected: receipt.expected })}</p>
      <ul className={classes.states}>
        {receiptByPeriod(receipt)
          .filter(({ states }) => states.length > 0)
          .map(({ period, states }) => (
            <li key={period} className={classes.dutyHead}>
              <strong>{format.period(period)}</strong>
              {states.map(({ state, units }) => (
                <StatusBadge key={state} {...LOOKS[state]}>
                  {`${units.length} ${t(`plan.cell.${state}`)}`}
                </StatusBadge>
              ))}
            </li>
          ))}
      </ul>
    </>
  );
}

function SeriesCard({ plan, code }: { plan: Plan; code: string }) {
  const { t, language } = useI18n();
  const series = useQuery(seriesQuery(code));
  const receipt = useQuery(receiptQuery(code, ...receiptWindow(plan)));
  if (series.isPending) return <LoadingSkeleton />;
  if (series.isError) {
    return (
      <ErrorState
        title={t('plan.seriesFailed')}
        problem={problemOf(series.error)}
        onRetry={() => void series.refetch()}
      />
    );
  }
  return (
    <SectionCard
      title={nameIn(language, series.data)}
      actions={
        <AppLink to="/reports" search={{ series: code }}>
          {t('plan.openSeries')}
        </AppLink>
      }
    >
      <Tiers tiers={series.data.tiers} />
      {receipt.isPending && <LoadingSkeleton lines={2} />}
      {receipt.isError && (
        <ErrorState problem={problemOf(receipt.error)} onRetry={() => void receipt.refetch()} />
      )}
      {receipt.data && <Receipt receipt={receipt.data} />}
    </SectionCard>
  );
}

/** The report series that follow up what the plan asks for, and who has sent what. */
export function SeriesState({ plan }: { plan: Plan }) {
  return linkedSeries(plan).map(({ code }) => <SeriesCard key={code} plan={plan} code={code} />);
}
