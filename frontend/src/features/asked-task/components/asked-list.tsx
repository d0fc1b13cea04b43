import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { AppLink } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadMore } from '@/ui/load-more';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { askedTasksQuery, type AskedTask } from '../api/asked-tasks';
import { byPlan } from '../model/by-plan';
import { AnswerBadge } from './answer-badge';
import { AnswerDialog } from './answer-dialog';
import classes from './asked-task.module.css';

function Task({ task }: { task: AskedTask }) {
  const t = useT();
  const [answering, setAnswering] = useState(false);
  const { duty, answer, allowedActions, organisation } = task;
  return (
    <li className={classes.task}>
      <div className={classes.head}>
        <StatusBadge tone="neutral" shape={duty.mode === 'DIRECT' ? 'check' : 'dash'}>
          {t(`asked.mode.${duty.mode}`)}
        </StatusBadge>
        <StatusBadge tone="info" shape={duty.role === 'LEAD' ? 'dot' : 'ring'}>
          {t(`plan.role.${duty.role}`)}
        </StatusBadge>
        <AnswerBadge answer={answer} />
      </div>
      <ul className={classes.words} lang="vi">
        {duty.tasks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {answer && (
        <p className={classes.answer}>
          {answer.text && <span lang="vi">“{answer.text}” </span>}
          <span className={classes.small}>
            {t(answer.onBehalf ? 'asked.answeredOnBehalf' : 'asked.answeredBy', {
              by: answer.by,
              date: formatDate(answer.on),
            })}
          </span>
        </p>
      )}
      {allowedActions.includes('ANSWER') && (
        <Button
          variant={answer ? 'default' : 'filled'}
          aria-label={t('asked.answerTo', { code: duty.code, name: organisation.name })}
          onClick={() => setAnswering(true)}
        >
          {t(answer ? 'asked.change' : 'asked.answer')}
        </Button>
      )}
      {answering && <AnswerDialog task={task} onClose={() => setAnswering(false)} />}
    </li>
  );
}

/** What plans ask of one body, plan by plan, with its answers. */
export function AskedList({ organisation }: { organisation: string }) {
  const t = useT();
  const asked = useInfiniteQuery(askedTasksQuery({ organisation }));
  if (asked.isPending) return <LoadingSkeleton lines={6} />;
  if (asked.isError) {
    return (
      <ErrorState
        title={t('asked.failed')}
        problem={problemOf(asked.error)}
        onRetry={() => void asked.refetch()}
      />
    );
  }
  const tasks = asked.data.pages.flatMap(({ items }) => items);
  if (tasks.length === 0) return <EmptyState>{t('asked.none')}</EmptyState>;
  return (
    <>
      {byPlan(tasks).map(({ plan, issuer, tasks: own }) => (
        <section key={plan.id} aria-labelledby={`asked-${plan.id}`}>
          <h3 id={`asked-${plan.id}`} className={classes.plan}>
            <AppLink to="/plans/$planId" params={{ planId: plan.id }} search={{ tab: 'duties' }}>
              {[plan.number, plan.title].filter(Boolean).join(' – ')}
            </AppLink>
            <span className={classes.small}> {t('home.issuedBy', { issuer: issuer.name })}</span>
          </h3>
          <ul className={classes.tasks}>
            {own.map((task) => (
              <Task key={`${task.duty.id} ${task.organisation.code}`} task={task} />
            ))}
          </ul>
        </section>
      ))}
      <LoadMore
        shown={tasks.length}
        total={asked.data.pages[0]?.total ?? null}
        hasMore={asked.hasNextPage}
        loading={asked.isFetchingNextPage}
        onMore={() => void asked.fetchNextPage()}
      />
    </>
  );
}
