import type { Translate } from '@/i18n/translate';
import type { TrendPoint } from './trend';

interface Coverage {
  reporting: number;
  total: number;
}

/** How many of the areas inside have any figures. */
export function coverageOf(points: readonly TrendPoint[]): Coverage {
  const areas = new Set(points.map(({ area }) => area.code));
  const reporting = new Set(
    points.filter(({ boys, girls }) => boys !== null || girls !== null).map(({ area }) => area.code),
  );
  return { reporting: reporting.size, total: areas.size };
}

type Level = 1 | 2 | 3;

/** "Mới có 1/15 huyện, không đại diện toàn tỉnh."; null where nothing is divided. */
export function coverageSentence(
  { reporting, total }: Coverage,
  level: Level,
  childLevel: 2 | 3,
  t: Translate,
): string | null {
  if (total === 0) return null;
  const unit = t(`dashboard.unit.${childLevel}`);
  return reporting >= total
    ? t('dashboard.coverageAll', { total, unit })
    : t('dashboard.coveragePart', { reporting, total, unit, whole: t(`dashboard.whole.${level}`) });
}
