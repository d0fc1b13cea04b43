import { useId } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { usePhone } from '@/lib/use-phone';
import type { MapBreak } from '../model/breaks';
import { chartGeometry } from '../model/chart-geometry';
import { shortPeriod } from '../model/short-period';
import { isJudged, type TrendPoint, type View } from '../model/trend';
import classes from './dashboard.module.css';

interface Props {
  title: string;
  points: readonly TrendPoint[];
  target: number | null;
  natural: { low: number; high: number } | null;
  view: View;
  illustrative: boolean;
  breaks: readonly MapBreak[];
  /** A value as it is written. */
  write: (value: number) => string;
  /** Opens where a figure comes from. */
  onOpen: (point: TrendPoint) => void;
}

const WIDE = { width: 1100, height: 380 };
const NARROW = { width: 340, height: 260 };
const RADIUS = 3.5;
/** Between a line and the words about it: marks and accents need the room. */
const LABEL_GAP = 10;
const MIDDLE = 'middle';

/** Triangles say "clearly" without their colour. */
function markPath(evidence: TrendPoint['evidence'], x: number, y: number): string | null {
  if (evidence === 'ABOVE') return `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`;
  if (evidence === 'BELOW') return `M${x} ${y + 6}L${x + 6} ${y - 5}L${x - 6} ${y - 5}Z`;
  return null;
}

/** The ratio over time with its interval, the target and the natural level. Single months bear no colour. */
export function TrendChart({
  title,
  points,
  target,
  natural,
  view,
  illustrative,
  breaks,
  write,
  onOpen,
}: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const size = usePhone() ? NARROW : WIDE;
  const ids = useId();
  const days = breaks.map(({ on }) => on);
  const geometry = chartGeometry(points, target, natural, size, days);
  if (geometry === null) return null;
  const { plot, marks, ticks, periods } = geometry;
  const right = plot.x + plot.width;
  const single = !isJudged(view);

  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${ids}title ${ids}description`}
    >
      <title id={`${ids}title`}>{t('dashboard.chartLabel', { title })}</title>
      <desc id={`${ids}description`}>{t('dashboard.chartDescription')}</desc>
      <clipPath id={`${ids}clip`}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line x1={plot.x} x2={right} y1={y} y2={y} className={classes.grid} />
          <text x={plot.x - 6} y={y + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {!single && <path d={geometry.band} className={classes.band} clipPath={`url(#${ids}clip)`} />}
      {geometry.natural && (
        <rect
          x={plot.x}
          y={geometry.natural.y}
          width={plot.width}
          height={geometry.natural.height}
          className={classes.natural}
        />
      )}
      {geometry.breaks.map(({ x, on }) => (
        <line key={on} x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} className={classes.break} />
      ))}
      {geometry.target !== null && (
        <line x1={plot.x} x2={right} y1={geometry.target} y2={geometry.target} className={classes.target} />
      )}
      <path d={geometry.line} className={classes.curve} data-single={single} />
      {marks.map(({ x, y, point }) => {
        const shape = single ? null : markPath(point.evidence, x, y);
        const look = single ? 'SINGLE' : (point.evidence ?? undefined);
        const label = t('dashboard.pointLabel', {
          period: format.period(point.period),
          value: write(point.value ?? 0),
        });
        return (
          <g key={point.period} className={classes.open} onClick={() => onOpen(point)}>
            <title>{label}</title>
            {shape ? (
              <path d={shape} className={classes.mark} data-look={look} />
            ) : (
              <circle cx={x} cy={y} r={RADIUS} className={classes.mark} data-look={look} />
            )}
          </g>
        );
      })}
      {geometry.natural && natural && (
        <text
          x={plot.x + 6}
          y={geometry.natural.y + geometry.natural.height + LABEL_GAP + 10}
          className={classes.label}
        >
          {t('dashboard.naturalBand', { low: natural.low, high: natural.high })}
        </text>
      )}
      {geometry.target !== null && target !== null && (
        <text x={plot.x + 6} y={geometry.target - LABEL_GAP} className={classes.label}>
          {t('dashboard.targetLine', { value: target })}
        </text>
      )}
      {geometry.breaks.map(({ x, on, end }) => (
        <text
          key={on}
          x={end ? x - 6 : x + 6}
          y={plot.y + plot.height - 8}
          textAnchor={end ? 'end' : 'start'}
          className={classes.label}
        >
          {t('dashboard.breakMark', { date: format.date(on) })}
        </text>
      ))}
      {periods.map(({ x, period, first, last }) => (
        <text
          key={period}
          x={x}
          y={size.height - 8}
          textAnchor={points.length === 1 ? MIDDLE : first ? 'start' : last ? 'end' : MIDDLE}
        >
          {shortPeriod(period)}
        </text>
      ))}
      {illustrative && (
        <text x={right} y={plot.y + 2} textAnchor="end" className={classes.stamp}>
          {t('common.illustrative')}
        </text>
      )}
    </svg>
  );
}
