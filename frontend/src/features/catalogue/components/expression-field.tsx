import { NativeSelect, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import type { CellOption } from '../model/catalogue-words';
import { insertedAt, marked, type ExpressionFault } from '../model/expression';
import classes from './catalogue.module.css';

interface Props {
  id: string;
  label: string;
  value: string;
  cells: readonly CellOption[];
  /** What the last check found in this very text. */
  faults: readonly ExpressionFault[];
  error?: string;
  onChange: (text: string) => void;
}

/** An expression over cells: typed, or put together from the list; faults are shown where they stand. */
export function ExpressionField({ id, label, value, cells, faults, error, onChange }: Props) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  // Where the cursor was when the field was left; at the end while it never was in it.
  const cursor = useRef<number | null>(null);

  function insert(cell: string) {
    if (cell === '') return;
    onChange(insertedAt(value, cursor.current ?? value.length, cell));
    cursor.current = null;
    field.current?.focus();
  }

  return (
    <>
      <Textarea
        ref={field}
        id={id}
        label={label}
        description={t('catalogue.expressionHint')}
        rows={2}
        maxLength={2000}
        spellCheck={false}
        autoComplete="off"
        classNames={{ input: classes.code }}
        value={value}
        error={error ?? faults.length > 0}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={(event) => {
          cursor.current = event.currentTarget.selectionEnd;
        }}
      />
      {faults.length > 0 && (
        <div role="group" aria-label={t('catalogue.expressionFaults')}>
          <p className={`${parts.note} ${classes.code}`}>
            {marked(value, faults).map(({ text, fault }, at) =>
              fault ? (
                <mark key={at} className={classes.fault}>
                  {text}
                </mark>
              ) : (
                <span key={at}>{text}</span>
              ),
            )}
          </p>
          {faults.map(({ position, message }) => (
            <p key={`${position} ${message}`} className={parts.fault}>
              {message}
            </p>
          ))}
        </div>
      )}
      <NativeSelect
        label={t('catalogue.insertCell')}
        value=""
        onChange={(event) => insert(event.currentTarget.value)}
        data={[{ value: '', label: t('catalogue.insertChoose') }, ...cells]}
      />
    </>
  );
}
