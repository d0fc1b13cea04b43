import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { edit, type Edit } from '../api/changes';
import type { Ref } from '../api/organisations';
import { BASIS_FIELDS, basisBody, basisFaults, EMPTY_BASIS } from '../model/basis';
import type { ChangeFormProps } from '../model/change-form';
import { fieldId } from '../model/field-id';
import { COMMITTEE } from '../model/kinds';
import { linesOf } from '../model/lines';
import { ruleBodies, rulesOf } from '../model/rules';
import { BasisFields } from './basis-fields';
import { ChangeSteps } from './change-steps';
import { CommitteeFields } from './committee-fields';
import { RuleFields } from './rule-fields';

const FIELDS = [
  'name',
  'shortName',
  'aliases',
  'standingOffice',
  'members',
  'rules',
  ...BASIS_FIELDS,
] as const;

interface Props extends ChangeFormProps {
  /** Who sits on a committee now; empty for any other organisation. */
  members: readonly Ref[];
}

/** A new name or membership holds from a day on: documents of before keep the old one. */
export function EditForm({ organisation, subject, members: seated, ...steps }: Props) {
  const t = useT();
  const [name, setName] = useState(organisation.name);
  const [shortName, setShortName] = useState(organisation.shortName ?? '');
  const [aliases, setAliases] = useState(organisation.aliases.join('\n'));
  const [standingOffice, setStandingOffice] = useState(organisation.standingOffice);
  const [members, setMembers] = useState<readonly Ref[]>(seated);
  const [rules, setRules] = useState(() => rulesOf(organisation.rules));
  const [basis, setBasis] = useState(EMPTY_BASIS);
  const asOf = basis.on ?? undefined;

  return (
    <ChangeSteps
      {...steps}
      title={t('organisation.editTitle')}
      intro={t('organisation.editIntro')}
      confirmLabel={t('common.save')}
      fields={FIELDS}
      missing={() => ({
        ...(name.trim() === '' ? { name: t('organisation.nameMissing') } : {}),
        ...(organisation.group && rules.length === 0 ? { rules: t('organisation.rulesMissing') } : {}),
        ...basisFaults(basis, t),
      })}
      body={(): Edit => ({
        name: name.trim(),
        shortName: shortName.trim() === '' ? null : shortName.trim(),
        aliases: linesOf(aliases),
        standingOffice: standingOffice?.code ?? null,
        members: members.map(({ code }) => code),
        rules: ruleBodies(rules),
        ...basisBody(basis),
      })}
      send={(body, sending) => edit(subject, body, sending)}
      sentence={() => t('organisation.editSentence', { date: formatDate(basis.on ?? ''), name: name.trim() })}
    >
      {(errors) => (
        <>
          <TextInput
            id={fieldId('name')}
            label={t('organisation.name')}
            maxLength={300}
            value={name}
            error={errors.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            id={fieldId('shortName')}
            label={t('organisation.shortName')}
            maxLength={100}
            value={shortName}
            error={errors.shortName}
            onChange={(event) => setShortName(event.currentTarget.value)}
          />
          <Textarea
            id={fieldId('aliases')}
            label={t('organisation.aliases')}
            description={t('organisation.aliasesHint')}
            rows={3}
            value={aliases}
            error={errors.aliases}
            onChange={(event) => setAliases(event.currentTarget.value)}
          />
          {organisation.kind === COMMITTEE && (
            <CommitteeFields
              standingOffice={standingOffice}
              members={members}
              asOf={asOf}
              errors={errors}
              onStandingOffice={setStandingOffice}
              onMembers={setMembers}
            />
          )}
          {organisation.group && (
            <RuleFields
              rules={rules}
              under={organisation.parent}
              asOf={asOf}
              error={errors.rules}
              onChange={setRules}
            />
          )}
          <BasisFields basis={basis} errors={errors} onLabel={t('organisation.on')} onChange={setBasis} />
        </>
      )}
    </ChangeSteps>
  );
}
