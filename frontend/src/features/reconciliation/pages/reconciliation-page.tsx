import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { downloadFile } from '@/lib/download';
import { nameIn } from '@/lib/language';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { figuresFile, minutesFile, reconciliationQuery } from '../api/reconciliations';
import type { Reconciliation } from '../api/types';
import { EffectBlock } from '../components/effect-block';
import { EntryForm } from '../components/entry-form';
import { LinesBlock } from '../components/lines-block';
import { ParticipantsBlock } from '../components/participants-block';
import { AgreeDialog, RemoveDialog, ReopenDialog } from '../components/session-dialogs';
import { changed, type LineDrafts } from '../model/line-drafts';

/** One session: the figures of the agencies, their differences, and what is agreed. */
export function ReconciliationPage() {
  const { t } = useI18n();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(reconciliationQuery(id));
  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('reconciliation.oneFailed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  return <Session session={found.data} />;
}

function Session({ session }: { session: Reconciliation }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [search, setSearch] = useSearchState();
  const [drafts, setDrafts] = useState<LineDrafts>({});
  const [asked, setAsked] = useState<'AGREE' | 'REOPEN' | 'DELETE' | null>(null);
  const minutes = useMutation({
    mutationFn: async (read: typeof minutesFile) => {
      const { name, file } = await read(session.id);
      downloadFile(name, file);
    },
  });
  const agreed = session.state === 'AGREED';
  const unsaved = changed(session.lines, drafts).length > 0;
  const entering = session.participants.find(
    ({ id, allowedActions }) => id === search.enter && allowedActions.length > 0,
  );

  return (
    <>
      <PageHeader
        title={t('reconciliation.heading', {
          area: session.area.name,
          period: format.period(session.period).toLocaleLowerCase(language),
        })}
        subtitle={
          <>
            <AppLink to="/reconciliations">{t('reconciliation.back')}</AppLink>
            <StatusBadge tone={agreed ? 'success' : 'info'} shape={agreed ? 'check' : 'ring'}>
              {t(`reconciliation.state.${session.state}`)}
            </StatusBadge>
            <span>{session.elements.map((element) => nameIn(language, element)).join(', ')}</span>
            <span>
              {t('reconciliation.office')}: {session.standingOffice.name}
            </span>
            {session.minutes && (
              <span>
                {t('reconciliation.minutesFacts', {
                  number: session.minutes.number,
                  date: format.date(session.minutes.signedOn),
                })}
              </span>
            )}
            {!session.periodOver && (
              <StatusBadge tone="warning" shape="clock">
                {t('reconciliation.provisional')}
              </StatusBadge>
            )}
            {session.illustrative && <span>{t('common.illustrative')}</span>}
            {session.round > 1 && <span>{t('reconciliation.round', { round: session.round })}</span>}
            {session.reopenReason !== null && (
              <span>{t('reconciliation.reopened', { reason: session.reopenReason })}</span>
            )}
          </>
        }
        actions={
          <>
            {[
              { read: figuresFile, label: t('reconciliation.figuresFile') },
              { read: minutesFile, label: t('reconciliation.minutes') },
            ].map(({ read, label }) => (
              <Button
                key={label}
                variant="default"
                loading={minutes.isPending && minutes.variables === read}
                onClick={() => minutes.mutate(read)}
              >
                {label}
              </Button>
            ))}
            {session.allowedActions.includes('DELETE') && (
              <Button variant="default" onClick={() => setAsked('DELETE')}>
                {t('reconciliation.delete')}
              </Button>
            )}
            {session.allowedActions.includes('REOPEN') && (
              <Button variant="default" onClick={() => setAsked('REOPEN')}>
                {t('reconciliation.reopen')}
              </Button>
            )}
            {session.allowedActions.includes('AGREE') && (
              <Button
                disabled={unsaved}
                title={unsaved ? t('reconciliation.agreeUnsaved') : undefined}
                onClick={() => setAsked('AGREE')}
              >
                {t('reconciliation.agree')}
              </Button>
            )}
          </>
        }
      />
      {minutes.isError && (
        <ErrorState title={t('reconciliation.minutesFailed')} problem={problemOf(minutes.error)} />
      )}
      <ParticipantsBlock session={session} onEnter={(participant) => setSearch({ enter: participant })} />
      {entering ? (
        <EntryForm
          key={entering.id}
          session={session}
          participant={entering}
          onClose={() => setSearch({ enter: undefined })}
        />
      ) : (
        <>
          <LinesBlock session={session} drafts={drafts} onDrafts={setDrafts} />
          <EffectBlock session={session} />
          {session.earlierRounds.length > 0 && (
            <SectionCard title={t('reconciliation.earlierRounds')}>
              <ul>
                {session.earlierRounds.map(({ round, minutes: { number, signedOn }, reopenedAt, reason }) => (
                  <li key={round}>
                    {t('reconciliation.earlier', {
                      round,
                      number,
                      date: format.date(signedOn),
                      at: format.dateTime(reopenedAt),
                      reason,
                    })}
                  </li>
                ))}
              </ul>
            </SectionCard>
          )}
        </>
      )}
      {asked === 'AGREE' && <AgreeDialog session={session} onClose={() => setAsked(null)} />}
      {asked === 'DELETE' && <RemoveDialog session={session} onClose={() => setAsked(null)} />}
      {asked === 'REOPEN' && <ReopenDialog session={session} onClose={() => setAsked(null)} />}
    </>
  );
}
