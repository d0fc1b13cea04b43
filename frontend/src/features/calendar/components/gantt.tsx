import { VisuallyHidden } from '@mantine/core';
import { useId, type CSSProperties } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import type { CalendarEntry } from '../api/types';
import { monthOf, stretchOf, type Axis } from '../model/axis';
import { lookOfBar, spokenWords } from '../model/entry-words';
import { labelsOf, type Label } from '../model/labels';
import type { Spot } from '../model/roving';
import type { Bar, Group, Row } from '../model/rows';
import { barTimeWords, isVague, tinyTimeWords } from '@/i18n/time-words';
import { AxisDays } from './axis-days';
import { Sign } from './sign';
import { useRoving } from './use-roving';
import classes from './gantt.module.css';

interface Placed {
  id: string;
  bar: Bar;
  at: number;
  length: number;
  label: Label | null;
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

interface Props {
  axis: Axis;
  year: string;
  today: string;
  groups: readonly Group[];
  /** Observances and holidays, drawn over all rows. */
  days: readonly CalendarEntry[];
  /** Opens what a bar stands for; a printed chart opens nothing. */
  onOpen?: (bar: Bar) => void;
}

/** A year as bars on rows; what has no day is hatched over the whole time in which it may be. */
export function Gantt({ axis, year, today, groups, days, onOpen }: Props) {
  const { t } = useI18n();
  const name = useId();

  const place = (line: readonly Bar[], where: string): Placed[] => {
    const drawn = line.flatMap((bar, index) => {
      const stretch = stretchOf(axis, bar.from, bar.to);
      return stretch ? [{ bar, stretch, id: `${name}-${where}-${index}` }] : [];
    });
    const labels = labelsOf(
      drawn.map(({ bar, stretch }) => ({
        stretch,
        words: [
          ...(bar.entries.length > 1 ? [`${barTimeWords(bar, year, t)} (${bar.entries.length})`] : []),
          barTimeWords(bar, year, t),
          tinyTimeWords(bar, year, t),
        ],
      })),
    );
    return drawn.map(({ bar, stretch, id }, index) => ({
      id,
      bar,
      ...stretch,
      label: labels[index] ?? null,
    }));
  };

  const placed = new Map<Row, Placed[][]>();
  const spots: Spot[] = [];
  let lines = 0;
  for (const [groupIndex, group] of groups.entries()) {
    for (const [rowIndex, row] of group.rows.entries()) {
      const own = row.lines.map((line, index) => place(line, `${groupIndex}-${rowIndex}-${index}`));
      placed.set(row, own);
      for (const line of own) {
        for (const { id, at } of line) spots.push({ id, line: lines, at });
        lines++;
      }
    }
  }
  const roving = useRoving(spots);
  const now =
    year === today.slice(0, 4) && axis.includes(monthOf(today)) ? stretchOf(axis, today, today) : null;

  const drawBar = ({ id, bar, at, length, label }: Placed) => {
    const look = lookOfBar(bar, t);
    const deadline = bar.entries.every(({ kind }) => kind === 'DEADLINE');
    const content = (
      <>
        <span
          className={classes.shape}
          data-vague={isVague(bar)}
          data-deadline={deadline}
          data-tone={look?.tone}
        >
          {label?.side === 'inside' && (
            <span className={classes.inside}>
              <Sign look={look} />
              {label.text}
            </span>
          )}
        </span>
        {label?.side !== 'inside' && (
          <span className={classes.beside} data-side={label?.side ?? 'right'}>
            {label && <Sign look={look} />}
            {label?.text}
          </span>
        )}
      </>
    );
    const shared = { className: classes.bar, style: { left: percent(at), width: percent(length) } };
    return onOpen ? (
      <button
        key={id}
        id={id}
        type="button"
        {...shared}
        tabIndex={roving.tabIndex(id)}
        aria-label={spokenWords(bar, t)}
        title={spokenWords(bar, t)}
        onFocus={() => roving.onFocus(id)}
        onClick={() => onOpen(bar)}
      >
        {content}
      </button>
    ) : (
      <span key={id} {...shared}>
        {content}
      </span>
    );
  };

  return (
    <div
      className={classes.chart}
      data-printed={onOpen === undefined}
      style={{ '--months': axis.length } as CSSProperties}
      role={onOpen && 'group'}
      aria-label={onOpen && t('calendar.chart')}
      aria-describedby={onOpen && `${name}-help`}
      onKeyDown={onOpen && roving.onKeyDown}
    >
      {onOpen && <VisuallyHidden id={`${name}-help`}>{t('calendar.chartHelp')}</VisuallyHidden>}
      <div className={classes.head} aria-hidden="true">
        <span className={classes.corner} />
        <div className={classes.months}>
          {axis.map((month) => (
            <span key={month}>{t('calendar.bar.monthShort', { month: String(Number(month.slice(5))) })}</span>
          ))}
          <AxisDays axis={axis} days={days} />
        </div>
      </div>
      {groups.map((group) => (
        <section key={group.key} className={classes.group}>
          <h3 className={classes.groupTitle}>
            {group.title === '' ? t('calendar.noPlan') : group.title}
            {group.unit !== null && group.unit !== group.title && (
              <span className={classes.units}> · {group.unit}</span>
            )}
          </h3>
          <ul className={classes.rows}>
            {group.rows.map((row) => (
              <li key={row.key} className={classes.row}>
                <div className={classes.name} title={row.title}>
                  <span className={classes.title}>{row.title}</span>
                  {row.units.length > (group.unit === null ? 0 : 1) && (
                    <span className={classes.units}>
                      {row.units.length > 1
                        ? t('calendar.unitsCount', { count: row.units.length })
                        : row.units[0]}
                    </span>
                  )}
                </div>
                <div className={classes.lines}>
                  {now && (
                    <span className={classes.today} style={{ left: percent(now.at) }} aria-hidden="true" />
                  )}
                  {placed.get(row)?.map((line, index) => (
                    <div key={index} className={classes.line}>
                      {line.map(drawBar)}
                    </div>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
