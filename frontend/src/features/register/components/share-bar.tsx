import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/i18n-context';
import classes from './register.module.css';

interface Props {
  /** Per cent; null where there is nothing to have a share of. */
  share: number | null;
  part: number;
  whole: number;
}

/** A share in words, with a bar that only repeats it. */
export function ShareBar({ share, part, whole }: Props) {
  const t = useT();
  const format = useFormat();
  if (share === null) return t('register.noneDue');
  return (
    <span className={classes.share}>
      <span>{t('register.shareOf', { share: format.number(share, 0), part, whole })}</span>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${share}%` }} />
      </span>
    </span>
  );
}
