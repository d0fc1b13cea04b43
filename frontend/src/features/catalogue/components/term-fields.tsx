import { TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import type { CellOption } from '../model/catalogue-words';
import type { ExpressionFault } from '../model/expression';
import { fieldId, type Field, type TermDraft } from '../model/indicator-draft';
import { ExpressionField } from './expression-field';

interface Props {
  name: 'numerator' | 'denominator';
  term: TermDraft;
  cells: readonly CellOption[];
  faults: readonly ExpressionFault[];
  errors: Partial<Record<Field, string>>;
  onChange: (term: TermDraft) => void;
}

/** What stands above or below the line: how it is counted, and what it is called. */
export function TermFields({ name, term, cells, faults, errors, onChange }: Props) {
  const t = useT();
  return (
    <fieldset className={parts.part}>
      <legend>{t(`catalogue.${name}`)}</legend>
      <ExpressionField
        id={fieldId(`${name}/expression`)}
        label={t('catalogue.expression')}
        value={term.expression}
        cells={cells}
        faults={faults}
        error={errors[`${name}/expression`]}
        onChange={(expression) => onChange({ ...term, expression })}
      />
      <div className={parts.pair}>
        <TextInput
          id={fieldId(`${name}/nameVi`)}
          label={t('catalogue.termNameVi')}
          maxLength={500}
          value={term.nameVi}
          error={errors[`${name}/nameVi`]}
          onChange={(event) => onChange({ ...term, nameVi: event.currentTarget.value })}
        />
        <TextInput
          id={fieldId(`${name}/nameEn`)}
          label={t('catalogue.termNameEn')}
          maxLength={500}
          value={term.nameEn}
          error={errors[`${name}/nameEn`]}
          onChange={(event) => onChange({ ...term, nameEn: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
