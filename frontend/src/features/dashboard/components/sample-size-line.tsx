import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { sampleSizesQuery } from '../api/sample-sizes';
import classes from './dashboard.module.css';

interface Props {
  target: number;
  /** The ratio that one would like to tell from the target. */
  against: number;
}

/** How many births it would take to say more; nothing where that cannot be had. */
export function SampleSizeLine({ target, against }: Props) {
  const { language } = useI18n();
  const { data } = useQuery(sampleSizesQuery(target, against));
  if (!data) return null;
  return (
    <p className={`${classes.line} ${classes.muted}`}>
      {language === 'vi' ? data.sentenceVi : data.sentenceEn}
    </p>
  );
}
