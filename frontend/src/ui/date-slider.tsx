import { Button } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import { useFormat } from '@/i18n/use-format';
import { addMonths, dayNumber, dayOf } from '@/lib/days';
import { DateField } from './date-field';
import classes from './date-slider.module.css';

interface Mark {
  /** `2025-07-01` */
  day: string;
  label: string;
}

interface Props {
  label: string;
  /** Name of the field beside it, where the same day can be typed. */
  fieldLabel: string;
  value: string;
  min: string;
  max: string;
  /** Days worth jumping to. */
  marks: readonly Mark[];
  onChange: (day: string) => void;
}

/** A drag passes many days: only the one it rests on is looked at. */
const WAIT_MS = 250;

const MONTH_KEYS: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

/** A day chosen along a line, by keys (a day, a month, either end), by its marks, or typed. */
export function DateSlider({ label, fieldLabel, value, min, max, marks, onChange }: Props) {
  const format = useFormat();
  const ids = useId();
  // What is being dragged counts only on top of the day it started from.
  const [drag, setDrag] = useState({ from: value, day: value });
  const shown = drag.from === value ? drag.day : value;
  const settle = useDebouncedCallback(onChange, WAIT_MS);
  const [first, last] = [dayNumber(min), dayNumber(max)];
  const within = (day: string) => dayOf(Math.min(Math.max(dayNumber(day), first), last));

  function move(day: string) {
    setDrag({ from: value, day });
    settle(day);
  }

  function press(event: KeyboardEvent) {
    const months = MONTH_KEYS[event.key];
    if (months === undefined) return;
    event.preventDefault();
    move(within(addMonths(shown, months)));
  }

  function jump(day: string) {
    settle.cancel();
    setDrag({ from: day, day });
    onChange(day);
  }

  return (
    <div className={classes.box}>
      <div className={classes.line}>
        <label htmlFor={`${ids}range`} className={classes.label}>
          {label}
        </label>
        <input
          id={`${ids}range`}
          type="range"
          className={classes.range}
          min={first}
          max={last}
          value={dayNumber(within(shown))}
          aria-valuetext={format.date(shown)}
          onChange={(event) => move(dayOf(event.currentTarget.valueAsNumber))}
          onKeyDown={press}
        />
        <div className={classes.ticks} aria-hidden="true">
          {marks.map(({ day }) => (
            <span key={day} style={{ left: `${((dayNumber(day) - first) / (last - first)) * 100}%` }} />
          ))}
        </div>
        <div className={classes.ends} aria-hidden="true">
          <span>{format.date(min)}</span>
          <span>{format.date(max)}</span>
        </div>
      </div>
      <div className={classes.field}>
        <DateField
          label={fieldLabel}
          value={shown}
          minDate={min}
          maxDate={max}
          onChange={(day) => day !== null && jump(day)}
        />
      </div>
      <div className={classes.marks}>
        {marks.map((mark) => (
          <Button
            key={mark.day}
            size="compact-md"
            variant={mark.day === shown ? 'light' : 'default'}
            aria-pressed={mark.day === shown}
            onClick={() => jump(mark.day)}
          >
            {mark.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
