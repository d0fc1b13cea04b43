import type { Translate } from '@/i18n/translate';
import { nameIn, type Language } from '@/lib/language';
import type { Analysis, DataElement, Dimension, Indicator } from '../api/types';
import { valueText } from './indicator-words';
import { multiplesOf, type Multiple } from './multiples';
import { pointsOf } from './trend';

type Counted = Pick<Indicator, 'numerator' | 'denominator'>;

/**
 * The dimensions that an indicator can be taken apart by: all it counts above the line is of their categories,
 * and what stands below is as well, or not at all. One that compares the categories itself has none to show.
 */
export function splitsOf(
  { numerator, denominator }: Counted,
  elements: readonly Pick<DataElement, 'code' | 'disaggregations'>[],
  dimensions: readonly Dimension[],
): Dimension[] {
  const categories = new Map<string, DataElement['disaggregations'][number]['categories']>(
    elements.flatMap(({ code, disaggregations }) =>
      disaggregations.map((part) => [`${code}.${part.code}`, part.categories] as const),
    ),
  );
  return dimensions.filter(({ code }) => {
    const categoryOf = ({ cell }: { cell: string }) =>
      categories.get(cell)?.find(({ dimension }) => dimension === code)?.category;
    const above = numerator.parts.map(categoryOf);
    const below = (denominator?.parts ?? []).map(categoryOf);
    return (
      above.every((category) => category !== undefined) &&
      new Set(above).size > 1 &&
      (below.every((category) => category !== undefined) || below.every((category) => category === undefined))
    );
  });
}

/** Each category over time, in the order of the catalogue. */
export function categoriesOf(
  { indicator, split }: Pick<Analysis, 'indicator' | 'split'>,
  language: Language,
): Multiple[] {
  return multiplesOf(
    (split?.parts ?? []).flatMap(({ category, columns }) =>
      pointsOf({ columns, indicator }).map((point) => ({
        ...point,
        area: { code: category.code, name: nameIn(language, category) },
      })),
    ),
  );
}

/** "Theo giới tính, 12 tháng đến 10/2024: Nam 14,2 %; Nữ 12,8 %", read from what is drawn. */
export function splitSentence(
  categories: readonly Multiple[],
  { indicator, dimension, period }: { indicator: Indicator; dimension: Dimension; period: string },
  { t, language }: { t: Translate; language: Language },
): string {
  const name = nameIn(language, dimension);
  return t('charts.splitTitle', {
    dimension: name.charAt(0).toLocaleLowerCase() + name.slice(1),
    period,
    parts: categories
      .map(({ area, latest }) =>
        [
          area.name,
          latest.value === null ? t('charts.splitNone') : valueText(latest.value, indicator, language),
        ].join(' '),
      )
      .join('; '),
  });
}
