import { Checkbox } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { blocks } from '../model/check';
import { cellField, isNil, NIL, nilText } from '../model/fields';
import { findingMessage } from '../model/finding-words';
import { fieldId, useEntry, useField, useFindings, useWording } from './entry-context';

/** Nothing happened in the period: blank cells become zero, so that a blank never passes for one. */
export function NilReport() {
  const { t } = useI18n();
  const { draft, form } = useEntry();
  const wording = useWording(form);
  const [nil] = useField(NIL);
  const findings = useFindings(NIL);

  function mark(checked: boolean) {
    const blank = form.cellKeys.map(cellField).filter((field) => draft.store.get(field).trim() === '');
    const zeros = checked ? Object.fromEntries(blank.map((field) => [field, '0'])) : {};
    draft.store.set({ ...zeros, [NIL]: nilText(checked) });
  }

  return (
    <Checkbox
      id={fieldId(NIL)}
      mt="sm"
      label={t('report.nil')}
      checked={isNil({ [NIL]: nil })}
      onChange={(event) => mark(event.currentTarget.checked)}
      error={findings.some(blocks) && findings.map((finding) => findingMessage(finding, wording)).join('. ')}
    />
  );
}
