import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  value: string;
  placeholder?: string;
  error?: ReactNode;
  description?: string;
  onChange: (text: string) => void;
}

/** A figure: digits on the phone's keyboard, and whatever is typed is kept. */
export function CountInput({ onChange, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
