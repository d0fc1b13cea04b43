import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { useKeys } from '@/lib/use-keys';
import { KeyHelp } from '@/ui/key-help';
import { StatusBadge } from '@/ui/status-badge';
import classes from './import.module.css';

interface Props {
  waiting: number;
  onNext: () => void;
  onPrevious: () => void;
}

/** How much is left, and the way from one to the next. Stays in sight. */
export function ConfirmBar({ waiting, onNext, onPrevious }: Props) {
  const t = useT();
  useKeys({ n: onNext, p: onPrevious });
  return (
    <div className={classes.bar} role="group" aria-label={t('planImport.progress')}>
      <p role="status" className={classes.count}>
        {waiting === 0 ? (
          <StatusBadge tone="success" shape="check">
            {t('planImport.noneWaiting')}
          </StatusBadge>
        ) : (
          <StatusBadge tone="warning" shape="alert">
            {t('planImport.waiting', { count: waiting })}
          </StatusBadge>
        )}
      </p>
      <Button variant="default" size="compact-md" disabled={waiting === 0} onClick={onPrevious}>
        {t('planImport.previous')}
      </Button>
      <Button size="compact-md" onClick={onNext}>
        {t(waiting === 0 ? 'planImport.toTakeOver' : 'planImport.next')}
      </Button>
      <span className={classes.keys}>
        <KeyHelp
          keys={[
            { key: 'N', label: t('planImport.keyNext') },
            { key: 'P', label: t('planImport.keyPrevious') },
            { key: 'Enter', label: t('planImport.keyConfirm') },
            { key: 'Esc', label: t('planImport.keyCancel') },
          ]}
        />
      </span>
    </div>
  );
}
