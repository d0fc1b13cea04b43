import { useQueries } from '@tanstack/react-query';
import { useT } from '@/i18n/i18n-context';
import { countQuery } from '../api/areas';
import classes from './area.module.css';

const LEVELS = [1, 2, 3] as const;

/** How many units of each level there were; said anew when the day changes. */
export function AreaCounts({ asOf }: { asOf: string }) {
  const t = useT();
  const counts = useQueries({ queries: LEVELS.map((level) => countQuery(level, asOf)) });
  const known = counts.every(({ data }) => data !== undefined);
  return (
    <p className={classes.counts} role="status">
      {known &&
        LEVELS.map((level, at) => {
          const count = counts[at]?.data ?? 0;
          return (
            <span key={level}>
              {count === 0 ? t(`area.none.${level}`) : t(`area.count.${level}`, { count })}
            </span>
          );
        })}
    </p>
  );
}
