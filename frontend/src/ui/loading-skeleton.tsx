import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import classes from './state.module.css';

interface Props {
  /** About as many as the real content has. */
  lines?: number;
}

export function LoadingSkeleton({ lines = 4 }: Props) {
  const t = useT();
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          className={classes.line}
          height="1.5rem"
          width={line % 3 === 2 ? '60%' : '100%'}
        />
      ))}
    </div>
  );
}
