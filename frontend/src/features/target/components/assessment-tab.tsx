import { lazy, Suspense } from 'react';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { measuredTarget } from '../model/bullet';
import type { Target } from '../api/targets';
import { BulletBar } from './bullet-bar';
import { EvidenceMark } from './evidence-mark';
import { Explanations } from './explanations';
import { OfficialBadge } from './official-badge';
import { Surveys } from './surveys';
import { TargetDetails } from './target-details';
import { UndoCompletion } from './undo-completion';
import classes from './targets.module.css';

// Their fields for days weigh more than the rest of the page, and few readers may use them.
const CompleteButton = lazy(async () => ({ default: (await import('./complete-button')).CompleteButton }));
const CloseButton = lazy(async () => ({ default: (await import('./close-button')).CloseButton }));

/** What may be said of a target, what it rests on, and what those concerned add. */
export function AssessmentTab({ target }: { target: Target }) {
  const t = useT();
  const { assessment, allowedActions } = target;
  return (
    <>
      <SectionCard
        title={t('targetPage.tab.assessment')}
        actions={
          <Suspense>
            {allowedActions.includes('COMPLETE') &&
              (target.completion === null ? (
                <CompleteButton target={target} />
              ) : (
                <UndoCompletion target={target} />
              ))}
            {allowedActions.includes('CLOSE') && <CloseButton target={target} />}
          </Suspense>
        }
      >
        <div className={classes.answers}>
          <OfficialBadge assessment={assessment} />
          {assessment.evidence !== 'NOT_APPLICABLE' && <EvidenceMark assessment={assessment} />}
          <div>
            <BulletBar target={measuredTarget(target)} />
          </div>
        </div>
        <TargetDetails target={target} />
      </SectionCard>
      <Explanations target={target} />
      <Surveys target={target} />
    </>
  );
}
