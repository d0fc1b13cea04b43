import { TextInput } from '@mantine/core';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { DateField } from '@/ui/date-field';
import type { TypedDecision } from '../model/cascade-sheet';
import classes from './cascade.module.css';

interface Props {
  decision: TypedDecision;
  /** What is still to be named before the targets are handed down. */
  lacks: readonly (keyof TypedDecision)[];
  onChange: (decision: TypedDecision) => void;
}

/** The document by which the targets are handed down. */
export function DecisionFields({ decision, lacks, onChange }: Props) {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const error = (name: keyof TypedDecision) => (lacks.includes(name) ? t('cascade.decisionMissing') : null);
  return (
    <div className={classes.fields} data-noprint>
      <TextInput
        label={t('cascade.decisionNumber')}
        maxLength={64}
        value={decision.number}
        error={error('number')}
        onChange={(event) => onChange({ ...decision, number: event.currentTarget.value })}
      />
      <DateField
        label={t('cascade.decisionIssuedOn')}
        value={decision.issuedOn}
        maxDate={today}
        error={error('issuedOn')}
        onChange={(issuedOn) => onChange({ ...decision, issuedOn })}
      />
      <TextInput
        label={t('cascade.decisionIssuer')}
        maxLength={300}
        value={decision.issuer}
        onChange={(event) => onChange({ ...decision, issuer: event.currentTarget.value })}
      />
      <TextInput
        label={t('cascade.decisionTitle')}
        maxLength={500}
        value={decision.title}
        error={error('title')}
        onChange={(event) => onChange({ ...decision, title: event.currentTarget.value })}
      />
    </div>
  );
}
