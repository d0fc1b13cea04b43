import { Button, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import type { CalendarEntry } from '../api/types';
import { monthOf } from '../model/axis';
import { isDayOfYear } from '../model/calendar-state';
import { lookOfBar } from '../model/entry-words';
import { onDay, weeksOf, withoutDay } from '../model/month-grid';
import type { Spot } from '../model/roving';
import { mergedBars, type Bar } from '../model/rows';
import { isVague, timeWords } from '@/i18n/time-words';
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
  bar: Bar;
}

/** As many things without a day as are shown at first: what has a day should not be pushed out of sight. */
const FIRST_VAGUE = 6;

/** Whose it is matters where it is one of several alike: a deadline of one unit. */
function titleOf({ entries }: Bar): string {
  const [first] = entries;
  if (!first) return '';
  if (entries.length > 1) return `${first.title} (${entries.length})`;
  return first.kind === 'DEADLINE' && first.organisation
    ? `${first.title} – ${first.organisation.name}`
    : first.title;
}

/** A month as weeks; what has no day of its own stands above them. */
export function MonthView({ month, today, entries, onOpen }: Props) {
  const t = useT();
  const name = useId();
  const weeks = weeksOf(month);
  const [all, setAll] = useState(false);
  const spots: Spot[] = [];
  const items = (bars: readonly Bar[], where: string, line: number, at: number): Item[] =>
    bars.map((bar, index) => {
      const id = `${name}-${where}-${index}`;
      if (!bar.entries.some(isDayOfYear)) spots.push({ id, line, at });
      return { id, bar };
    });
  const allVague = mergedBars(withoutDay(entries, month));
  const vague = items(all ? allVague : allVague.slice(0, FIRST_VAGUE), 'vague', 0, 0);
  const days = weeks.map((week, line) =>
    week.map((day, at) => ({
      day,
      items:
        monthOf(day) === month ? items(mergedBars(daysFirst(onDay(entries, day))), day, line + 1, at) : [],
    })),
  );
  const roving = useRoving(spots);

  const draw = ({ id, bar }: Item) => {
    const look = lookOfBar(bar, t);
    if (look === null) {
      return (
        <li key={id} className={classes.observance} data-kind={bar.entries[0]?.kind}>
          {titleOf(bar)}
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
          data-vague={isVague(bar)}
          tabIndex={roving.tabIndex(id)}
          onFocus={() => roving.onFocus(id)}
          onClick={() => onOpen(bar.entries)}
        >
          <Sign look={look} />
          {titleOf(bar)}
          <VisuallyHidden>{`. ${timeWords(bar, t)}. ${look.word}`}</VisuallyHidden>
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
          {allVague.length > FIRST_VAGUE && (
            <Button
              mt="xs"
              variant="subtle"
              size="compact-md"
              data-noprint
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? t('calendar.fewer') : t('calendar.more', { count: allVague.length - FIRST_VAGUE })}
            </Button>
          )}
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
