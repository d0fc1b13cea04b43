import type { Translate } from '@/i18n/translate';
import { daysWords, dueWords, reportStateWord, timelinessWord, type StatusWord } from '@/i18n/report-words';
import { periodLabel } from '@/i18n/period-label';
import { formatDate, formatDateTime } from '@/lib/format';
import type { Language } from '@/lib/language';
import type { Work, WorkItem } from '../api/work';

/** One line of the list: a task with its one button. */
export interface Task {
  id: string;
  title: string;
  /** What says when, how far, and why: in the order in which it is read. */
  facts: readonly string[];
  /** Why it came back, in full. */
  reason: string | null;
  status: StatusWord;
  action: 'START' | 'EDIT' | 'FIX' | 'VIEW' | 'REVIEW' | 'CONSOLIDATE' | 'APPROVE';
  target: {
    kind: 'REPORT' | 'CONSOLIDATION' | 'REVIEW';
    series: string;
    organisation: string;
    period: string;
  };
}

interface Context {
  t: Translate;
  language: Language;
  /** The business date, `2024-11-18`. */
  today: string;
  /** Whose task list it is: a task of another unit names it. */
  unit: string;
}

type Obligation = NonNullable<WorkItem['obligation']>;
type Summary = NonNullable<WorkItem['report']>;

const named = (series: { nameVi: string; nameEn: string }, language: Language) =>
  language === 'vi' ? series.nameVi : series.nameEn;

function actionOf(owed: Obligation, kind: WorkItem['kind']): Task['action'] {
  if (kind === 'CONSOLIDATE' && owed.report === null) return 'CONSOLIDATE';
  if (owed.allowedActions.includes('START')) return 'START';
  if (owed.allowedActions.includes('EDIT')) return owed.report?.state === 'RETURNED' ? 'FIX' : 'EDIT';
  return 'VIEW';
}

function owedTask(owed: Obligation, kind: WorkItem['kind'], { t, language, today, unit }: Context): Task {
  const { report, organisation, series, period } = owed;
  const { filled = 0, total = 0 } = report?.progress ?? {};
  const sent = report?.submittedAt
    ? t('home.submittedOn', { date: formatDateTime(report.submittedAt) })
    : null;
  // Once it is sent the deadline is past business, unless it came back.
  const facts = [sent !== null && report?.state !== 'RETURNED' ? sent : dueWords(owed, t)];
  const days = daysWords(owed, today, t);
  if (days !== null) facts.push(days);
  if (owed.timeliness === 'NOT_DUE' && owed.opensOn !== null) {
    facts.push(t('home.opensOn', { date: formatDate(owed.opensOn) }));
  }
  if (sent === null && total > 0) facts.push(t('home.progress', { filled, total }));
  if (organisation.code !== unit) facts.push(organisation.name);
  const reason = report?.state === 'RETURNED' ? (report.returnReason?.text ?? '') : '';
  const late = owed.timeliness === 'OVERDUE' && report?.state !== 'RETURNED';
  const action = actionOf(owed, kind);
  return {
    id: `${kind} ${series.code}/${organisation.code}/${period}`,
    title: t('report.nameAndPeriod', { name: named(series, language), period: periodLabel(period, t) }),
    facts,
    reason:
      reason === ''
        ? null
        : t(owed.mode === 'REQUEST' ? 'home.requestReason' : 'home.returnReason', { reason }),
    status: late
      ? timelinessWord(owed.timeliness, t)
      : reportStateWord(report?.state ?? 'NONE', owed.mode, t),
    action,
    target: {
      kind: action === 'CONSOLIDATE' ? 'CONSOLIDATION' : 'REPORT',
      series: series.code,
      organisation: organisation.code,
      period,
    },
  };
}

function receivedTask(report: Summary, { t, language }: Context): Task {
  const { series, organisation, period } = report;
  const facts = [organisation.name];
  if (report.submittedAt) facts.push(t('home.submittedOn', { date: formatDateTime(report.submittedAt) }));
  const waits = report.state === 'SUBMITTED';
  return {
    id: `REVIEW ${series.code}/${organisation.code}/${period}`,
    title: t('report.nameAndPeriod', { name: named(series, language), period: periodLabel(period, t) }),
    facts,
    reason: null,
    status: reportStateWord(report.state, 'DIRECT', t),
    action: waits ? 'REVIEW' : 'VIEW',
    target: {
      kind: waits ? 'REVIEW' : 'REPORT',
      series: series.code,
      organisation: organisation.code,
      period,
    },
  };
}

/** Drafts that lie before a leader; only the page of each shows what there is to approve. */
export function approvals(reports: readonly Summary[], context: Context): Task[] {
  return reports.map((report) => ({
    ...receivedTask(report, context),
    id: `APPROVE ${report.series.code}/${report.organisation.code}/${report.period}`,
    action: 'APPROVE',
  }));
}

/** The tasks behind the items of a section; an item that names nothing is left out. */
export function tasksOf(items: readonly WorkItem[], context: Context): Task[] {
  return items.flatMap(({ kind, obligation, report }) => {
    if (obligation) return [owedTask(obligation, kind, context)];
    return report ? [receivedTask(report, context)] : [];
  });
}

/** The last day in time of the next thing to do; null when nothing has a date. */
export function nextDue(work: Pick<Work, 'upcoming'>): string | null {
  const days = work.upcoming.flatMap(({ obligation }) => obligation?.lastDay ?? []);
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first));
}
