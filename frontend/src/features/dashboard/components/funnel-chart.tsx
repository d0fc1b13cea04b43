import { useId } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { usePhone } from '@/lib/use-phone';
import type { Funnel } from '../api/types';
import { dots, funnelGeometry, outsidePath } from '../model/funnel-geometry';
import classes from './funnel.module.css';

interface Props {
  title: string;
  funnel: Funnel;
  /** Opens where the figure of a place comes from. */
  onOpen: (area: string) => void;
}

const WIDE = { width: 1100, height: 420 };
const NARROW = { width: 340, height: 320 };
const RADIUS = 4;
/** From so many places on they are drawn as one shape, each a little smaller. */
const MANY = 300;
const MIDDLE = 'middle';

/** Places by their births, with what chance alone would bring. */
export function FunnelChart({ title, funnel, onOpen }: Props) {
  const { t } = useI18n();
  const format = useFormat();
  const size = usePhone() ? NARROW : WIDE;
  const ids = useId();
  const geometry = funnelGeometry(funnel, size);
  if (geometry === null) return null;
  const { plot, inside, outside, labels, xTicks, yTicks } = geometry;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const goal = funnel.target?.value ?? 0;
  const label = (point: Funnel['points'][number]) =>
    t('charts.funnelPoint', {
      area: point.area.name,
      births: point.births,
      value: format.ratio(point.value ?? 0),
    });

  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${ids}title ${ids}description`}
    >
      <title id={`${ids}title`}>{t('dashboard.chartLabel', { title })}</title>
      <desc id={`${ids}description`}>{t('charts.funnelDescription')}</desc>
      <clipPath id={`${ids}clip`}>
        <rect x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
      </clipPath>
      {yTicks.map(({ y, value }) => (
        <g key={value}>
          <line x1={plot.x} x2={right} y1={y} y2={y} className={classes.grid} />
          <text x={plot.x - 6} y={y + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      <g clipPath={`url(#${ids}clip)`}>
        {geometry.limits.map(({ name, lower, upper }) => (
          <path key={name} d={lower + upper} className={classes.limit} data-limit={name} />
        ))}
      </g>
      {geometry.target !== null && (
        <>
          <line x1={plot.x} x2={right} y1={geometry.target} y2={geometry.target} className={classes.target} />
          <text x={right - 4} y={geometry.target - 6} textAnchor="end" className={classes.label}>
            {t(funnel.target?.source === 'POOLED' ? 'charts.pooledLine' : 'charts.levelLine', {
              value: format.number(goal, 1),
            })}
          </text>
        </>
      )}
      {inside.length > MANY ? (
        <path d={dots(inside, RADIUS / 2)} className={classes.many} />
      ) : (
        inside.map(({ x, y, point }) => (
          <circle
            key={point.area.code}
            cx={x}
            cy={y}
            r={RADIUS}
            className={classes.inside}
            onClick={() => onOpen(point.area.code)}
          >
            <title>{label(point)}</title>
          </circle>
        ))
      )}
      {outside.map((mark) => (
        <path
          key={mark.point.area.code}
          d={outsidePath(mark, goal)}
          className={classes.outside}
          data-outside={mark.point.outside}
          onClick={() => onOpen(mark.point.area.code)}
        >
          <title>{label(mark.point)}</title>
        </path>
      ))}
      {labels.map(({ x, y, text, end }) => (
        <text key={text} x={x} y={y} textAnchor={end ? 'end' : 'start'} className={classes.label}>
          {text}
        </text>
      ))}
      {xTicks.map(({ x, births }) => (
        <g key={births}>
          <line x1={x} x2={x} y1={bottom} y2={bottom + 5} className={classes.axis} />
          <text x={x} y={bottom + 18} textAnchor={MIDDLE}>
            {format.number(births)}
          </text>
        </g>
      ))}
      <text x={plot.x + plot.width / 2} y={size.height - 6} textAnchor={MIDDLE}>
        {t('charts.birthsAxis')}
      </text>
      {funnel.illustrative && (
        <text x={right} y={plot.y + 2} textAnchor="end" className={classes.stamp}>
          {t('common.illustrative')}
        </text>
      )}
    </svg>
  );
}
