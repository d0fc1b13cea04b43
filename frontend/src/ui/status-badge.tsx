import classes from './status-badge.module.css';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
export type Shape = 'check' | 'dot' | 'ring' | 'dash' | 'return' | 'clock' | 'cross' | 'alert' | 'pencil';

/** Drawn in a box of 16 × 16; each is told from the others without its colour. */
const SHAPES: Record<Shape, string> = {
  check: 'M2.5 8.5 6.5 12.5 13.5 4',
  dot: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM8 7v2M7 8h2',
  ring: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  dash: 'M3 8h10',
  return: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  clock: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.5l2.5 1.5',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  alert: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.2',
  pencil: 'M3 13l.8-3.2L11 2.6l2.4 2.4-7.2 7.2z',
};

interface Props {
  tone: Tone;
  shape: Shape;
  /** The status in words: colour and shape only repeat it. */
  children: string;
}

export function StatusBadge({ tone, shape, children }: Props) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <svg className={classes.icon} viewBox="0 0 16 16" aria-hidden="true" data-shape={shape}>
        <path d={SHAPES[shape]} />
      </svg>
      {children}
    </span>
  );
}
