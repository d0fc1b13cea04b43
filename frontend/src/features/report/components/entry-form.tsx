import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useMemo, useState } from 'react';
import { outbox } from '@/api/outbox/device-outbox';
import { useMe } from '@/api/me';
import { NETWORK_PROBLEM, problemOf, type Problem } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { ErrorSummary, type SummaryItem } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { seriesQuery } from '../api/form-parts';
import { askLeader, submitReport } from '../api/moves';
import { reportChanged, reportQuery, type LoadedReport } from '../api/report';
import type { Report, ReportKey, Section, Template } from '../api/types';
import { blocks } from '../model/check';
import { Checker } from '../model/checker';
import { fieldName, findingText, inLanguage } from '../model/finding-words';
import { fieldOfPointer } from '../model/pointers';
import { sending } from '../model/queued-report';
import { isConsolidated, monthsCovered } from '../model/report-facts';
import type { ReportForm } from '../model/report-form';
import { reportTitle } from '../model/report-title';
import { ActivityProgress, ActivityResults } from './activity-results';
import { AffectedReports } from './affected-reports';
import { CellGrid } from './cell-grid';
import { ChangesSince } from './changes-since';
import { Conflicts } from './conflicts';
import { ConsolidationNotice } from './consolidation-notice';
import { DocumentHead } from './document-head';
import { EntryBar } from './entry-bar';
import { EntryContext, fieldId, useWording } from './entry-context';
import { FromSheet } from './from-sheet';
import { Lines } from './lines';
import { Narrative } from './narrative';
import { NilReport } from './nil-report';
import { OutputsTable } from './outputs-table';
import { PrintForm } from './print-form';
import { ReportDownloads } from './report-downloads';
import { ReportFiles } from './report-files';
import { ReportHeading } from './report-heading';
import { ReportMoves } from './report-moves';
import { ReturnedNotice } from './returned-notice';
import { SaveLegend } from './save-mark';
import { useEntryDraft } from './use-entry-draft';
import { usePrintContent } from './use-print-content';
import grid from './cell-grid.module.css';
import classes from './entry.module.css';

interface Props {
  reportKey: ReportKey;
  loaded: LoadedReport;
  template: Template;
  form: ReportForm;
}

