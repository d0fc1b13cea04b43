import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import classes from './occurrence.module.css';

interface Props {
  /** When this device last heard what is shown; null when it is fresh. */
  keptAt: string | null;
}

/** Says that what is shown is a copy, and of when. */
export function AsOf({ keptAt }: Props) {
  const t = useT();
  const format = useFormat();
  if (keptAt === null) return null;
  return (
    <p className={classes.notice} data-tone="warning" role="status">
      {t('occurrence.copyOf', { time: format.dateTime(keptAt) })}
    </p>
  );
}
