import { TextInput } from '@mantine/core';
import parts from '@/ui/form-parts.module.css';
import { fieldId } from './field-id';

interface Props<F extends string> {
  /** Texts longer than a name: one below the other. */
  long?: boolean;
  /** Where the thing stands: `sections/0/`. */
  path: string;
  fields: readonly { name: F; label: string; value: string; maxLength: number }[];
  error: (field: string) => string | undefined;
  onChange: (name: F, text: string) => void;
}

/** Short texts side by side, each with its fault. */
export function TextFields<F extends string>({ path, fields, error, onChange, long = false }: Props<F>) {
  return (
    <div className={long ? parts.fields : parts.pair}>
      {fields.map(({ name, label, value, maxLength }) => (
        <TextInput
          key={name}
          id={fieldId(`${path}${name}`)}
          label={label}
          maxLength={maxLength}
          value={value}
          error={error(`${path}${name}`)}
          onChange={(event) => onChange(name, event.currentTarget.value)}
        />
      ))}
    </div>
  );
}
