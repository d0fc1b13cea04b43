import type { Translate } from '@/i18n/translate';
import type { useFormat } from '@/i18n/use-format';
import type { Survey } from '../api/types';

interface Wording {
  t: Translate;
  format: ReturnType<typeof useFormat>;
}

/** "384/400 người, 96,0 %". */
export const surveyWords = (
  { positive, sample, value }: Pick<Survey, 'positive' | 'sample' | 'value'>,
  { t, format }: Wording,
): string => t('targetPage.surveyResult', { positive, sample, value: format.ratio(value) });

/** How far the result speaks for those who were not asked; null where everyone was, or they were picked. */
export function surveyInterval(
  { lower, upper }: Pick<Survey, 'lower' | 'upper'>,
  { t, format }: Wording,
): string | null {
  if (lower === null || upper === null) return null;
  return t('targetPage.surveyInterval', { lower: format.ratio(lower), upper: format.ratio(upper) });
}
