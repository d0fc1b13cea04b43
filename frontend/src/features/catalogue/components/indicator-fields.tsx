import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { PlainKey } from '@/i18n/catalogue';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import parts from '@/ui/form-parts.module.css';
import type { IndicatorCheck } from '../api/types';
import type { CellOption } from '../model/catalogue-words';
import {
  AGGREGATIONS,
  CHANCES,
  fieldId,
  LABELS,
  ORIGINS,
  POLARITIES,
  type Field,
  type IndicatorDraft,
} from '../model/indicator-draft';
import { TermFields } from './term-fields';

type TextField = {
  [F in Field]: F extends keyof IndicatorDraft ? (IndicatorDraft[F] extends string ? F : never) : never;
}[Field];

interface Props {
  draft: IndicatorDraft;
  /** A new one gets its code here; later it cannot be changed. */
  isNew: boolean;
  cells: readonly CellOption[];
  faults: IndicatorCheck['expressionFaults'];
  errors: Partial<Record<Field, string>>;
  onChange: (values: Partial<IndicatorDraft>) => void;
}

/** All that a definition says, in the order in which it is read. */
export function IndicatorFields({ draft, isNew, cells, faults, errors, onChange }: Props) {
  const t = useT();

  const text = (field: TextField, description?: string) => (
    <TextInput
      id={fieldId(field)}
      label={t(LABELS[field])}
      description={description}
      maxLength={500}
      value={draft[field]}
      error={errors[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );

  function choice<F extends 'polarity' | 'aggregation' | 'chance' | 'origin'>(
    field: F,
    options: readonly IndicatorDraft[F][],
    words: (option: IndicatorDraft[F]) => string,
  ) {
    const label: PlainKey = LABELS[field];
    return (
      <NativeSelect
        id={fieldId(field)}
        label={t(label)}
        value={draft[field]}
        error={errors[field]}
        onChange={({ currentTarget: { value } }) => {
          const chosen = options.find((option) => option === value);
          if (chosen) onChange({ [field]: chosen });
        }}
        data={options.map((value) => ({ value, label: words(value) }))}
      />
    );
  }

  return (
    <>
      {isNew && text('code', t('catalogue.codeHint'))}
      <div className={parts.pair}>
        {text('nameVi')}
        {text('nameEn')}
      </div>
      <TermFields
        name="numerator"
        term={draft.numerator}
        cells={cells}
        faults={faults.filter(({ term }) => term === 'NUMERATOR')}
        errors={errors}
        onChange={(numerator) => onChange({ numerator })}
      />
      <Checkbox
        label={t('catalogue.hasDenominator')}
        checked={draft.hasDenominator}
        onChange={(event) => onChange({ hasDenominator: event.currentTarget.checked })}
      />
      {draft.hasDenominator && (
        <TermFields
          name="denominator"
          term={draft.denominator}
          cells={cells}
          faults={faults.filter(({ term }) => term === 'DENOMINATOR')}
          errors={errors}
          onChange={(denominator) => onChange({ denominator })}
        />
      )}
      <div className={parts.pair}>
        {text('factor', t('catalogue.factorHint'))}
        {text('leastDenominator', t('catalogue.leastDenominatorHint'))}
        {text('decimals')}
      </div>
      <div className={parts.pair}>
        {text('unitVi')}
        {text('unitEn')}
      </div>
      <div className={parts.pair}>
        {choice('polarity', POLARITIES, (value) => t(`catalogue.polarity.${value}`))}
        {text('bandLow')}
        {text('bandHigh')}
        {text('bandSource')}
      </div>
      <div className={parts.pair}>
        {choice('aggregation', AGGREGATIONS, (value) => t(`catalogue.aggregation.${value}`))}
        {choice('chance', CHANCES, (value) => t(`catalogue.chance.${value}`))}
        {choice('origin', ORIGINS, (value) => t(`catalogue.origin.${value}`))}
      </div>
      <div className={parts.pair}>
        {(['validFrom', 'validTo'] as const).map((field) => (
          <DateField
            key={field}
            id={fieldId(field)}
            label={t(LABELS[field])}
            value={draft[field]}
            error={errors[field]}
            onChange={(day) => onChange({ [field]: day })}
          />
        ))}
      </div>
      <div className={parts.pair}>
        {text('sourceVi')}
        {text('sourceEn')}
      </div>
    </>
  );
}
