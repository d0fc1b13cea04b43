import classes from './funnel.module.css';

const SIGNS = {
  inside: 'M14 4a4 4 0 1 0 0 8a4 4 0 1 0 0 -8',
  P95: 'M14 2L20 8L14 14L8 8Z',
  P998: 'M14 1.5L20.5 14L7.5 14Z',
} as const;

/** The sign of a place in the legend of the funnel; `limit` and `target` are lines. */
export function LegendSign({ sign }: { sign: keyof typeof SIGNS | 'limit95' | 'limit998' | 'target' }) {
  switch (sign) {
    case 'limit95':
    case 'limit998':
      return (
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <path d="M0 8H28" className={classes.limit} data-limit={sign === 'limit95' ? 'P95' : 'P998'} />
        </svg>
      );
    case 'target':
      return (
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <path d="M0 8H28" className={classes.target} />
        </svg>
      );
    case 'inside':
    case 'P95':
    case 'P998':
      return (
        <svg viewBox="0 0 28 16" aria-hidden="true">
          <path
            d={SIGNS[sign]}
            className={sign === 'inside' ? classes.inside : classes.outside}
            data-outside={sign}
          />
        </svg>
      );
  }
}
