import { useT } from '@/i18n/i18n-context';
import type { CalendarEntry } from '../api/types';
import { monthOf, type Axis } from '../model/axis';
import { Sign } from './sign';
import classes from './gantt.module.css';

interface Props {
  axis: Axis;
  days: readonly CalendarEntry[];
}

const short = (day: string) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

/** What the shapes of the chart mean, and the days marked on its axis by name. */
export function Legend({ axis, days }: Props) {
  const t = useT();
  const marked = days.filter(({ from }) => axis.includes(monthOf(from)));
  return (
    <div className={classes.legend}>
      <ul aria-label={t('calendar.legend')}>
        <li>
          <span className={classes.sample} data-vague="false" aria-hidden="true" />
          {t('calendar.legendExact')}
        </li>
        <li>
          <span className={classes.sample} data-vague="true" aria-hidden="true" />
          {t('calendar.legendVague')}
        </li>
        <li>
          <span className={classes.sample} data-deadline="true" aria-hidden="true" />
          {t('calendar.legendDeadline')}
        </li>
        <li>
          <Sign look={{ tone: 'success', shape: 'check' }} />
          {t('calendar.state.DONE')}
        </li>
        <li>
          <Sign look={{ tone: 'danger', shape: 'alert' }} />
          {t('calendar.progress.OVERDUE')}
        </li>
        <li>
          <Sign look={{ tone: 'warning', shape: 'return' }} />
          {t('calendar.state.POSTPONED')}
        </li>
        <li>
          <Sign look={{ tone: 'neutral', shape: 'cross' }} />
          {t('calendar.state.CANCELLED')}
        </li>
      </ul>
      {marked.length > 0 && (
        <p>
          {t('calendar.daysOfYear')}:{' '}
          {marked.map(({ kind, title, from, to }, index) => (
            <span key={`${kind} ${from} ${title}`}>
              {index > 0 && ' · '}
              <span className={classes.dayMark} data-kind={kind} aria-hidden="true" />
              {from === to ? short(from) : `${short(from)}–${short(to)}`} {title}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
