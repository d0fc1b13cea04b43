import { Button, FileButton, Modal } from '@mantine/core';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { problemSentence } from '@/ui/problem-text';
import type { Plan } from '../../api/types';
import { useGetSignedCopy, usePutSignedCopy } from '../api/signed-copy';
import classes from './form.module.css';

/** The scan of the signed document: to be had by all who see the plan, put there by those who may. */
export function SignedCopy({ plan }: { plan: Plan }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const put = usePutSignedCopy(plan.id);
  const get = useGetSignedCopy(plan.id);
  const { signedCopy, allowedActions } = plan;
  const mayPut = allowedActions.includes('SIGNED_COPY');
  const failed = put.error ?? get.error;
  const problem = failed && problemOf(failed);
  if (!mayPut && signedCopy === null) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('draft.signedCopy')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        centered
        title={t('draft.signedCopy')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('draft.signedCopyText')}</p>
        <p role="status">
          {signedCopy === null
            ? t('draft.signedCopyNone')
            : t('draft.signedCopyNamed', { name: signedCopy.name })}
        </p>
        {problem && (
          <p role="alert" className={classes.fault}>
            {/* What is wrong with the file itself says more than how many faults it has. */}
            {problem.errors.map(({ message }) => message).join(' ') || problemSentence(problem, t)}
          </p>
        )}
        <div className={classes.buttons}>
          {signedCopy !== null && (
            <Button variant="default" loading={get.isPending} onClick={() => get.mutate()}>
              {t('draft.signedCopyGet')}
            </Button>
          )}
          {mayPut && (
            <FileButton
              accept="application/pdf"
              onChange={(file) => {
                if (file) put.mutate(file);
              }}
            >
              {(button) => (
                <Button {...button} loading={put.isPending}>
                  {t('draft.signedCopyChoose')}
                </Button>
              )}
            </FileButton>
          )}
        </div>
      </Modal>
    </>
  );
}
