import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { useKeys } from '@/lib/use-keys';
import { LinkButton } from '@/ui/app-link';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { SectionCard } from '@/ui/section-card';
import { workQuery, type Work } from '../api/work';
import { HandedTargets } from '../components/handed-targets';
import { NamedPlanList } from '../components/named-plan-list';
import { PlansToMake } from '../components/plans-to-make';
import { TaskList } from '../components/task-list';
import { namedPlans } from '../model/named-plans';
import { approvals, nextDue, tasksOf } from '../model/work-task';
import classes from '@/ui/row-list.module.css';

/** Moves the focus through the tasks of the page; Enter then opens the one in focus as any link. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-task]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}

interface Props {
  /** What other rooms have due. */
  sections?: ReactNode;
}

/** "What is due from me?" */
export function HomePage({ sections }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const work = useQuery(workQuery);
  useKeys({ j: () => step(1), k: () => step(-1) });

  return (
    <>
      <PageHeader
        title={t('home.title')}
        subtitle={t('home.subtitle', { organisation: me.organisation.name, date: format.date(today) })}
        actions={
          <KeyHelp
            keys={[
              { key: 'j', label: t('report.keyNext') },
              { key: 'k', label: t('report.keyPrevious') },
              { key: 'Enter', label: t('report.keyOpen') },
            ]}
          />
        }
      />
      {work.data ? (
        <Sections work={work.data} today={today} unit={me.organisation.code} sections={sections} />
      ) : (
        <>
          {work.isError ? (
            <ErrorState
              problem={problemOf(work.error)}
              title={t('home.failed')}
              onRetry={() => void work.refetch()}
            />
          ) : (
            <LoadingSkeleton lines={6} />
          )}
          {/* What others have due may be known here all the same, as without a network; it stays while asked again. */}
          {work.errorUpdateCount > 0 && sections}
        </>
      )}
    </>
  );
}

interface SectionsProps {
  work: Work;
  today: string;
  unit: string;
  sections: ReactNode;
}

function Sections({ work, today, unit, sections }: SectionsProps) {
  const { t, language } = useI18n();
  const format = useFormat();
  const context = { t, language, today, unit };
  const due = tasksOf(
    work.due.filter(({ kind }) => kind !== 'REVIEW'),
    context,
  );
  const toReview = tasksOf(
    work.due.filter(({ kind }) => kind === 'REVIEW'),
    context,
  );
  const toApprove = approvals(work.toApprove, context);
  const upcoming = tasksOf(work.upcoming, context);
  const done = tasksOf(work.done, context);
  const next = nextDue(work);
  const named = namedPlans(work);

  return (
    <>
      <SectionCard title={t('home.due', { count: due.length })}>
        {due.length > 0 ? (
          <TaskList tasks={due} urgent />
        ) : (
          <EmptyState>
            {next === null ? t('home.nothingDue') : t('home.nothingDueNext', { date: format.date(next) })}
          </EmptyState>
        )}
      </SectionCard>
      {toApprove.length > 0 && (
        <SectionCard title={t('home.toApprove', { count: toApprove.length })}>
          <TaskList tasks={toApprove} urgent />
        </SectionCard>
      )}
      {sections}
      {work.reviews.count > 0 && (
        <SectionCard
          title={t('home.reviews', { count: work.reviews.count })}
          actions={<LinkButton to="/reviews">{t('home.openReviews')}</LinkButton>}
        >
          <TaskList tasks={toReview} />
        </SectionCard>
      )}
      {work.plansToMake.length > 0 && (
        <SectionCard title={t('home.plansToMake', { count: work.plansToMake.length })}>
          <PlansToMake plans={work.plansToMake} />
        </SectionCard>
      )}
      {work.allocatedTargets.length > 0 && (
        <SectionCard
          title={t('home.handed', { count: work.allocatedTargets.length })}
          actions={
            <LinkButton to="/targets" variant="default">
              {t('home.openTargets')}
            </LinkButton>
          }
        >
          <HandedTargets targets={work.allocatedTargets} />
        </SectionCard>
      )}
      <div className={classes.columns}>
        <div>
          <SectionCard title={t('home.upcoming')}>
            {upcoming.length > 0 ? (
              <TaskList tasks={upcoming} />
            ) : (
              <EmptyState>{t('home.nothingUpcoming')}</EmptyState>
            )}
          </SectionCard>
          {named.length > 0 && (
            <SectionCard title={t('home.plans')}>
              <NamedPlanList plans={named} />
            </SectionCard>
          )}
        </div>
        <SectionCard title={t('home.done')}>
          {done.length > 0 ? <TaskList tasks={done} /> : <EmptyState>{t('home.nothingDone')}</EmptyState>}
        </SectionCard>
      </div>
    </>
  );
}
