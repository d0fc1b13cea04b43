import { TextInput } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { canonical, fieldKind } from '../model/fields';
import { findingMessage } from '../model/finding-words';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';

interface Props {
  field: string;
  label: string;
  placeholder?: string;
  className?: string;
}

/** A figure, a date or a line of text outside the grid. Whatever is typed is kept. */
export function TypedInput({ field, label, placeholder, className }: Props) {
  const { language } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const [text, setText] = useField(field);
  const findings = useFindings(field);

  function leave() {
    if (fieldKind(field) !== 'TEXT') setText(canonical(field, text, language));
    void draft.save();
  }

  return (
    <TextInput
      id={fieldId(field)}
      className={className}
      label={label}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      inputMode={fieldKind(field) === 'TEXT' ? undefined : 'numeric'}
      autoComplete="off"
      error={findings.length > 0 && findings.map((finding) => findingMessage(finding, wording)).join('. ')}
    />
  );
}
