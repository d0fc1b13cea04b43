import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink, LinkButton } from '@/ui/app-link';
import { SectionCard } from '@/ui/section-card';
import type { Report, ReportKey, Template } from '../api/types';
import { currentComments } from '../model/report-facts';
import type { ReportForm } from '../model/report-form';
import { ConsolidationNotice } from './consolidation-notice';
import { useWording } from './entry-context';
import { History } from './history';
import { PrintForm } from './print-form';
import { ReceiptCard } from './receipt-card';
import { ReportDownloads } from './report-downloads';
import { ReportHeading } from './report-heading';
import { ReportMoves } from './report-moves';
import { ReportSheet } from './report-sheet';
import { ReturnedNotice } from './returned-notice';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
  loaded: Versioned<Report>;
  template: Template;
  form: ReportForm;
  /** An earlier revision was asked for. */
  old: boolean;
}

function useReason(report: Report, old: boolean): string {
  const { t } = useI18n();
  const format = useFormat();
  const receiver = report.via?.name ?? report.receiver.name;
  const decided = report.decidedAt ? format.dateTime(report.decidedAt) : '';
  if (old) return t('report.readOnlyOldRevision', { revision: String(report.revision) });
  switch (report.state) {
    case 'SUBMITTED':
      return t('report.readOnlySubmitted', {
        at: report.submittedAt ? format.dateTime(report.submittedAt) : '',
        receiver,
      });
    case 'ACCEPTED':
      return report.mode === 'REQUEST'
        ? t('report.readOnlyAcknowledged', { receiver, at: decided })
        : t('report.readOnlyAccepted', { at: decided });
    case 'RETURNED':
      return t(report.mode === 'REQUEST' ? 'report.readOnlyRequested' : 'report.readOnlyReturned', {
        at: decided,
      });
    case 'DRAFT':
      return t('report.readOnlyDraft');
  }
}

/** A report that cannot be written now, with the reason and what can be done instead. */
export function ReportView({ reportKey, loaded, template, form, old }: Props) {
  const { t } = useI18n();
  const { data: report, etag } = loaded;
  const [search] = useSearchState();
  const wording = useWording(form);
  const reason = useReason(report, old);
  const { allowedActions } = report;

  return (
    <>
      <div data-noprint>
        <ReportHeading
          report={report}
          actions={
            <>
              <Button variant="default" onClick={() => window.print()}>
                {t('report.print')}
              </Button>
              <ReportDownloads reportKey={reportKey} revision={old ? report.revision : undefined} />
              {!old && <ReportMoves reportKey={reportKey} report={report} etag={etag} />}
              {!old && (allowedActions.includes('ACCEPT') || allowedActions.includes('RETURN')) && (
                <LinkButton to="/reviews" search={{ ...reportKey }}>
                  {t('report.action.REVIEW')}
                </LinkButton>
              )}
            </>
          }
        />
        <div className={classes.notice} data-tone="info">
          <p>{reason}</p>
          {old && (
            <AppLink to="/reports/$series/$organisation/$period" params={reportKey} search={{}}>
              {t('report.seeCurrent')}
            </AppLink>
          )}
        </div>
        <ConsolidationNotice report={report} reportKey={reportKey} />
        {!old && report.submittedAt !== null && <ReceiptCard reportKey={reportKey} />}
        <ReturnedNotice report={report} wording={wording} />
        <ReportSheet
          report={report}
          template={template}
          form={form}
          wording={wording}
          commented={new Set(currentComments(report).map(({ cell }) => cell))}
          pointed={search.cell}
        />
        <SectionCard title={t('report.documentHead')}>
          <DocumentFacts report={report} />
        </SectionCard>
        {!old && (
          <SectionCard title={t('report.history')}>
            <History reportKey={reportKey} mode={report.mode} wording={wording} />
          </SectionCard>
        )}
      </div>
      <PrintForm report={report} content={report.content} template={template} form={form} wording={wording} />
    </>
  );
}

function DocumentFacts({ report }: { report: Report }) {
  const { t } = useI18n();
  const format = useFormat();
  const { preparedBy, signedBy, documentNumber, documentDate } = report.content;
  return (
    <dl className={classes.facts}>
      <dt>{t('report.preparedBy')}</dt>
      <dd>{preparedBy ?? '–'}</dd>
      <dt>{t('report.signedBy')}</dt>
      <dd>{signedBy ?? '–'}</dd>
      <dt>{t('report.documentNumber')}</dt>
      <dd>{documentNumber ?? '–'}</dd>
      <dt>{t('report.documentDate')}</dt>
      <dd>{documentDate ? format.date(documentDate) : '–'}</dd>
    </dl>
  );
}
