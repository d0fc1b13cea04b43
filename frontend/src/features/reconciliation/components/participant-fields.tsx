import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import { organisationsQuery } from '../api/choices';
import { addedParticipant, AGENCIES, type SessionDraft } from '../model/new-session';
import { SearchField } from './search-field';

interface Props {
  participants: SessionDraft['participants'];
  /** The day on which they must exist. */
  asOf: string;
  error: (field: string) => string | undefined;
  onChange: (participants: SessionDraft['participants']) => void;
}

/** Who is asked for figures, and whose figures there must be before anything is agreed. */
export function ParticipantFields({ participants, asOf, error, onChange }: Props) {
  const t = useT();
  const put = (key: string, values: Partial<SessionDraft['participants'][number]>) =>
    onChange(participants.map((each) => (each.key === key ? { ...each, ...values } : each)));
  return (
    <fieldset className={parts.part}>
      <legend>{t('reconciliation.participants')}</legend>
      {error('participants') && <p className={parts.fault}>{error('participants')}</p>}
      {participants.map(({ key, organisation, agencyKind, required }, at) => (
        <fieldset key={key} className={parts.part}>
          <legend>{t('reconciliation.participant', { number: at + 1 })}</legend>
          <div className={parts.pair}>
            <NativeSelect
              label={t('reconciliation.agency')}
              value={agencyKind}
              onChange={({ currentTarget: { value } }) =>
                put(key, { agencyKind: AGENCIES.find((each) => each === value) })
              }
              data={AGENCIES.map((value) => ({ value, label: t(`reconciliation.agency.${value}`) }))}
            />
            <SearchField
              label={t('reconciliation.organisation')}
              placeholder={t('reconciliation.organisationSearch')}
              nothingFound={t('reconciliation.organisationNone')}
              clearLabel={t('reconciliation.organisationClear')}
              value={organisation}
              error={error(key)}
              query={(text) => organisationsQuery(text, asOf)}
              onChange={(chosen) => put(key, { organisation: chosen })}
            />
          </div>
          <div className={parts.buttons}>
            <Checkbox
              label={t('reconciliation.isRequired')}
              checked={required}
              onChange={(event) => put(key, { required: event.currentTarget.checked })}
            />
            <Button
              variant="default"
              size="compact-md"
              onClick={() => onChange(participants.filter((each) => each.key !== key))}
            >
              {t('reconciliation.removeParticipant', { number: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...participants, addedParticipant('OTHER')])}>
          {t('reconciliation.addParticipant')}
        </Button>
      </div>
    </fieldset>
  );
}
