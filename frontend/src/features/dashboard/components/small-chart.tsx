import { useId } from 'react';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { chartGeometry } from '../model/chart-geometry';
import type { Multiple } from '../model/multiples';
import { shortPeriod } from '../model/short-period';
import { isJudged, type View } from '../model/trend';
import classes from './multiples.module.css';

interface Props {
  multiple: Multiple;
  target: number | null;
  scale: readonly [number, number];
  view: View;
}

const SIZE = { width: 260, height: 110 };
const MARGIN = { top: 8, right: 8, bottom: 18, left: 32 };

/** One place over time; all of them stand on the same scale. The words beside it say the same. */
export function SmallChart({ multiple, target, scale, view }: Props) {
  const t = useT();
  const format = useFormat();
  const ids = useId();
  const { points, area } = multiple;
  const geometry = chartGeometry(points, target, null, SIZE, [], { margin: MARGIN, scale });
  if (geometry === null) return <p className={classes.none}>{t('charts.noFigures')}</p>;
  const { plot, marks } = geometry;
  const right = plot.x + plot.width;
  const last = marks.at(-1);
  const [first, end] = [points[0], points.at(-1)];
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('dashboard.chartLabel', { title: area.name })}
    >
      <clipPath id={`${ids}clip`}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      {scale.map((value, index) => (
        <g key={value}>
          <line
            x1={plot.x}
            x2={right}
            y1={index === 0 ? plot.y + plot.height : plot.y}
            y2={index === 0 ? plot.y + plot.height : plot.y}
            className={classes.grid}
          />
          <text x={plot.x - 4} y={(index === 0 ? plot.y + plot.height : plot.y) + 4} textAnchor="end">
            {format.number(value, 0)}
          </text>
        </g>
      ))}
      {isJudged(view) && <path d={geometry.band} className={classes.band} clipPath={`url(#${ids}clip)`} />}
      {geometry.target !== null && (
        <line x1={plot.x} x2={right} y1={geometry.target} y2={geometry.target} className={classes.target} />
      )}
      <path d={geometry.line} className={classes.curve} clipPath={`url(#${ids}clip)`} />
      {last && <circle cx={last.x} cy={last.y} r={3} className={classes.last} />}
      {first && (
        <text x={plot.x} y={SIZE.height - 4}>
          {shortPeriod(first.period)}
        </text>
      )}
      {end && (
        <text x={right} y={SIZE.height - 4} textAnchor="end">
          {shortPeriod(end.period)}
        </text>
      )}
    </svg>
  );
}
