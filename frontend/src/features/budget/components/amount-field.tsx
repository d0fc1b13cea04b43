import { TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

interface Props {
  label: string;
  value: string;
  error?: string;
  onChange: (typed: string) => void;
}

/** An amount of whole đồng, kept as it is typed. */
export function AmountField({ label, value, error, onChange }: Props) {
  const t = useT();
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      rightSection={t('budget.unit')}
      rightSectionWidth="3.5rem"
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
