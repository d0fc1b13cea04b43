import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { problemOf, type Problem } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { ErrorSummary, type SummaryItem } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { seriesQuery } from '../api/form-parts';
import { submitReport } from '../api/moves';
import { reportChanged, reportQuery } from '../api/report';
import type { Report, ReportKey, Section, Template } from '../api/types';
import { blocks, type Remark } from '../model/check';
import { Checker } from '../model/checker';
import { fieldName, findingText, inLanguage } from '../model/finding-words';
import { fieldOfPointer } from '../model/pointers';
import { isConsolidated, monthsCovered } from '../model/report-facts';
import type { ReportForm } from '../model/report-form';
import { ActivityProgress, ActivityResults } from './activity-results';
import { CellGrid } from './cell-grid';
import { ChangesSince } from './changes-since';
import { Conflicts } from './conflicts';
import { ConsolidationNotice } from './consolidation-notice';
import { DocumentHead } from './document-head';
import { EntryBar } from './entry-bar';
import { EntryContext, fieldId, useWording } from './entry-context';
import { Narrative } from './narrative';
import { PrintForm } from './print-form';
import { ReportHeading } from './report-heading';
import { ReportMoves } from './report-moves';
import { ReturnedNotice } from './returned-notice';
import { useEntryDraft } from './use-entry-draft';
import { usePrintContent } from './use-print-content';
import classes from './entry.module.css';

/** The service's remarks on figures, each with the figure it was made on. */
function remarksOf(report: Report): Remark[] {
  return report.warnings.flatMap(({ pointer, messageVi, messageEn }) => {
    const key = fieldOfPointer(pointer, report.content)?.replace(/^cell\//, '');
    const cell = report.content.cells.find((candidate) => candidate.key === key);
    return cell ? [{ key: cell.key, value: cell.value ?? null, messageVi, messageEn }] : [];
  });
}

interface Props {
  reportKey: ReportKey;
  loaded: Versioned<Report>;
  template: Template;
  form: ReportForm;
}

/** The screen on which a report is written and sent. */
export function EntryForm({ reportKey, loaded, template, form }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const client = useQueryClient();
  const today = dateInVietnam(useMe().businessNow);
  const report = loaded.data;
  const draft = useEntryDraft(reportKey, loaded, form);
  const wording = useWording(form);
  const printed = usePrintContent(draft, form);
  const [attempt, setAttempt] = useState(0);
  const [submitting, setSubmitting] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const [faults, setFaults] = useState<readonly SummaryItem[]>([]);

  const { filled, warnings, content } = report;
  const checker = useMemo(
    () =>
      new Checker(draft.store, { form, filled: filled.cells, today, remarks: remarksOf(report), language }),
    // A report read again without news makes the same checks.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [draft, form, filled, warnings, content, today, language],
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
      if (state !== 'SAVED') {
        if (problem) refused(problem, report);
        return;
      }
      const sent = await submitReport(reportKey, draft.version());
      client.setQueryData(reportQuery(reportKey).queryKey, sent);
      notifications.show({ message: t(sent.data.receivedLate ? 'report.sentLate' : 'report.sentOnTime') });
      window.scrollTo({ top: 0 });
      await reportChanged(client, reportKey);
    } catch (error) {
      refused(problemOf(error), client.getQueryData(reportQuery(reportKey).queryKey)?.data ?? report);
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
          actions={<ReportMoves reportKey={reportKey} report={report} etag={draft.version()} />}
        />
        <ErrorSummary title={summaryTitle} items={items} attempt={attempt} />
        <Conflicts />
        {report.amendmentReason && (
          <div className={classes.notice} data-tone="info">
            {t('report.amending', { reason: report.amendmentReason })}
          </div>
        )}
        <ReturnedNotice report={report} wording={wording} linked>
          <ChangesSince reportKey={reportKey} />
        </ReturnedNotice>
        <ConsolidationNotice report={report} reportKey={reportKey} />

        {template.sections.map((section) => {
          const title = inLanguage(language, section.titleVi, section.titleEn);
          switch (section.kind) {
            case 'CELLS':
              return (
                <SectionCard key={section.code} title={title}>
                  <FilledFrom report={report} section={section} />
                  <CellGrid title={title} />
                </SectionCard>
              );
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
