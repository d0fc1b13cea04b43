import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import type { CalendarEntry } from '../api/types';
import { monthOf } from '../model/axis';
import { isDayOfYear } from '../model/calendar-state';
import { lookOf } from '../model/entry-words';
import { onDay, weeksOf, withoutDay } from '../model/month-grid';
import type { Spot } from '../model/roving';
import { timeWords } from '@/i18n/time-words';
import { Sign } from './sign';
import { useRoving } from './use-roving';
import classes from './month.module.css';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

interface Props {
  month: string;
  today: string;
  entries: readonly CalendarEntry[];
  onOpen: (entries: CalendarEntry[]) => void;
}

/** What the day is stands above what is to be done on it. */
const daysFirst = (entries: readonly CalendarEntry[]) => [
  ...entries.filter(isDayOfYear),
  ...entries.filter((entry) => !isDayOfYear(entry)),
];

interface Item {
  id: string;
  entry: CalendarEntry;
}

/** A month as weeks; what has no day of its own stands above them. */
export function MonthView({ month, today, entries, onOpen }: Props) {
  const t = useT();
  const name = useId();
  const weeks = weeksOf(month);
  const spots: Spot[] = [];
  const items = (found: readonly CalendarEntry[], where: string, line: number, at: number): Item[] =>
    found.map((entry, index) => {
      const id = `${name}-${where}-${index}`;
      if (!isDayOfYear(entry)) spots.push({ id, line, at });
      return { id, entry };
    });
  const vague = items(withoutDay(entries, month), 'vague', 0, 0);
  const days = weeks.map((week, line) =>
    week.map((day, at) => ({
      day,
      items: monthOf(day) === month ? items(daysFirst(onDay(entries, day)), day, line + 1, at) : [],
    })),
  );
  const roving = useRoving(spots);

  const draw = ({ id, entry }: Item) => {
    const look = lookOf(entry, t);
    if (look === null) {
      return (
        <li key={id} className={classes.observance} data-kind={entry.kind}>
          {entry.title}
        </li>
      );
    }
    return (
      <li key={id}>
        <button
          id={id}
          type="button"
          className={classes.item}
          data-tone={look.tone}
          data-vague={entry.precision !== 'DAYS' || entry.tentative}
          tabIndex={roving.tabIndex(id)}
          onFocus={() => roving.onFocus(id)}
          onClick={() => onOpen([entry])}
        >
          <Sign look={look} />
          {entry.title}
          <VisuallyHidden>{`. ${timeWords(entry, t)}. ${look.word}`}</VisuallyHidden>
        </button>
      </li>
    );
  };

  return (
    <div
      role="group"
      aria-label={t('calendar.chart')}
      aria-describedby={`${name}-help`}
      onKeyDown={roving.onKeyDown}
    >
      <VisuallyHidden id={`${name}-help`}>{t('calendar.chartHelp')}</VisuallyHidden>
      {vague.length > 0 && (
        <section className={classes.vague} aria-labelledby={`${name}-vague`}>
          <h3 id={`${name}-vague`}>{t('calendar.withoutDay')}</h3>
          <ul>{vague.map(draw)}</ul>
        </section>
      )}
      <table className={classes.month}>
        <caption className={classes.hidden}>
          {t('calendar.month', { month: String(Number(month.slice(5))), year: month.slice(0, 4) })}
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`calendar.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day, items: own }) => (
                <td
                  key={day}
                  data-outside={monthOf(day) !== month}
                  data-empty={own.length === 0}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <time dateTime={day} className={classes.date}>
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <VisuallyHidden>{formatDate(day)}</VisuallyHidden>
                  </time>
                  {own.length > 0 && <ul>{own.map(draw)}</ul>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
