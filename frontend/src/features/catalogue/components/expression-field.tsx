import { NativeSelect, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useT } from '@/i18n/i18n-context';
import type { CellOption } from '../model/catalogue-words';
import { insertedAt } from '../model/expression';
import classes from './catalogue.module.css';

interface Props {
  id: string;
  label: string;
  value: string;
  cells: readonly CellOption[];
  error?: string;
  onChange: (text: string) => void;
}

/** An expression over cells: typed, or put together from the list; faults are shown where they stand. */
export function ExpressionField({ id, label, value, cells, error, onChange }: Props) {
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
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={(event) => {
          cursor.current = event.currentTarget.selectionEnd;
        }}
      />
      <NativeSelect
        label={t('catalogue.insertCell')}
        value=""
        onChange={(event) => insert(event.currentTarget.value)}
        data={[{ value: '', label: t('catalogue.insertChoose') }, ...cells]}
      />
    </>
  );
}
