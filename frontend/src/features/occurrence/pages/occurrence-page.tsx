import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useWaiting } from '@/api/outbox/device-outbox';
import { useReachable } from '@/api/reach';
import { useT } from '@/i18n/i18n-context';
import { occurrenceWord, windowWords } from '@/i18n/occurrence-words';
import { useFormat } from '@/i18n/use-format';
import { AppLink, LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { cataloguesQuery } from '../api/catalogues';
import { occurrenceQuery } from '../api/occurrences';
import type { Occurrence } from '../api/types';
import { AsOf } from '../components/as-of';
import { CorrectForm } from '../components/correct-form';
import { EvidenceList } from '../components/evidence-list';
import { History } from '../components/history';
import { OccurrenceActions } from '../components/occurrence-actions';
import { RecordForm } from '../components/record-form';
import { ResultFacts } from '../components/result-facts';
import { WaitingNotice } from '../components/waiting-notice';
import rows from '@/ui/row-list.module.css';
import classes from '../components/occurrence.module.css';
import { titleOf } from '../model/doing';

/** One time that an activity is to be held, or was: what came of it, and what shows it. */
export function OccurrencePage() {
  const t = useT();
  const { occurrenceId = '' } = useParams({ strict: false });
  const read = useQuery(occurrenceQuery(occurrenceId));

  if (read.data) return <Sheet key={occurrenceId} occurrence={read.data.data} keptAt={read.data.keptAt} />;
  if (read.isError) {
    const problem = problemOf(read.error);
    return (
      <>
        <PageHeader title={t('occurrence.one')} />
        {problem.status === 404 ? (
          <EmptyState action={<LinkButton to="/occurrences">{t('occurrence.seeAll')}</LinkButton>}>
            {t('occurrence.unknown')}
          </EmptyState>
        ) : (
          <ErrorState title={t('occurrence.failed')} problem={problem} onRetry={() => void read.refetch()} />
        )}
      </>
    );
  }
  return <LoadingSkeleton lines={8} />;
}

function Sheet({ occurrence, keptAt }: { occurrence: Occurrence; keptAt: string | null }) {
  const t = useT();
  const format = useFormat();
  const catalogues = useQuery(cataloguesQuery);
  const waiting = useWaiting().filter(({ subject }) => subject === occurrence.id);
  const fresh = useReachable() && keptAt === null;
  const [correcting, setCorrecting] = useState(false);
  const [history, setHistory] = useState(false);
  const { activity, plan, lead, result, reason, planned, after, allowedActions } = occurrence;
  const { word, tone, shape } = occurrenceWord(occurrence, t);
  const recorded = waiting.some(({ kind }) => kind !== 'EVIDENCE');
  const mayRecord = allowedActions.includes('COMPLETE') && !recorded;

  return (
    <>
      <PageHeader
        title={titleOf(occurrence)}
        subtitle={
          <>
            <StatusBadge tone={tone} shape={shape}>
              {word}
            </StatusBadge>
            <span>{windowWords(occurrence, t)}</span>
            <span>· {lead.name}</span>
          </>
        }
        actions={
          !correcting && (
            <OccurrenceActions
              occurrence={occurrence}
              waits={recorded}
              onCorrect={() => setCorrecting(true)}
            />
          )
        }
      />
      <AsOf keptAt={keptAt} />
      {waiting.length > 0 && (
        <WaitingNotice occurrence={occurrence} waiting={waiting} catalogues={catalogues.data} fresh={fresh} />
      )}
      {mayRecord &&
        (catalogues.data ? (
          <RecordForm occurrence={occurrence} catalogues={catalogues.data} />
        ) : catalogues.isError ? (
          <ErrorState
            title={t('occurrence.cataloguesFailed')}
            problem={problemOf(catalogues.error)}
            onRetry={() => void catalogues.refetch()}
          />
        ) : (
          <LoadingSkeleton lines={8} />
        ))}
      {result && correcting && catalogues.data && (
        <CorrectForm
          occurrence={occurrence}
          result={result}
          catalogues={catalogues.data}
          onClose={() => setCorrecting(false)}
        />
      )}
      {result && !correcting && (
        <SectionCard
          title={t('occurrence.result')}
          actions={
            fresh && (
              <Button variant="default" onClick={() => setHistory(!history)} aria-expanded={history}>
                {t('occurrence.history')}
              </Button>
            )
          }
        >
          <ResultFacts result={result} catalogues={catalogues.data} />
          <p className={rows.facts}>
            {[
              t('occurrence.recordedAt', { time: format.dateTime(result.recordedAt) }),
              ...(result.recordedBy ? [result.recordedBy] : []),
              ...(result.revision > 1 ? [t('occurrence.revision', { revision: result.revision })] : []),
              ...(result.reason ? [t('occurrence.reasonIs', { reason: result.reason })] : []),
            ].join(' · ')}
          </p>
        </SectionCard>
      )}
      {history && <History occurrence={occurrence.id} catalogues={catalogues.data} />}
      <EvidenceList occurrence={occurrence} fresh={fresh} recording={mayRecord} />
      <SectionCard title={t('occurrence.inPlan')}>
        <dl className={classes.definitions}>
          <dt>{t('occurrence.plan')}</dt>
          <dd>
            <AppLink to="/plans/$planId" params={{ planId: plan.id }} search={{ tab: 'activities' }}>
              {plan.number ? `${plan.number} – ${plan.title}` : plan.title}
            </AppLink>
          </dd>
          <dt>{t('occurrence.activity')}</dt>
          <dd>
            {activity.code} {activity.title}
          </dd>
          <dt>{t('occurrence.when')}</dt>
          <dd>{windowWords(occurrence, t)}</dd>
          {planned && (
            <>
              <dt>{t('occurrence.first')}</dt>
              <dd>
                {t('occurrence.fromTo', { from: format.date(planned.from), to: format.date(planned.to) })}
              </dd>
            </>
          )}
          {reason && (
            <>
              <dt>{t('occurrence.reason')}</dt>
              <dd>{reason}</dd>
            </>
          )}
          {after && (
            <>
              <dt>{t('occurrence.after')}</dt>
              <dd>
                <AppLink to="/occurrences/$occurrenceId" params={{ occurrenceId: after.occurrence }}>
                  {after.activity.code} {after.activity.title}
                </AppLink>
              </dd>
            </>
          )}
        </dl>
        <p className={rows.facts}>
          <AppLink to="/occurrences" search={{ activity: activity.id }}>
            {t('occurrence.allOfActivity')}
          </AppLink>
        </p>
      </SectionCard>
    </>
  );
}
