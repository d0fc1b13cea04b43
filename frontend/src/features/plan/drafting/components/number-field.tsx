import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { formatNumber } from '@/lib/format';
import { parseDecimal } from '@/lib/parse-decimal';
import type { NumberValue } from '../model/content';

interface Props {
  id: string;
  label: string;
  decimals: number;
  value: NumberValue;
  error: string | null;
  onChange: (value: NumberValue) => void;
}

/** A number as the language writes it. What cannot be read stays as it was typed, and says so. */
export function NumberField({ id, label, decimals, value, error, onChange }: Props) {
  const { language } = useI18n();
  const [typing, setTyping] = useState<string | null>(null);
  const settled =
    value === null ? '' : typeof value === 'number' ? formatNumber(value, language, decimals) : value.typed;

  function type(text: string) {
    setTyping(text);
    const parsed = parseDecimal(text, language, decimals);
    onChange(text.trim() === '' ? null : (parsed ?? { typed: text }));
  }

  return (
    <TextInput
      id={id}
      label={label}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      value={typing ?? settled}
      error={error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyping(null)}
    />
  );
}
