import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { SectionCard } from '@/ui/section-card';
import { answeredQuery, askedTasksQuery, type AskedTask } from '../api/asked-tasks';
import { AnswerBadge } from './answer-badge';
import { AnswerDialog } from './answer-dialog';
import classes from './asked-task.module.css';

/** What every body of a plan has answered, for whoever asked; nothing for those who may know of none. */
export function PlanAnswers({ planId }: { planId: string }) {
  const t = useT();
  const asked = useInfiniteQuery(askedTasksQuery({ plan: planId }));
  const answered = useQuery(answeredQuery(planId)).data ?? 0;
  const [answering, setAnswering] = useState<AskedTask | null>(null);
  if (asked.isError) {
    return (
      <ErrorState
        title={t('asked.answersFailed')}
        problem={problemOf(asked.error)}
        onRetry={() => void asked.refetch()}
      />
    );
  }
  const tasks = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  if (tasks.length === 0) return null;
  const total = asked.data?.pages[0]?.total ?? tasks.length;
  const columns: DataColumn<AskedTask>[] = [
    {
      id: 'body',
      header: t('asked.columnBody'),
      value: ({ organisation }) => organisation.name,
      rowHeader: true,
    },
    { id: 'mode', header: t('asked.columnMode'), value: ({ duty }) => t(`plan.mode.${duty.mode}`) },
    {
      id: 'answer',
      header: t('asked.columnAnswer'),
      value: ({ answer }) => t(answer ? `asked.status.${answer.status}` : 'asked.unanswered'),
      cell: ({ answer }) => (
        <>
          <AnswerBadge answer={answer} />
          {answer?.text && <p lang="vi">“{answer.text}”</p>}
        </>
      ),
    },
    {
      id: 'on',
      header: t('asked.columnOn'),
      value: ({ answer }) => answer && formatDate(answer.on),
      cell: ({ answer }) =>
        answer && (
          <>
            {formatDate(answer.on)}
            {answer.onBehalf && <span className={classes.small}> {t('asked.onBehalf')}</span>}
          </>
        ),
    },
  ];
  if (tasks.some(({ allowedActions }) => allowedActions.includes('ANSWER'))) {
    columns.push({
      id: 'do',
      header: t('asked.columnDo'),
      value: () => null,
      sortable: false,
      screenOnly: true,
      cell: (task) =>
        task.allowedActions.includes('ANSWER') && (
          <Button
            size="compact-md"
            variant="default"
            aria-label={t('asked.answerTo', { code: task.duty.code, name: task.organisation.name })}
            onClick={() => setAnswering(task)}
          >
            {t(task.answer ? 'asked.change' : 'asked.answer')}
          </Button>
        ),
    });
  }
  return (
    <SectionCard title={t('asked.answers', { answered, total })}>
      <DataTable
        caption={t('asked.answersCaption')}
        captionHidden
        stacked
        columns={columns}
        rows={tasks}
        rowId={({ duty, organisation }) => `${duty.id} ${organisation.code}`}
        csvName="tra-loi"
      />
      <LoadMore
        shown={tasks.length}
        total={total}
        hasMore={asked.hasNextPage}
        loading={asked.isFetchingNextPage}
        onMore={() => void asked.fetchNextPage()}
      />
      {answering && <AnswerDialog task={answering} onClose={() => setAnswering(null)} />}
    </SectionCard>
  );
}
