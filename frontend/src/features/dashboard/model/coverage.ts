import type { Translate } from '@/i18n/translate';

interface Coverage {
  /** Areas directly inside that have figures. */
  reporting: number;
  total: number;
  /** Level of the area: 1 province, 2 district, 3 commune. */
  level: number;
  /** Level of the areas inside, null when it is not divided. */
  childLevel: number | null;
}

const isWhole = (level: number) => level === 1 || level === 2;
export type UnitLevel = 2 | 3;
export const isUnitLevel = (level: number | null): level is UnitLevel => level === 2 || level === 3;

/** "Mới có 1/15 huyện, không đại diện toàn tỉnh."; null where nothing is divided. */
export function coverageSentence(
  { reporting, total, level, childLevel }: Coverage,
  t: Translate,
): string | null {
  if (total === 0 || !isWhole(level) || !isUnitLevel(childLevel)) return null;
  const unit = t(`dashboard.unit.${childLevel}`);
  return reporting >= total
    ? t('dashboard.coverageAll', { total, unit })
    : t('dashboard.coveragePart', { reporting, total, unit, whole: t(`dashboard.whole.${level}`) });
}
