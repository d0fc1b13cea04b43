import type { Translate } from '@/i18n/translate';
import type { Language } from '@/lib/language';
import type { Funnel } from '../api/types';

/** How the places of a funnel are chosen: those directly below, or all of a level. */
export type Compared = 'children' | '2' | '3';

/**
 * The choices that make sense in an area: its direct parts, and all communes of a province that has
 * districts between, every level of the country. `childLevel` is the level of the direct parts.
 */
export function comparedIn(level: number, childLevel: number | null): Compared[] {
  if (childLevel === null) return [];
  if (level === 0) return ['children', '2', '3'];
  return level === 1 && childLevel === 2 ? ['children', '3'] : ['children'];
}

/** The service says everything in one text: what was found is the title, how far it goes stands below. */
export function titleAndRest(sentence: string): [title: string, rest: string] {
  const end = /\.\s+(?=\p{Lu})/u.exec(sentence);
  if (!end) return [sentence.replace(/\.$/, ''), ''];
  return [sentence.slice(0, end.index), sentence.slice(end.index + end[0].length)];
}

export const sentenceOf = ({ sentenceVi, sentenceEn }: Funnel, language: Language) =>
  language === 'vi' ? sentenceVi : sentenceEn;

/** Beyond which limits a place lies, and on which side. */
export function outsideWords(
  { outside, value, births }: Funnel['points'][number],
  target: number | null,
  t: Translate,
): string {
  if (value === null && births < FEWEST) return t('charts.tooFew');
  if (outside === 'NONE') return t('charts.inside');
  const above = target !== null && (value ?? Infinity) > target;
  return t(above ? `charts.above.${outside}` : `charts.below.${outside}`);
}

/** Fewer births than this are not compared. */
const FEWEST = 30;

/** The last years that can be compared, newest first; the one that is not over yet among them. */
export function yearsToCompare(lastMonth: string, count: number): string[] {
  const last = Number(lastMonth.slice(0, 4));
  return Array.from({ length: count }, (_, index) => String(last - index));
}
