import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { problemSentence, type ProblemText } from './problem-text';
import classes from './state.module.css';

interface Props {
  problem: ProblemText;
  /** What failed, in the words of the screen. */
  title?: string;
  /** What is not lost ("Số đã nhập vẫn còn trên máy này"). */
  safe?: string;
  onRetry?: () => void;
}

export function ErrorState({ problem, title, safe, onRetry }: Props) {
  const t = useT();
  return (
    <div className={`${classes.state} ${classes.error}`} role="alert">
      <h2 className={classes.errorTitle}>{title ?? t('ui.failed')}</h2>
      <p className={classes.sentence}>{problemSentence(problem, t)}</p>
      {problem.errors.length > 0 && (
        <ul className={classes.list}>
          {problem.errors.map((error) => (
            <li key={`${error.pointer} ${error.message}`}>{error.message}</li>
          ))}
        </ul>
      )}
      {safe && <p className={classes.sentence}>{safe}</p>}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
      {problem.traceId && <p className={classes.small}>{t('ui.requestId', { id: problem.traceId })}</p>}
    </div>
  );
}
