import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { Timestamp } from '@/ui/timestamp';
import type { Plan } from '../../api/types';
import classes from './form.module.css';

/** Why the draft cannot be written in now, why it came back, and what it amends. */
export function ReviewNotice({ plan }: { plan: Plan }) {
  const t = useT();
  const { status, review, amends, amendReason, id } = plan;
  const { submittedAt, returnedReason } = review;
  return (
    <>
      {status === 'IN_REVIEW' && (
        <div className={classes.note}>
          <p>
            {t('draft.inReview')}
            {submittedAt !== null && (
              <>
                {' '}
                <Timestamp at={submittedAt} />
              </>
            )}
          </p>
        </div>
      )}
      {status === 'DRAFT' && returnedReason !== null && (
        <div className={classes.note} data-tone="danger">
          <p>
            <strong>{t('draft.returned')}</strong> {returnedReason}
          </p>
        </div>
      )}
      {amends !== null && (
        <div className={classes.note}>
          <p>
            {t('draft.amends')}{' '}
            <AppLink to="/plans/$planId" params={{ planId: amends.id }}>
              {[amends.number, amends.title].filter(Boolean).join(' – ')}
            </AppLink>
            {amendReason !== null && <>. {t('draft.amendReason', { reason: amendReason })}</>}
          </p>
          <p>
            <AppLink to="/plans/$planId/changes" params={{ planId: id }} search={{ to: 'draft' }}>
              {t('draft.seeChanges')}
            </AppLink>
          </p>
        </div>
      )}
    </>
  );
}
