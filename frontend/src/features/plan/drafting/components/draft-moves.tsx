import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useDeletePlan, useMovePlan } from '../api/moves';
import { useDraft } from './draft-context';
import { IssueDialog } from './issue-dialog';
import { ReasonDialog } from './reason-dialog';
import { SignedCopy } from './signed-copy';

type Step = 'SUBMIT_FOR_REVIEW' | 'WITHDRAW' | 'RETURN' | 'ISSUE' | 'DELETE';

/** The gentlest last: what most people come for stands at the end of the row, in the colour of the act. */
const STEPS = ['DELETE', 'WITHDRAW', 'RETURN', 'ISSUE', 'SUBMIT_FOR_REVIEW'] as const;

/** The steps that the caller may take with the draft now. All that is typed is saved before. */
export function DraftMoves() {
  const t = useT();
  const navigate = useNavigate();
  const { desk, plan } = useDraft();
  const [step, setStep] = useState<Step | null>(null);
  const [saving, setSaving] = useState(false);
  const move = useMovePlan(plan);
  const remove = useDeletePlan(plan);
  const allowed = STEPS.filter((each) => plan.allowedActions.includes(each));
  const problem = move.isError ? problemOf(move.error) : remove.isError ? problemOf(remove.error) : null;

  async function begin(next: Step) {
    move.reset();
    if (next === 'SUBMIT_FOR_REVIEW' || next === 'ISSUE') {
      setSaving(true);
      const saved = await desk.flush();
      setSaving(false);
      if (!saved) {
        notifications.show({ color: 'red', title: t('draft.stepFailed'), message: t('draft.saveFirst') });
        return;
      }
    }
    setStep(next);
  }

  const close = () => setStep(null);
  // What an amendment says is read in the plan that it amends.
  const toPlan = () =>
    void navigate({ to: '/plans/$planId', params: { planId: plan.amends?.id ?? plan.id } });

  return (
    <>
      <SignedCopy plan={plan} />
      {allowed.map((each) => (
        <Button
          key={each}
          variant={each === allowed.at(-1) ? 'filled' : 'default'}
          loading={saving && (each === 'SUBMIT_FOR_REVIEW' || each === 'ISSUE')}
          onClick={() => void begin(each)}
        >
          {t(`draft.step.${each}`)}
        </Button>
      ))}
      <ConfirmDialog
        opened={step === 'SUBMIT_FOR_REVIEW' || step === 'WITHDRAW'}
        title={t(step === 'WITHDRAW' ? 'draft.step.WITHDRAW' : 'draft.step.SUBMIT_FOR_REVIEW')}
        confirmLabel={t(step === 'WITHDRAW' ? 'draft.step.WITHDRAW' : 'draft.step.SUBMIT_FOR_REVIEW')}
        pending={move.isPending}
        problem={problem}
        onClose={close}
        onConfirm={() =>
          move.mutate({ kind: step === 'WITHDRAW' ? 'WITHDRAW' : 'SUBMIT' }, { onSuccess: close })
        }
      >
        <p>{t(step === 'WITHDRAW' ? 'draft.withdrawText' : 'draft.submitText')}</p>
      </ConfirmDialog>
      {step === 'RETURN' && (
        <ReasonDialog
          opened
          title={t('draft.step.RETURN')}
          text={t('draft.returnText')}
          label={t('draft.returnReason')}
          confirmLabel={t('draft.step.RETURN')}
          pending={move.isPending}
          problem={problem}
          onClose={close}
          onConfirm={(reason) => move.mutate({ kind: 'RETURN', reason }, { onSuccess: close })}
        />
      )}
      {step === 'ISSUE' && <IssueDialog plan={plan} onClose={close} onIssued={toPlan} />}
      <ConfirmDialog
        opened={step === 'DELETE'}
        title={t('draft.deleteTitle')}
        confirmLabel={t('draft.step.DELETE')}
        destructive
        pending={remove.isPending}
        problem={problem}
        onClose={close}
        onConfirm={() => {
          desk.close();
          remove.mutate(undefined, {
            onSuccess: () => {
              // Leaving the page saves what was typed: there is nothing left to save it in.
              desk.abandon();
              void navigate({ to: '/plans' });
            },
          });
        }}
      >
        <p>{t('draft.deleteText')}</p>
      </ConfirmDialog>
    </>
  );
}
