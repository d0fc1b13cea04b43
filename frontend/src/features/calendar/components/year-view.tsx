import { useT } from '@/i18n/i18n-context';
import type { CalendarEntry } from '../api/types';
import { monthsOfYear } from '../model/axis';
import { isDayOfYear, type CalendarState } from '../model/calendar-state';
import { rowCount, tooMany } from '../model/paper';
import { groupsOf } from '../model/rows';
import { Gantt } from './gantt';
import { Legend } from './legend';
import { PrintSheet } from './print-sheet';
import classes from './calendar.module.css';

interface Props {
  state: CalendarState;
  today: string;
  unit: string;
  entries: readonly CalendarEntry[];
  onOpen: (entries: CalendarEntry[]) => void;
}

/** The year as a chart, and the page it is printed on. */
export function YearView({ state, today, unit, entries, onOpen }: Props) {
  const t = useT();
  const { year, by } = state;
  const groups = groupsOf(entries, by);
  const days = entries.filter(isDayOfYear);
  const axis = monthsOfYear(year);
  return (
    <>
      <div data-noprint>
        <Gantt
          axis={axis}
          year={year}
          today={today}
          groups={groups}
          days={days}
          onOpen={(bar) => onOpen(bar.entries)}
        />
        <Legend axis={axis} days={days} />
        {tooMany(groups) && (
          <p className={classes.note}>{t('calendar.printTooMany', { count: rowCount(groups) })}</p>
        )}
      </div>
      <PrintSheet year={year} today={today} unit={unit} entries={entries} groups={groups} />
    </>
  );
}
