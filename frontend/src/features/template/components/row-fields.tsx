import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import parts from '@/ui/form-parts.module.css';
import { elementsQuery } from '../api/templates';
import type { Row } from '../api/types';
import { cellsOf } from '../model/cell-words';
import { shapeOf, SHAPES, withCell, withShape } from '../model/template-draft';
import { ChosenListField } from './chosen-list-field';
import { fieldId } from './field-id';
import { LineButtons } from './line-buttons';
import { TextFields } from './text-fields';
import classes from './template.module.css';

interface Props {
  /** Where the row stands: `sections/0/rows/1`. */
  path: string;
  at: number;
  row: Row;
  /** The other rows of the section: what this one may add up. */
  others: readonly Row[];
  error: (field: string) => string | undefined;
  onChange: (row: Row) => void;
  onUp: () => void;
  onRemove: () => void;
}

/** One line of a table: what it is called, and which counts of the catalogue its cells take. */
export function RowFields({ path, at, row, others, error, onChange, onUp, onRemove }: Props) {
  const { t, language } = useI18n();
  const elements = useQuery(elementsQuery).data ?? [];
  const name = t('template.row', { number: at + 1 });
  const shape = shapeOf(row);
  const labelOf = (code: string) => {
    const summed = others.find((other) => other.code === code);
    return summed ? (language === 'vi' ? summed.labelVi : summed.labelEn) || code : code;
  };
  const counts = elements.flatMap((element) =>
    element.disaggregations.map((part) => ({
      value: `${element.code}.${part.code}`,
      label: `${nameIn(language, element)} – ${nameIn(language, part)}`,
    })),
  );
  return (
    <fieldset className={parts.part}>
      <legend>{name}</legend>
      {error(path) && <p className={parts.fault}>{error(path)}</p>}
      <TextFields
        path={`${path}/`}
        fields={[
          { name: 'labelVi', label: t('template.labelVi'), value: row.labelVi, maxLength: 200 },
          { name: 'labelEn', label: t('template.labelEn'), value: row.labelEn, maxLength: 200 },
          { name: 'code', label: t('template.code'), value: row.code, maxLength: 64 },
        ]}
        error={error}
        onChange={(field, text) =>
          onChange({ ...row, [field]: field === 'code' ? text.toUpperCase() : text })
        }
      />
      <div className={parts.pair}>
        <NativeSelect
          label={t('template.cells')}
          value={shape}
          onChange={({ currentTarget }) =>
            onChange(withShape(row, SHAPES.find((each) => each === currentTarget.value) ?? shape))
          }
          data={SHAPES.map((value) => ({ value, label: t(`template.shape.${value}`) }))}
        />
        {cellsOf(row).map(({ place, key }) => (
          <NativeSelect
            key={place}
            id={fieldId(`${path}/cells/${place}`)}
            label={t('template.countOf', { place: t(`template.place.${place}`) })}
            value={key}
            error={error(`${path}/cells/${place}`)}
            onChange={(event) => onChange(withCell(row, place, event.currentTarget.value))}
            data={[
              { value: '', label: t('template.chooseCount') },
              ...counts,
              // What the catalogue no longer has is still shown.
              ...(key === '' || counts.some(({ value }) => value === key)
                ? []
                : [{ value: key, label: key }]),
            ]}
          />
        ))}
      </div>
      {shape === 'SUM' && (
        <ChosenListField
          id={fieldId(`${path}/sumOf`)}
          label={t('template.sumOf')}
          addLabel={t('template.addSummed')}
          value={row.sumOf ?? []}
          offered={others.map(({ code }) => code).filter((code) => code !== '')}
          named={labelOf}
          error={error(`${path}/sumOf`)}
          onChange={(sumOf) => onChange({ ...row, sumOf })}
        />
      )}
      <div className={classes.boxes}>
        {shape === 'SEX' && (
          <Checkbox
            label={t('template.showTotal')}
            checked={row.total}
            onChange={(event) => onChange({ ...row, total: event.currentTarget.checked })}
          />
        )}
        {shape !== 'SUM' && (
          <Checkbox
            label={t('template.mayBeBlank')}
            checked={row.optional}
            onChange={(event) => onChange({ ...row, optional: event.currentTarget.checked })}
          />
        )}
      </div>
      <LineButtons name={name} first={at === 0} onUp={onUp} onRemove={onRemove} />
    </fieldset>
  );
}
