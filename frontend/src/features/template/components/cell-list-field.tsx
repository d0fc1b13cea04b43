import { useI18n } from '@/i18n/i18n-context';
import type { Section } from '../api/types';
import { cellName, cellsOf } from '../model/cell-words';
import { ChosenListField } from './chosen-list-field';

interface Props {
  id: string;
  label: string;
  value: readonly string[];
  /** The form as it stands: only its cells can be compared. */
  sections: readonly Section[];
  error?: string;
  onChange: (keys: string[]) => void;
}

/** One side of a rule: cells of the form that are added up. */
export function CellListField({ sections, ...field }: Props) {
  const { t, language } = useI18n();
  return (
    <ChosenListField
      {...field}
      addLabel={t('template.addCell')}
      offered={sections
        .flatMap(({ rows }) => rows.flatMap((row) => cellsOf(row).map(({ key }) => key)))
        .filter((key) => key !== '')}
      named={(key) => cellName(key, sections, t, language)}
    />
  );
}
