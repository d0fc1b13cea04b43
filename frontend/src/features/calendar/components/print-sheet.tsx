import type { CSSProperties } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import type { CalendarEntry } from '../api/types';
import { monthsInUse, monthsOfYear } from '../model/axis';
import { isDayOfYear } from '../model/calendar-state';
import { lineHeight, onOnePage } from '../model/paper';
import { summaryOf } from '../model/summary';
import type { Group } from '../model/rows';
import { Gantt } from './gantt';
import { Legend } from './legend';
import classes from './print-sheet.module.css';

/** Below this a line of the chart has room for one line of words, not for two. */
const TWO_LINES = 6.6;

const paper = (line: number) =>
  ({ '--paper-line': `${line}mm`, '--paper-words': line < TWO_LINES ? 1 : 2 }) as CSSProperties;

interface Props {
  year: string;
  today: string;
  /** The unit that the calendar is of, by name. */
  unit: string;
  entries: readonly CalendarEntry[];
  groups: readonly Group[];
}

/** The calendar of a year on one A4 page across; seen on paper only. */
export function PrintSheet({ year, today, unit, entries, groups }: Props) {
  const t = useT();
  const { sample } = useMe();
  const days = entries.filter(isDayOfYear);
  const axis = monthsInUse(
    monthsOfYear(year),
    entries.filter((entry) => !isDayOfYear(entry)),
  );
  const { shown, left } = onOnePage(groups);
  return (
    <div className={classes.sheet} style={paper(lineHeight(shown))}>
      {/* Only while this sheet is there to be printed: other screens are printed upright. */}
      <style media="print">{'@page { size: A4 landscape; margin: 8mm }'}</style>
      <div className={classes.top}>
        <p className={classes.heading}>{t('calendar.headingYear', { year })}</p>
        <p>{t('calendar.printedUnit', { name: unit })}</p>
        <p>{t('calendar.printedOn', { date: formatDate(today) })}</p>
      </div>
      <p>
        {summaryOf(entries, t)}
        {axis.length < 12 && `. ${t('calendar.printMonths')}`}
      </p>
      <div>
        <Gantt axis={axis} year={year} today={today} groups={shown} days={days} />
      </div>
      {left > 0 && <p>{t('calendar.printMore', { count: left })}</p>}
      <Legend axis={axis} days={days} />
      <p className={classes.foot}>
        {sample && `${t('common.illustrative')}. `}
        {t('common.exportNote')}
      </p>
    </div>
  );
}
