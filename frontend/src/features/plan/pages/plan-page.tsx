import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { usePhone } from '@/lib/use-phone';
import { useSearchState } from '@/lib/use-search-state';
import { AppLink } from '@/ui/app-link';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { PageHeader } from '@/ui/page-header';
import { UrlTabs } from '@/ui/url-tabs';
import { planQuery } from '../api/plans';
import { ActivitiesTab } from '../components/activities-tab';
import { DocumentDownloads } from '../components/document-downloads';
import { DocumentTab } from '../components/document-tab';
import { DutiesTab } from '../components/duties-tab';
import { EndNotice } from '../components/end-notice';
import { FundingTab } from '../components/funding-tab';
import { LineageTab } from '../components/lineage-tab';
import { GapsBadge, PlanStatusBadge } from '../components/plan-badges';
import { ReportsTab } from '../components/reports-tab';
import { IssuedMoves } from '../drafting/components/issued-moves';
import type { LinkTarget } from '../model/document-links';
import classes from '../components/document.module.css';

interface Props {
  planId: string;
  /** Targets that the paragraphs of the document lead to. */
  targets: readonly LinkTarget[];
  targetsTab: ReactNode;
  targetsAtAGlance: ReactNode;
  /** What the checks found; null where the caller may not ask. */
  lintTab: { label: string; content: ReactNode } | null;
  /** The year-end evaluation; left out for plans that are not in force. */
  evaluationTab?: { label: string; content: ReactNode } | null;
  /** What the bodies of the plan have answered. */
  answers?: ReactNode;
  /** Amounts and contracts, for those who may see them. */
  money?: ReactNode;
  /** How far its activities have come. */
  progress?: ReactNode;
}

/** On a phone what is seldom done does not push the plan out of sight. */
function Folded({ children }: { children: ReactNode }) {
  const t = useT();
  if (!usePhone()) return children;
  return (
    <details>
      <summary className={classes.railSummary}>{t('plan.moves')}</summary>
      <div className={classes.folded}>{children}</div>
    </details>
  );
}

/** A plan: the document with its live state beside it, and its parts as tables. */
export function PlanPage({
  planId,
  targets,
  targetsTab,
  targetsAtAGlance,
  evaluationTab,
  lintTab,
  answers,
  money,
  progress,
}: Props) {
  const t = useT();
  const [search] = useSearchState();
  const navigate = useNavigate();
  const plan = useQuery(planQuery(planId));

  if (plan.isPending) return <LoadingSkeleton lines={10} />;
  if (plan.isError) {
    return (
      <>
        <PageHeader title={t('plan.title')} hasErrors />
        <ErrorState
          title={t('plan.failed')}
          problem={problemOf(plan.error)}
          onRetry={() => void plan.refetch()}
        />
        <AppLink to="/plans">{t('plan.toList')}</AppLink>
      </>
    );
  }
  const { number, title, issuer, status, ended, gaps, allowedActions } = plan.data;
  // The document has a heading of its own on paper.
  const asDocument = search.tab === undefined;

  return (
    <>
      <div data-noprint={asDocument || undefined}>
        <PageHeader
          title={title}
          subtitle={
            <>
              <span>
                {number === null
                  ? t(gaps.includes('NUMBER') ? 'plan.unnamed' : 'plan.unnumbered')
                  : t('plan.named', { number })}{' '}
                · {issuer.name}
              </span>
              <PlanStatusBadge status={status} ended={ended} />
              <GapsBadge gaps={gaps} />
            </>
          }
          actions={
            <>
              <Folded>
                <Button variant="default" onClick={() => window.print()}>
                  {t('plan.print')}
                </Button>
                <DocumentDownloads planId={planId} />
                <IssuedMoves plan={plan.data} />
              </Folded>
              {(allowedActions.includes('EDIT') || allowedActions.includes('COMMENT')) && (
                <Button onClick={() => void navigate({ to: '/plans/$planId/edit', params: { planId } })}>
                  {t(allowedActions.includes('EDIT') ? 'draft.open' : 'draft.openRead')}
                </Button>
              )}
            </>
          }
        />
        <EndNotice ended={ended} />
      </div>
      <UrlTabs
        label={t('plan.tabs')}
        tabs={[
          {
            id: 'document',
            label: t('plan.tab.document'),
            content: <DocumentTab plan={plan.data} targets={targets} targetsAtAGlance={targetsAtAGlance} />,
          },
          { id: 'targets', label: t('plan.tab.targets'), content: targetsTab },
          {
            id: 'activities',
            label: t('plan.tab.activities'),
            content: <ActivitiesTab plan={plan.data} progress={progress} />,
          },
          {
            id: 'duties',
            label: t('plan.tab.duties'),
            content: <DutiesTab plan={plan.data} answers={answers} />,
          },
          { id: 'reports', label: t('plan.tab.reports'), content: <ReportsTab plan={plan.data} /> },
          {
            id: 'funding',
            label: t('plan.tab.funding'),
            content: (
              <>
                <FundingTab plan={plan.data} />
                {money}
              </>
            ),
          },
          { id: 'lineage', label: t('plan.tab.lineage'), content: <LineageTab plan={plan.data} /> },
          ...(evaluationTab ? [{ id: 'evaluation', ...evaluationTab }] : []),
          ...(lintTab ? [{ id: 'lint', ...lintTab }] : []),
        ]}
      />
    </>
  );
}
