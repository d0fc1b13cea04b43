import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { merge, type Merge } from '../api/changes';
import type { Ref } from '../api/organisations';
import { BASIS_FIELDS, basisBody, basisFaults, EMPTY_BASIS } from '../model/basis';
import type { ChangeFormProps } from '../model/change-form';
import { fieldId } from '../model/field-id';
import { BasisFields } from './basis-fields';
import { ChangeSteps } from './change-steps';
import { OrganisationSelect } from './organisation-select';

const FIELDS = ['into', ...BASIS_FIELDS] as const;

/** It passes into another one, with what lies below it; its own past stays readable. */
export function MergeForm({ organisation, subject, ...steps }: ChangeFormProps) {
  const t = useT();
  const [into, setInto] = useState<Ref | null>(null);
  const [basis, setBasis] = useState(EMPTY_BASIS);
  return (
    <ChangeSteps
      {...steps}
      title={t('organisation.mergeTitle')}
      intro={t('organisation.mergeIntro')}
      confirmLabel={t('organisation.action.MERGE')}
      typed={organisation}
      fields={FIELDS}
      missing={() => ({
        ...(into === null ? { into: t('organisation.intoMissing') } : {}),
        ...basisFaults(basis, t),
      })}
      body={(): Merge => ({ into: into?.code ?? '', ...basisBody(basis) })}
      send={(body, sending) => merge(subject, body, sending)}
      sentence={() =>
        t('organisation.mergeSentence', {
          date: formatDate(basis.on ?? ''),
          name: organisation.name,
          into: into?.name ?? '',
        })
      }
    >
      {(errors) => (
        <>
          <OrganisationSelect
            id={fieldId('into')}
            label={t('organisation.into')}
            value={into}
            asOf={basis.on ?? undefined}
            except={organisation.code}
            error={errors.into}
            onChange={setInto}
          />
          <BasisFields basis={basis} errors={errors} onLabel={t('organisation.on')} onChange={setBasis} />
        </>
      )}
    </ChangeSteps>
  );
}
