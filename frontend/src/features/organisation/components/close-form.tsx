import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { close } from '../api/changes';
import { BASIS_FIELDS, basisBody, basisFaults, EMPTY_BASIS } from '../model/basis';
import type { ChangeFormProps } from '../model/change-form';
import { BasisFields } from './basis-fields';
import { ChangeSteps } from './change-steps';

/** It ends, and nobody takes its place; what it sent stays. */
export function CloseForm({ organisation, subject, ...steps }: ChangeFormProps) {
  const t = useT();
  const [basis, setBasis] = useState(EMPTY_BASIS);
  return (
    <ChangeSteps
      {...steps}
      title={t('organisation.closeTitle')}
      intro={t('organisation.closeIntro')}
      confirmLabel={t('organisation.action.CLOSE')}
      typed={organisation}
      fields={BASIS_FIELDS}
      missing={() => basisFaults(basis, t)}
      body={() => basisBody(basis)}
      send={(body, sending) => close(subject, body, sending)}
      sentence={() =>
        t('organisation.closeSentence', { date: formatDate(basis.on ?? ''), name: organisation.name })
      }
    >
      {(errors) => (
        <BasisFields basis={basis} errors={errors} onLabel={t('organisation.closeOn')} onChange={setBasis} />
      )}
    </ChangeSteps>
  );
}
