import { comparatorWords } from '@/i18n/comparator-words';
import type { TreeLine } from '../api/types';
import type { Wording } from './assessment-words';

/** "dưới 108", or that no level is there to compare with. */
export function levelWords(
  { comparator, targetValue, upperValue }: Pick<TreeLine, 'comparator' | 'targetValue' | 'upperValue'>,
  wording: Wording,
): string {
  return comparatorWords(comparator, { value: targetValue, upperValue }, wording) ?? '–';
}
