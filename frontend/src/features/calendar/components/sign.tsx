import type { Shape, Tone } from '@/ui/status-badge';
import classes from './gantt.module.css';

const SIGNS: Partial<Record<Shape, string>> = {
  check: '✓',
  alert: '!',
  cross: '×',
  return: '↷',
  clock: '◷',
  ring: '○',
  dash: '–',
};

interface Props {
  look: { tone: Tone; shape: Shape } | null;
}

/** The state of a bar as a letter's worth of shape; its word is in the bar's name. */
export function Sign({ look }: Props) {
  const sign = look && SIGNS[look.shape];
  return sign ? (
    <span className={classes.sign} data-tone={look.tone} aria-hidden="true">
      {sign}
    </span>
  ) : null;
}
