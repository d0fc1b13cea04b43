import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Versioned } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { useKeys } from '@/lib/use-keys';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { useMoveReport, type Move, type ReturnComment } from '../api/moves';
import { reportQuery } from '../api/report';
import { revisionsQuery } from '../api/proof';
import type { Report, ReportKey, ReviewItem, Template } from '../api/types';
import { commentTargetName, type Wording } from '../model/finding-words';
import type { ReportForm } from '../model/report-form';
import { reportTitle } from '../model/report-title';
import { comparedWith } from '../model/review-queue';
import { CommentDialog } from './comment-dialog';
import { ConsolidationNotice } from './consolidation-notice';
import { useWording } from './entry-context';
import { History } from './history';
import { ReportSheet } from './report-sheet';
import { ReportStanding } from './report-standing';
import { ReturnDialog } from './return-dialog';
import { ReviewCells } from './review-cells';
import { RevisionChanges } from './revision-changes';
import { useReportForm } from './use-report-form';
import classes from './review.module.css';

interface Props {
  reportKey: ReportKey;
  /** Its line in the queue: what its figures are compared with. Missing when it waits no more, or not yet. */
  item?: ReviewItem;
  /** Where it stands in the queue. */
  position?: { at: number; total: number } | null;
  /** The focus goes to the report as soon as it is shown. */
  takesFocus?: boolean;
  onDecided: () => void;
}

/** One report of the queue, to be accepted or returned. */
export function ReviewedReport(props: Props) {
  const { reportKey } = props;
  const { t } = useI18n();
  const report = useQuery({ ...reportQuery(reportKey), refetchOnWindowFocus: false });
  const form = useReportForm(report.data?.data);
  const error = report.error ?? form.error;
  if (error) {
    return (
      <ErrorState
        problem={problemOf(error)}
        title={t('report.failed')}
        onRetry={() => {
          if (report.isError) void report.refetch();
          form.refetch();
        }}
      />
    );
  }
  if (!report.data || !form.data) return <LoadingSkeleton lines={8} />;
  return <Decision {...props} loaded={report.data} {...form.data} />;
}

interface ChangesProps {
  reportKey: ReportKey;
  revision: number;
  wording: Wording;
}

interface DecisionProps extends Props {
  loaded: Versioned<Report>;
  template: Template;
  form: ReportForm;
}

/** What an answer to a return, or an amendment, changed against the revision received before. */
function Changes({ reportKey, revision, wording }: ChangesProps) {
  const { t } = useI18n();
  const revisions = useQuery(revisionsQuery(reportKey));
  const shown = revisions.data?.items.find((item) => item.revision === revision);
  if (!shown) return null;
  return (
    <SectionCard title={t('review.changes')}>
      <RevisionChanges revision={shown} wording={wording} empty={t('review.noChanges')} />
    </SectionCard>
  );
}

