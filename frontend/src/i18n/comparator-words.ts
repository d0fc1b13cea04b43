import { formatNumber } from '@/lib/format';
import type { Language } from '@/lib/language';
import type { Translate } from './translate';

/** How a figure is held against a level. */
type Comparator = 'LT' | 'LE' | 'EQ' | 'GE' | 'GT' | 'BETWEEN' | 'DONE';

/** "không quá 108"; null for a comparison that counts nothing. */
export function comparatorWords(
  comparator: Comparator | null,
  { value, upperValue }: { value: number | null; upperValue: number | null },
  { t, language }: { t: Translate; language: Language },
): string | null {
  if (comparator === null) return null;
  if (comparator === 'DONE') return t('common.comparator.DONE');
  if (value === null) return null;
  const words = { value: formatNumber(value, language) };
  return comparator === 'BETWEEN'
    ? t('common.comparator.BETWEEN', { ...words, upper: formatNumber(upperValue ?? value, language) })
    : t(`common.comparator.${comparator}`, words);
}
