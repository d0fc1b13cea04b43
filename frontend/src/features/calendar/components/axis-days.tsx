import type { CalendarEntry } from '../api/types';
import { monthOf, stretchOf, type Axis } from '../model/axis';
import classes from './gantt.module.css';

interface Props {
  axis: Axis;
  days: readonly CalendarEntry[];
}

/** Observances and holidays as marks under the names of the months; their names stand below the chart. */
export function AxisDays({ axis, days }: Props) {
  return days
    .filter(({ from }) => axis.includes(monthOf(from)))
    .map(({ kind, title, from, to }) => {
      const stretch = stretchOf(axis, from, to);
      return (
        stretch && (
          <span
            key={`${kind} ${from} ${title}`}
            className={classes.axisDay}
            data-kind={kind}
            style={{ left: `${stretch.at * 100}%`, width: `${stretch.length * 100}%` }}
          />
        )
      );
    });
}
