import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { KeyHelp } from '@/ui/key-help';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { UrlTabs } from '@/ui/url-tabs';
import { targetQuery } from '../api/targets';
import { AreaBlock } from '../components/area-block';
import { AssessmentTab } from '../components/assessment-tab';
import classes from '../components/targets.module.css';

const CascadeBlock = lazy(async () => ({
  default: (await import('../components/cascade-block')).CascadeBlock,
}));

const KnownHistory = lazy(async () => ({
  default: (await import('../components/known-history')).KnownHistory,
}));

/** One target: what is said of it, down to the communes, how it was handed down and what was said before. */
export function TargetPage() {
  const { t, language } = useI18n();
  const format = useFormat();
  const { targetId = '' } = useParams({ strict: false });
  const found = useQuery(targetQuery(targetId));

  if (found.isPending) return <LoadingSkeleton lines={8} />;
  if (found.isError) {
    return (
      <ErrorState
        title={t('targetPage.failed')}
        problem={problemOf(found.error)}
        onRetry={() => void found.refetch()}
      />
    );
  }
  const target = found.data;
  const { code, indicator, plan, area, due, closure } = target;
  return (
    <>
      <PageHeader
        title={
          indicator === null
            ? t('targetPage.titlePlain', { code })
            : t('targetPage.title', { code, name: nameIn(language, indicator) })
        }
        subtitle={
          <>
            <AppLink
              to="/plans/$planId"
              params={{ planId: plan.id }}
              search={{ tab: 'targets', target: code }}
            >
              {[plan.number, plan.title].filter(Boolean).join(' – ')}
            </AppLink>
            <span>{area.name}</span>
            {due !== null && <span>{t('targetPage.dueBy', { date: format.date(due) })}</span>}
            {closure !== null && (
              <StatusBadge tone="neutral" shape="cross">
                {t('targetPage.closed', { date: format.date(closure.closedOn) })}
              </StatusBadge>
            )}
          </>
        }
        actions={
          <>
            <Button variant="default" onClick={() => window.print()}>
              {t('targetPage.print')}
            </Button>
            <KeyHelp
              keys={[
                { key: '↑ ↓', label: t('ui.keyMove') },
                { key: '→ ←', label: t('targetPage.keyTarget') },
                { key: 'Home End', label: t('ui.keyEnds') },
              ]}
            />
          </>
        }
      />
      <blockquote className={classes.quote} lang="vi">
        {target.statement}
      </blockquote>
      <UrlTabs
        label={t('targetPage.tabs')}
        tabs={[
          {
            id: 'assessment',
            label: t('targetPage.tab.assessment'),
            content: <AssessmentTab target={target} />,
          },
          { id: 'areas', label: t('targetPage.tab.areas'), content: <AreaBlock target={target} /> },
          {
            id: 'cascade',
            label: t('targetPage.tab.cascade'),
            content: (
              <Suspense fallback={<LoadingSkeleton lines={8} />}>
                <CascadeBlock target={target} />
              </Suspense>
            ),
          },
          {
            id: 'history',
            label: t('targetPage.tab.history'),
            content: (
              <Suspense fallback={<LoadingSkeleton lines={4} />}>
                <KnownHistory target={target} />
              </Suspense>
            ),
          },
        ]}
      />
    </>
  );
}
