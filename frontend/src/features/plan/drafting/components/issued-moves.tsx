import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import type { Plan } from '../../api/types';
import { useAmendPlan } from '../api/moves';
import { ReasonDialog } from './reason-dialog';
import { SignedCopy } from './signed-copy';

// The calendar is heavy, and plans are ended once.
const CloseDialog = lazy(() => import('./close-dialog'));

/** What may be done with a plan that is in force: amend it, end it, see its texts side by side. */
export function IssuedMoves({ plan }: { plan: Plan }) {
  const t = useT();
  const navigate = useNavigate();
  const [step, setStep] = useState<'AMEND' | 'CLOSE' | null>(null);
  const amend = useAmendPlan(plan);
  const may = (action: 'AMEND' | 'CLOSE') => plan.allowedActions.includes(action);
  const close = () => setStep(null);

  return (
    <>
      {plan.edition > 0 && (
        <Button
          variant="default"
          onClick={() => void navigate({ to: '/plans/$planId/changes', params: { planId: plan.id } })}
        >
          {t('draft.editions')}
        </Button>
      )}
      <SignedCopy plan={plan} />
      {may('CLOSE') && (
        <Button variant="default" onClick={() => setStep('CLOSE')}>
          {t('draft.close')}
        </Button>
      )}
      {may('AMEND') && <Button onClick={() => setStep('AMEND')}>{t('draft.amend')}</Button>}
      {step === 'AMEND' && (
        <ReasonDialog
          opened
          title={t('draft.amend')}
          text={t('draft.amendText')}
          label={t('draft.amendWhy')}
          confirmLabel={t('draft.amendBegin')}
          pending={amend.isPending}
          problem={amend.isError ? problemOf(amend.error) : null}
          onClose={close}
          onConfirm={(reason) =>
            amend.mutate(reason, {
              onSuccess: ({ id }) => void navigate({ to: '/plans/$planId/edit', params: { planId: id } }),
            })
          }
        />
      )}
      {step === 'CLOSE' && (
        <Suspense>
          <CloseDialog plan={plan} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
