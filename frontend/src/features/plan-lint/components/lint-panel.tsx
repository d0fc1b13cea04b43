import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import type { SearchParams } from '@/lib/search-params';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { lintQuery, type LintPart } from '../api/lint';
import { LintFinding } from './lint-finding';
import classes from './lint.module.css';

interface Props {
  planId: string;
  /** Where on the plan's page a part is; null where the page does not show it. */
  placeOf: (part: LintPart) => SearchParams | null;
}

/** What a careful chief would ask before signing. Nothing of it keeps a plan from being issued. */
export function LintPanel({ planId, placeOf }: Props) {
  const t = useT();
  const lint = useQuery(lintQuery(planId));
  const [withDismissed, setWithDismissed] = useState(false);

  if (lint.isPending) return <LoadingSkeleton lines={6} />;
  if (lint.isError) {
    return (
      <ErrorState
        title={t('planLint.failed')}
        problem={problemOf(lint.error)}
        onRetry={() => void lint.refetch()}
      />
    );
  }
  const { findings, open, dismissed, allowedActions } = lint.data;
  const shown = withDismissed ? findings : findings.filter((finding) => finding.dismissed === null);

  return (
    <SectionCard title={t('planLint.title')}>
      <p role="status" className={classes.counts}>
        {t('planLint.counts', { open, dismissed })}
      </p>
      {dismissed > 0 && (
        <Checkbox
          mb="sm"
          label={t('planLint.showDismissed')}
          checked={withDismissed}
          onChange={(event) => setWithDismissed(event.currentTarget.checked)}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState>{t('planLint.none')}</EmptyState>
      ) : (
        <ol className={classes.list}>
          {shown.map((finding) => (
            <LintFinding
              key={finding.id}
              planId={planId}
              finding={finding}
              place={placeOf(finding.part)}
              mayDismiss={allowedActions.includes('DISMISS')}
            />
          ))}
        </ol>
      )}
    </SectionCard>
  );
}
