import type { Translate } from '@/i18n/translate';
import { formatNumber, formatRatio } from '@/lib/format';
import { nameIn, type Language } from '@/lib/language';
import type { Indicator } from '../api/types';

/** The sex ratio at birth: what most people come for, and what the page begins with. */
export const SEX_RATIO = 'SRB';

/** "13,5 %"; a sex ratio stands without its unit, with the one decimal that it always has. */
export function valueText(
  value: number,
  { chance, decimals, unitVi, unitEn }: Indicator,
  language: Language,
): string {
  if (chance === 'BINOMIAL') return formatRatio(value, language);
  const unit = nameIn(language, { nameVi: unitVi, nameEn: unitEn });
  return [formatNumber(value, language, decimals), unit].filter(Boolean).join(' ');
}

interface ColumnNames {
  numerator: string;
  /** Null for a plain number. */
  denominator: string | null;
  value: string;
}

/** What the columns of a table of this indicator are called. */
export function columnNames(indicator: Indicator, t: Translate, language: Language): ColumnNames {
  if (indicator.chance === 'BINOMIAL') {
    return {
      numerator: t('dashboard.columnBoys'),
      denominator: t('dashboard.columnGirls'),
      value: t('dashboard.columnRatio'),
    };
  }
  return {
    numerator: nameIn(language, indicator.numerator),
    denominator: indicator.denominator && nameIn(language, indicator.denominator),
    value: t('dashboard.columnValue'),
  };
}
