import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import classes from './header.module.css';

interface Props {
  /** The service's own clock: deadlines are counted by it, not by the browser's. */
  now: string;
  /** The service runs on another date than the real one. */
  shifted: boolean;
}

export function BusinessDate({ now, shifted }: Props) {
  const t = useT();
  const format = useFormat();
  const date = dateInVietnam(now);
  return (
    <p className={classes.date}>
      <time dateTime={date}>{t('common.today', { date: format.date(date) })}</time>
      {shifted && <span className={classes.sample}>{t('common.sampleClock')}</span>}
    </p>
  );
}
