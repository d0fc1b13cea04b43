import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { move, type Move } from '../api/changes';
import { BASIS_FIELDS, basisBody, basisFaults, EMPTY_BASIS } from '../model/basis';
import type { ChangeFormProps } from '../model/change-form';
import { fieldId } from '../model/field-id';
import { AreaSelect } from './area-select';
import { BasisFields } from './basis-fields';
import { ChangeSteps } from './change-steps';
import { OrganisationSelect } from './organisation-select';

const FIELDS = ['parent', 'area', ...BASIS_FIELDS] as const;

/** Another superior, or another area, from a day on; what came before stays with whom it was. */
export function MoveForm({ organisation, subject, ...steps }: ChangeFormProps) {
  const t = useT();
  const [parent, setParent] = useState(organisation.parent);
  const [area, setArea] = useState(organisation.area);
  const [basis, setBasis] = useState(EMPTY_BASIS);

  const sentence = () =>
    t('organisation.moveSentence', {
      date: formatDate(basis.on ?? ''),
      name: organisation.name,
      parent: parent?.name ?? t('organisation.nobody'),
      area: area?.name ?? t('organisation.noArea'),
    });

  return (
    <ChangeSteps
      {...steps}
      title={t('organisation.moveTitle')}
      intro={t('organisation.moveIntro')}
      confirmLabel={t('organisation.action.MOVE')}
      fields={FIELDS}
      missing={() => ({
        ...(parent?.code === organisation.parent?.code && area?.code === organisation.area?.code
          ? { parent: t('organisation.moveNothing') }
          : {}),
        ...basisFaults(basis, t),
      })}
      body={(): Move => ({ parent: parent?.code ?? null, area: area?.code ?? null, ...basisBody(basis) })}
      send={(body, sending) => move(subject, body, sending)}
      sentence={sentence}
    >
      {(errors) => (
        <>
          <OrganisationSelect
            id={fieldId('parent')}
            label={t('organisation.newParent')}
            value={parent}
            asOf={basis.on ?? undefined}
            except={organisation.code}
            error={errors.parent}
            onChange={setParent}
          />
          <AreaSelect
            id={fieldId('area')}
            label={t('organisation.areaServed')}
            value={area}
            asOf={basis.on ?? undefined}
            error={errors.area}
            onChange={setArea}
          />
          <BasisFields basis={basis} errors={errors} onLabel={t('organisation.on')} onChange={setBasis} />
        </>
      )}
    </ChangeSteps>
  );
}
