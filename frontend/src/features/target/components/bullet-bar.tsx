import { useId } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { formatNumber, formatRatio } from '@/lib/format';
import { bulletOf, type Domain, type Measured } from '../model/bullet';
import { evidenceLook } from '../model/evidence-look';
import classes from './targets.module.css';

const WIDTH = 200;
const HEIGHT = 30;
const MIDDLE = 14;

interface Props {
  target: Measured;
  /** The axis that it shares with others; its own when left out. */
  domain?: Domain | null;
}

/** Value, confidence interval and target on one line; read aloud as a sentence. */
export function BulletBar({ target, domain = null }: Props) {
  const { t, language } = useI18n();
  const hatch = useId();
  const bullet = bulletOf(target, WIDTH, domain);
  const { value, interval } = target.assessment;
  if (bullet === null || value === null) return null;
  const look = evidenceLook(target.assessment);
  const goal = [target.value, target.upperValue]
    .filter((each) => each !== null)
    .map((each) => formatNumber(each, language))
    .join('–');
  const words = { value: formatRatio(value, language), target: goal };
  const label =
    interval === null || interval.lower === null
      ? t('target.barLabel', words)
      : t('target.barLabelInterval', {
          ...words,
          lower: formatRatio(interval.lower, language),
          upper: interval.upper === null ? t('target.openUpper') : formatRatio(interval.upper, language),
        });

  return (
    <>
      <svg className={classes.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <title>{label}</title>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className={classes.hatch} />
          </pattern>
        </defs>
        <line x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} className={classes.axis} />
        {bullet.interval && (
          <rect
            x={bullet.interval.x}
            y={MIDDLE - 6}
            width={bullet.interval.width}
            height="12"
            className={classes.interval}
            data-look={look}
            fill={look === 'HATCHED' ? `url(#${hatch})` : undefined}
          />
        )}
        {bullet.interval?.openEnd && (
          <text x={bullet.interval.x + bullet.interval.width + 2} y={MIDDLE + 4} aria-hidden="true">
            →
          </text>
        )}
        {bullet.target.map((x) => (
          <line key={x} x1={x} x2={x} y1={MIDDLE - 12} y2={MIDDLE + 14} className={classes.target} />
        ))}
        <line
          x1={bullet.value}
          x2={bullet.value}
          y1={MIDDLE - 8}
          y2={MIDDLE + 8}
          className={classes.value}
          data-on-solid={look === 'BELOW' || look === 'ABOVE'}
        />
      </svg>
      <span className={classes.second}>{t('target.barTarget', { value: goal })}</span>
    </>
  );
}
