import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { DateField } from '@/ui/date-field';
import type { Plan } from '../../api/types';
import { useAmendPlan, useMovePlan } from '../api/moves';
import { ReasonDialog } from './reason-dialog';

/** What may be done with a plan that is in force: amend it, end it, see its texts side by side. */
export function IssuedMoves({ plan }: { plan: Plan }) {
  const t = useT();
  const navigate = useNavigate();
  const today = dateInVietnam(useMe().businessNow);
  const [step, setStep] = useState<'AMEND' | 'CLOSE' | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const amend = useAmendPlan(plan);
  const move = useMovePlan(plan);
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
        <ReasonDialog
          opened
          title={t('draft.close')}
          text={t('draft.closeText')}
          label={t('draft.closeWhy')}
          confirmLabel={t('draft.close')}
          pending={move.isPending}
          problem={move.isError ? problemOf(move.error) : null}
          onClose={close}
          onConfirm={(reason) =>
            move.mutate({ kind: 'CLOSE', on: on ?? today, reason }, { onSuccess: close })
          }
        >
          <DateField label={t('draft.closeOn')} value={on} onChange={setOn} />
        </ReasonDialog>
      )}
    </>
  );
}
