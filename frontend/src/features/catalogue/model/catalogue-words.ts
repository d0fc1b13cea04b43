import type { Translate } from '@/i18n/translate';
import { addDays } from '@/lib/days';
import { formatDate } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { DataElement, Dimension, Indicator, Part } from '../api/types';

/** "Số bé trai ÷ Số bé gái × 100", in the words of the definition. */
export function formulaWords(indicator: Indicator, t: Translate, language: Language): string {
  const { denominator, factor } = indicator;
  const numerator = nameIn(language, indicator.numerator);
  const formula =
    denominator === null
      ? numerator
      : t('catalogue.formulaRatio', { numerator, denominator: nameIn(language, denominator) });
  return factor === 1 ? formula : t('catalogue.formulaTimes', { formula, factor });
}

type Validity = Pick<Indicator, 'validFrom' | 'validTo'>;

/** From when to when a definition holds, by its first and last day. */
export function validityWords({ validFrom, validTo }: Validity, t: Translate): string {
  const last = validTo === null ? null : formatDate(addDays(validTo, -1));
  const first = validFrom === null ? null : formatDate(validFrom);
  if (first !== null && last !== null) return t('catalogue.validFromTo', { first, last });
  if (first !== null) return t('catalogue.validSince', { date: first });
  if (last !== null) return t('catalogue.validUntil', { date: last });
  return t('catalogue.validAlways');
}

export const isRetired = ({ validTo }: Validity, today: string): boolean =>
  validTo !== null && validTo <= today;

/** "Giới tính: Nam; Thứ tự sinh: Con thứ ba trở lên". */
export function categoryWords(
  part: Part,
  dimensions: readonly Dimension[],
  t: Translate,
  language: Language,
): string {
  return part.categories
    .map(({ dimension, category }) => {
      const axis = dimensions.find(({ code }) => code === dimension);
      const chosen = axis?.categories.find(({ code }) => code === category);
      return t('catalogue.ofDimension', {
        dimension: axis ? nameIn(language, axis) : dimension,
        category: chosen ? nameIn(language, chosen) : category,
      });
    })
    .join('; ');
}

export interface CellOption {
  value: string;
  label: string;
}

/** All cells by their keys, each element as a whole before its parts. */
export function cellOptions(
  elements: readonly DataElement[],
  t: Translate,
  language: Language,
): CellOption[] {
  return elements.flatMap((element) => [
    { value: element.code, label: t('catalogue.wholeElement', { name: nameIn(language, element) }) },
    ...element.disaggregations.map((part) => ({
      value: `${element.code}.${part.code}`,
      label: t('catalogue.cellOf', { element: nameIn(language, element), part: nameIn(language, part) }),
    })),
  ]);
}

/** A cell's key with its name in front; an unknown one stays as it is. */
export function cellWords(
  key: string,
  elements: readonly DataElement[],
  t: Translate,
  language: Language,
): string {
  return cellOptions(elements, t, language).find(({ value }) => value === key)?.label ?? key;
}
