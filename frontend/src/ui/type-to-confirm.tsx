import { TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';

interface Props {
  id: string;
  /** What has to be typed: the code, or the name. */
  code: string;
  value: string;
  error?: string;
  onChange: (text: string) => void;
}

/** Asks for the code or the name of what an act cannot be undone on. */
export function TypeToConfirm({ id, code, value, error, onChange }: Props) {
  const t = useT();
  return (
    <TextInput
      id={id}
      label={t('ui.typeToConfirm', { code })}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