function Decision({
  reportKey,
  item,
  position = null,
  takesFocus = false,
  loaded,
  template,
  form,
  onDecided,
}: DecisionProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { data: report, etag } = loaded;
  const wording = useWording(form);
  const move = useMoveReport(reportKey, etag);
  const [comments, setComments] = useState<readonly ReturnComment[]>([]);
  const [target, setTarget] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'ACCEPT' | 'RETURN' | null>(null);
  const asked = report.mode === 'REQUEST';
  const canAccept = report.allowedActions.includes('ACCEPT');
  const canReturn = report.allowedActions.includes('RETURN');
  const sender = report.organisation.name;
  const problem = move.error && problemOf(move.error);

  /** What follows must happen even if the list has meanwhile moved this report off the screen. */
  async function decide(decision: Move, done: string) {
    try {
      await move.mutateAsync(decision);
    } catch {
      // Shown where it was asked for.
      return;
    }
    notifications.show({ message: done });
    onDecided();
  }

  function accept() {
    void decide({ kind: 'ACCEPT' }, t(asked ? 'report.acknowledged' : 'report.accepted', { sender }));
  }

  function giveBack(reasonCode: ReturnComment['code'], reason: string) {
    void decide(
      {
        kind: 'RETURN',
        body: { reasonCode, reason: reason === '' ? null : reason, comments: [...comments] },
      },
      t(asked ? 'report.requested' : 'report.returned', { sender }),
    );
  }

  /** A report without warnings is accepted at once; one with warnings asks first. */
  function beginAccept() {
    if (!canAccept || move.isPending) return;
    if (report.warnings.length > 0) setDialog('ACCEPT');
    else accept();
  }

  function beginReturn() {
    if (!canReturn) return;
    move.reset();
    setDialog('RETURN');
  }

  useKeys({ a: beginAccept, r: beginReturn });

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const commented = new Set(comments.map(({ cell }) => cell));
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={classes.reportTitle}>
        {`${sender}: `}
        {reportTitle(report, language, format.period(report.period), t)}
      </h2>
      <div className={classes.standing}>
        <ReportStanding report={report} />
        {position && <span>{t('review.position', position)}</span>}
      </div>
      {problem && dialog === null && <ErrorState problem={problem} title={t('report.reviewFailed')} />}
      <ConsolidationNotice report={report} reportKey={reportKey} />
      {canReturn && <p className={classes.decideHint}>{t('report.clickCells')}</p>}
      {item && comparedWith(item) && (
        <Changes reportKey={reportKey} revision={report.revision} wording={wording} />
      )}
      {item && !item.previousPeriod && <p className={classes.decideHint}>{t('review.noPrevious')}</p>}
      <ReportSheet
        figures={
          item &&
          ((table, title) => (
            <ReviewCells
              key={table.code}
              report={report}
              item={item}
              rows={table.rows}
              title={title}
              wording={wording}
              commented={commented}
              onComment={canReturn ? setTarget : undefined}
            />
          ))
        }
        report={report}
        template={template}
        form={form}
        wording={wording}
        commented={commented}
        onComment={canReturn ? setTarget : undefined}
      />
      {comments.length > 0 && (
        <SectionCard title={t('report.commentsToSend')}>
          <ul className={classes.comments}>
            {comments.map(({ cell, text }) => (
              <li key={cell}>
                <span>
                  {t('report.namedFinding', { name: commentTargetName(cell, wording), message: text })}
                </span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => setComments(comments.filter((comment) => comment.cell !== cell))}
                >
                  {t('report.removeComment')}
                </Button>
              </li>
            ))}
          </ul>
        </SectionCard>
      )}
      <SectionCard title={t('report.history')}>
        <History reportKey={reportKey} mode={report.mode} wording={wording} />
      </SectionCard>
      {(canAccept || canReturn) && (
        <div className={classes.decide} data-noprint>
          <Button variant="default" onClick={beginReturn} aria-keyshortcuts="r">
            {t(asked ? 'report.requestMore' : 'report.return')} (R)
          </Button>
          <Button onClick={beginAccept} loading={move.isPending} aria-keyshortcuts="a">
            {t(asked ? 'report.acknowledge' : 'report.accept')} (A)
          </Button>
        </div>
      )}
      <CommentDialog
        target={target}
        known={comments.find(({ cell }) => cell === target) ?? null}
        wording={wording}
        onClose={() => setTarget(null)}
        onSave={(comment) => {
          setComments([...comments.filter(({ cell }) => cell !== comment.cell), comment]);
          setTarget(null);
        }}
      />
      <ReturnDialog
        opened={dialog === 'RETURN'}
        title={t(asked ? 'report.requestTitle' : 'report.returnTitle', { sender })}
        confirmLabel={t(asked ? 'report.requestMore' : 'report.return')}
        comments={comments}
        wording={wording}
        pending={move.isPending}
        problem={problem}
        onClose={() => setDialog(null)}
        onConfirm={giveBack}
      />
      <ConfirmDialog
        opened={dialog === 'ACCEPT'}
        title={t(asked ? 'report.acknowledge' : 'report.accept')}
        confirmLabel={t(asked ? 'report.acknowledge' : 'report.accept')}
        pending={move.isPending}
        problem={problem}
        onClose={() => setDialog(null)}
        onConfirm={accept}
      >
        {t('report.acceptWarnings', { count: report.warnings.length })}
      </ConfirmDialog>
    </>
  );
}
