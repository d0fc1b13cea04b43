import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import type { Ref } from '../api/organisations';
import { fieldId } from '../model/field-id';
import { OrganisationSelect } from './organisation-select';
import classes from './organisation.module.css';

interface Props {
  standingOffice: Ref | null;
  members: readonly Ref[];
  asOf?: string;
  errors: { standingOffice?: string; members?: string };
  onStandingOffice: (chosen: Ref | null) => void;
  onMembers: (members: Ref[]) => void;
}

/** Who keeps a committee's office, and who sits on it. */
export function CommitteeFields({
  standingOffice,
  members,
  asOf,
  errors,
  onStandingOffice,
  onMembers,
}: Props) {
  const t = useT();
  return (
    <>
      <OrganisationSelect
        id={fieldId('standingOffice')}
        label={t('organisation.standingOffice')}
        value={standingOffice}
        asOf={asOf}
        error={errors.standingOffice}
        onChange={onStandingOffice}
      />
      <fieldset className={classes.part}>
        <legend>{t('organisation.members')}</legend>
        {members.length > 0 && (
          <ul className={classes.chosen}>
            {members.map(({ code, name }) => (
              <li key={code}>
                <span>{name}</span>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('organisation.removeMember', { name })}
                  onClick={() => onMembers(members.filter((member) => member.code !== code))}
                >
                  {t('organisation.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <OrganisationSelect
          // A choice goes up into the list, and the field is empty again.
          key={members.length}
          id={fieldId('members')}
          label={t('organisation.addMember')}
          value={null}
          asOf={asOf}
          error={errors.members}
          onChange={(chosen) => {
            if (chosen && !members.some(({ code }) => code === chosen.code)) onMembers([...members, chosen]);
          }}
        />
      </fieldset>
    </>
  );
}