/** The screen on which a report is written and sent. */
export function EntryForm({ reportKey, loaded, template, form }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const client = useQueryClient();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const report = loaded.data;
  const draft = useEntryDraft(reportKey, loaded, form);
  const wording = useWording(form);
  const printed = usePrintContent(draft, form);
  const [attempt, setAttempt] = useState(0);
  const [submitting, setSubmitting] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);

  const { filled, history } = report;
  const checker = useMemo(
    () => new Checker(draft.store, { form, filled: filled.cells, today, history, language }),
    [draft, form, filled, history, today, language],
  );
  const entry = useMemo(
    () => ({ draft, checker, form, report, tried: attempt > 0 }),
    [draft, checker, form, report, attempt],
  );

  function refused(problem: Problem, sent: Report) {
    setFailure(problem);
    setFaults(
      problem.errors.map(({ pointer, message }) => {
        const field = fieldOfPointer(pointer, sent.content);
        if (field === null) return { message };
        const name = fieldName(field, wording);
        return { message: t('report.namedFinding', { name, message }), fieldId: fieldId(field) };
      }),
    );
  }

  /** A leader is asked by who is there to be answered, never by the queue of a device. */
  const queueable = !report.allowedActions.includes('ASK_LEADER');

  /** Out of reach of the service: the device sends it as soon as it can, and nobody is told that it was sent. */
  async function sendLater() {
    const { content, etag, saved } = draft.handOver();
    try {
      const title = reportTitle(report, language, format.period(report.period), t);
      await outbox.add(me.username, [
        sending(reportKey, title, { content, etag, unchanged: saved && report.state === 'RETURNED' }),
      ]);
      window.scrollTo({ top: 0 });
    } catch {
      draft.takeBack();
      setFaults([{ message: t('report.deviceCannotQueue') }]);
      setFailure(NETWORK_PROBLEM);
    }
  }

  async function move() {
    if (report.allowedActions.includes('ASK_LEADER')) {
      const asked = await askLeader(reportKey, draft.version());
      return { moved: asked, message: t('report.leader.asked') };
    }
    const sent = await submitReport(reportKey, draft.version());
    return { moved: sent, message: t(sent.data.receivedLate ? 'report.sentLate' : 'report.sentOnTime') };
  }

  async function submit() {
    setAttempt((before) => before + 1);
    setFailure(null);
    const found = checker.all().filter(blocks);
    setFaults(
      found.map((finding) => ({ message: findingText(finding, wording), fieldId: fieldId(finding.field) })),
    );
    if (found.length > 0) return;
    setSubmitting(true);
    try {
      await draft.save(true);
      const { state, problem } = draft.getStanding();
      if (queueable && state === 'UNREACHABLE' && problem?.code === NETWORK_PROBLEM.code) {
        await sendLater();
        return;
      }
      if (state !== 'SAVED') {
        if (problem) refused(problem, report);
        return;
      }
      const { moved, message } = await move();
      client.setQueryData(reportQuery(reportKey).queryKey, moved);
      notifications.show({ message });
      window.scrollTo({ top: 0 });
      await reportChanged(client, reportKey);
    } catch (error) {
      const problem = problemOf(error);
      if (queueable && problem.code === NETWORK_PROBLEM.code) {
        await sendLater();
        return;
      }
      refused(problem, client.getQueryData(reportQuery(reportKey).queryKey)?.data ?? report);
    } finally {
      setSubmitting(false);
    }
  }

  const uncertain = failure !== null && (failure.status === 0 || failure.status >= 500);
  const items: readonly SummaryItem[] =
    failure !== null && faults.length === 0
      ? [
          { message: problemSentence(failure, t) },
          ...(uncertain
            ? [{ message: t('report.submitUncertain') }, { message: t('report.typedIsSafe') }]
            : []),
        ]
      : faults;
  const summaryTitle =
    failure === null ? t('report.cannotSubmit', { count: faults.length }) : t('report.submitFailed');
  const notYet =
    report.opensOn !== null && report.opensOn > today
      ? t('report.notOpen', { date: format.date(report.opensOn) })
      : null;

  return (
    <EntryContext value={entry}>
      <div data-noprint>
        <ReportHeading
          report={report}
          hasErrors={items.length > 0}
          actions={
            <>
              <ReportDownloads reportKey={reportKey} />
              <ReportMoves reportKey={reportKey} report={report} etag={draft.version()} />
            </>
          }
        />
        <KeptCopy keptAt={loaded.keptAt ?? null} />
        <ErrorSummary title={summaryTitle} items={items} attempt={attempt} />
        <Conflicts />
        {report.amendmentReason && (
          <div className={classes.notice} data-tone="info">
            <p>{t('report.amending', { reason: report.amendmentReason })}</p>
            <AffectedReports reportKey={reportKey} />
          </div>
        )}
        <ReturnedNotice report={report} wording={wording} linked>
          <ChangesSince reportKey={reportKey} />
        </ReturnedNotice>
        <ConsolidationNotice report={report} reportKey={reportKey} />

        {template.sections.map((section) => {
          const title = inLanguage(language, section.titleVi, section.titleEn);
          switch (section.kind) {
            case 'CELLS': {
              const table = form.tables.find(({ code }) => code === section.code);
              return (
                table && (
                  <Fragment key={section.code}>
                    <SectionCard title={title}>
                      <FilledFrom report={report} section={section} />
                      {table === form.tables[0] && !isConsolidated(report) && (
                        <FromSheet reportKey={reportKey} />
                      )}
                      <CellGrid table={table} title={title} />
                      {table === form.tables.at(-1) && <AboutCells mayBeNil={!isConsolidated(report)} />}
                    </SectionCard>
                    {table === form.tables.at(-1) && form.cellKeys.length > 0 && !isConsolidated(report) && (
                      <SectionCard title={t('report.lines')}>
                        <Lines />
                      </SectionCard>
                    )}
                  </Fragment>
                )
              );
            }
            case 'ACTIVITIES':
              return (
                <SectionCard key={section.code} title={title} actions={<ActivityProgress />}>
                  <ActivityResults />
                </SectionCard>
              );
            case 'NARRATIVE':
              return (
                <SectionCard key={section.code} title={title}>
                  <Narrative />
                </SectionCard>
              );
            case 'OUTPUTS':
              return (
                <SectionCard key={section.code} title={title}>
                  <OutputsTable title={title} report={report} />
                </SectionCard>
              );
            case 'ATTACHMENTS':
              return (
                <SectionCard key={section.code} title={title}>
                  <ReportFiles reportKey={reportKey} report={report} />
                </SectionCard>
              );
          }
        })}
        <SectionCard title={t('report.documentHead')}>
          <DocumentHead />
        </SectionCard>
        <EntryBar submitting={submitting} notYet={notYet} onSubmit={() => void submit()} />
      </div>
      <PrintForm report={report} content={printed} template={template} form={form} wording={wording} />
    </EntryContext>
  );
}

/** What is shown is what this device heard last. */
function KeptCopy({ keptAt }: { keptAt: string | null }) {
  const { t } = useI18n();
  const format = useFormat();
  if (keptAt === null) return null;
  return (
    <p className={classes.notice} data-tone="info" role="status">
      {t('report.keptCopy', { time: format.dateTime(keptAt) })}
    </p>
  );
}

/** Said once below the last table: the keys, the signs, and that nothing happened. */
function AboutCells({ mayBeNil }: { mayBeNil: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <p className={grid.keys}>{t('report.keysLine')}</p>
      <SaveLegend />
      {mayBeNil && <NilReport />}
    </>
  );
}

/** Where figures that stand there already come from. */
function FilledFrom({ report, section }: { report: Report; section: Section }) {
  const { t } = useI18n();
  const format = useFormat();
  const own = useQuery(seriesQuery(report.series.code));
  const source = section.filledFrom ?? own.data?.fillsFrom ?? '';
  const finer = useQuery({ ...seriesQuery(source), enabled: source !== '' });
  const { until } = report.filled;
  if (isConsolidated(report)) return null;
  if (until === null) return source === '' ? null : <p className={classes.hint}>{t('report.filledNone')}</p>;
  const date = format.date(until);
  return (
    <p className={classes.hint}>
      {finer.data?.periodType === 'MONTH'
        ? t('report.filledFromMonths', { count: monthsCovered(report.periodStart, until), date })
        : t('report.filledUntil', { date })}
    </p>
  );
}
