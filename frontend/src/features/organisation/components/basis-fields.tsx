import { Textarea, TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import type { Basis, BasisField } from '../model/basis';
import { fieldId } from '../model/field-id';
import classes from './organisation.module.css';

interface Props {
  basis: Basis;
  errors: Partial<Record<BasisField | 'validFrom', string>>;
  /** How the service calls the day of this change. */
  onName?: 'on' | 'validFrom';
  /** What the day means for this change. */
  onLabel: string;
  onChange: (basis: Basis) => void;
}

/** From when, why, and on what document: every change of the lines of reporting says it. */
export function BasisFields({ basis, errors, onName = 'on', onLabel, onChange }: Props) {
  const t = useT();
  const { decision } = basis;
  const decide = (change: Partial<Basis['decision']>) =>
    onChange({ ...basis, decision: { ...decision, ...change } });
  const text = (name: 'number' | 'issuer' | 'title', maxLength: number) => (
    <TextInput
      id={fieldId(`decision/${name}`)}
      label={t(`organisation.decision.${name}`)}
      value={decision[name]}
      error={errors[`decision/${name}`]}
      maxLength={maxLength}
      onChange={(event) => decide({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <DateField
        id={fieldId(onName)}
        label={onLabel}
        value={basis.on}
        error={errors[onName]}
        onChange={(on) => onChange({ ...basis, on })}
      />
      <Textarea
        id={fieldId('reason')}
        label={t('organisation.reason')}
        rows={2}
        maxLength={2000}
        value={basis.reason}
        error={errors.reason}
        onChange={(event) => onChange({ ...basis, reason: event.currentTarget.value })}
      />
      <fieldset className={classes.part}>
        <legend>{t('organisation.decision')}</legend>
        <div className={classes.pair}>
          {text('number', 100)}
          <DateField
            id={fieldId('decision/issuedOn')}
            label={t('organisation.decision.issuedOn')}
            value={decision.issuedOn}
            error={errors['decision/issuedOn']}
            onChange={(issuedOn) => decide({ issuedOn })}
          />
        </div>
        {text('issuer', 300)}
        {text('title', 1000)}
      </fieldset>
    </>
  );
}
