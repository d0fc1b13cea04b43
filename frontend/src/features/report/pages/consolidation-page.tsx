import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { reportStateWord } from '@/i18n/report-words';
import { useFormat } from '@/i18n/use-format';
import { LinkButton } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge } from '@/ui/status-badge';
import { consolidationQuery, useConsolidate } from '../api/consolidation';
import { templateQuery } from '../api/form-parts';
import { Adjustments } from '../components/adjustments';
import { ActivitySummary } from '../components/activity-summary';
import { CellSources } from '../components/cell-sources';
import { ConsolidationTable } from '../components/consolidation-table';
import { PrintSignatures } from '../components/print-signatures';
import { ReportDownloads } from '../components/report-downloads';
import { Differences } from '../components/differences';
import { useReportKey } from '../components/use-report-key';
import { useWording } from '../components/entry-context';
import type { Consolidation, ReportKey, Template } from '../api/types';
import { inLanguage } from '../model/finding-words';
import { reportForm } from '../model/report-form';
import { reportTitle } from '../model/report-title';
import classes from '../components/consolidation.module.css';

/** `/consolidations/:series/:organisation/:period`: what the units below sent, added up, with what is missing. */
export function ConsolidationPage() {
  const { t } = useI18n();
  const key = useReportKey();
  const consolidation = useQuery(consolidationQuery(key));
  const head = consolidation.data?.series;
  const template = useQuery({
    ...templateQuery(head?.template ?? '', head?.templateVersion),
    enabled: head !== undefined,
  });
  const queries = [consolidation, template];
  const error = queries.find(({ error }) => error !== null)?.error;
  if (error) {
    return (
      <ErrorState
        problem={problemOf(error)}
        title={t('report.consolidationFailed')}
        onRetry={() => queries.forEach((query) => query.isError && void query.refetch())}
      />
    );
  }
  if (!consolidation.data || !template.data) return <LoadingSkeleton lines={8} />;
  return <Loaded reportKey={key} data={consolidation.data} template={template.data} />;
}

interface LoadedProps {
  reportKey: ReportKey;
  data: Consolidation;
  template: Template;
}

function Loaded({ reportKey, data, template }: LoadedProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const consolidate = useConsolidate(reportKey);
  const [cell, setCell] = useState<string | null>(null);
  const form = reportForm(template, [], []);
  const wording = useWording(form);
  const name = reportTitle(data, language, format.period(data.period), t);
  const state = data.report && reportStateWord(data.report.state, 'DIRECT', t);
  const complete = data.received === data.expected;

  function sentence({ sentenceVi, sentenceEn }: { sentenceVi: string; sentenceEn: string }): string {
    const words = inLanguage(language, sentenceVi, sentenceEn);
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  }

  function make() {
    consolidate.mutate(undefined, {
      onSuccess: () =>
        notifications.show({ message: t(data.created ? 'report.recalculated' : 'report.created') }),
    });
  }

  return (
    <>
      <PageHeader
        title={t('report.consolidationTitle', { name })}
        subtitle={
          <>
            <span>{data.organisation.name}</span>
            <StatusBadge tone={complete ? 'success' : 'warning'} shape={complete ? 'check' : 'clock'}>
              {t('report.receivedOf', { received: data.received, expected: data.expected })}
            </StatusBadge>
            {state && (
              <StatusBadge tone={state.tone} shape={state.shape}>
                {state.word}
              </StatusBadge>
            )}
            {data.illustrative && (
              <StatusBadge tone="neutral" shape="dash">
                {t('common.illustrative')}
              </StatusBadge>
            )}
          </>
        }
        actions={
          <>
            <Button variant="default" onClick={() => window.print()}>
              {t('report.print')}
            </Button>
            {data.created && <ReportDownloads reportKey={reportKey} />}
            {data.allowedActions.includes('RECALCULATE') && (
              <Button
                variant={data.stale ? 'filled' : 'default'}
                loading={consolidate.isPending}
                onClick={make}
              >
                {t('report.recalculate')}
              </Button>
            )}
            {data.allowedActions.includes('CREATE') && (
              <Button loading={consolidate.isPending} onClick={make}>
                {t('report.createConsolidation')}
              </Button>
            )}
            {data.created && (
              <LinkButton to="/reports/$series/$organisation/$period" params={reportKey}>
                {t(
                  data.report?.state === 'DRAFT' || data.report?.state === 'RETURNED'
                    ? 'report.continueReport'
                    : 'report.seeReport',
                )}
              </LinkButton>
            )}
          </>
        }
      />
      {consolidate.error && (
        <p role="alert" className={classes.fault}>
          {problemSentence(problemOf(consolidate.error), t)}
        </p>
      )}
      <div className={classes.coverage}>
        <p>
          {data.missing.length > 0
            ? t('report.missingUnits', { names: data.missing.map((unit) => unit.name).join(', ') })
            : t('report.noneMissing')}
        </p>
        {data.submitted > 0 && <p>{t('report.submittedWaiting', { count: data.submitted })}</p>}
        {data.coverage && <p>{sentence(data.coverage)}</p>}
        {data.ratio && <p>{sentence(data.ratio)}</p>}
      </div>
      {data.stale && <Differences differences={data.differences} wording={wording} />}
      <SectionCard title={t('report.consolidationTable')}>
        <ConsolidationTable
          reportKey={reportKey}
          data={data}
          form={form}
          wording={wording}
          onOpen={setCell}
        />
        <p className={classes.note}>{t('common.exportNote')}</p>
      </SectionCard>
      {data.adjustments.length > 0 && (
        <SectionCard title={t('report.adjustments')}>
          <Adjustments adjustments={data.adjustments} wording={wording} />
        </SectionCard>
      )}
      {data.activities.length > 0 && (
        <SectionCard title={t('report.activitySummary')}>
          <ActivitySummary activities={data.activities} />
        </SectionCard>
      )}
      <div aria-hidden="true">
        <PrintSignatures preparedBy={null} signedBy={null} />
      </div>
      <CellSources reportKey={reportKey} cell={cell} wording={wording} onClose={() => setCell(null)} />
    </>
  );
}
