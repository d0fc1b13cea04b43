import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/i18n/i18n-context';
import { formatDate } from '@/lib/format';
import { create, type Creation } from '../api/changes';
import type { OrganisationKind, OrganisationLevel, Ref } from '../api/organisations';
import { BASIS_FIELDS, basisBody, basisFaults, EMPTY_BASIS } from '../model/basis';
import type { ChangeFormProps } from '../model/change-form';
import { codeFrom } from '../model/code-from';
import { fieldId } from '../model/field-id';
import { COMMITTEE } from '../model/kinds';
import { linesOf } from '../model/lines';
import { ruleBodies, type RuleDraft } from '../model/rules';
import { AreaSelect } from './area-select';
import { BasisFields } from './basis-fields';
import { ChangeSteps } from './change-steps';
import { CommitteeFields } from './committee-fields';
import { KindSelect, LevelSelect } from './kind-select';
import { RuleFields } from './rule-fields';

const FIELDS = [
  'name',
  'shortName',
  'code',
  'kind',
  'level',
  'area',
  'aliases',
  'standingOffice',
  'members',
  'rules',
  'validFrom',
  ...BASIS_FIELDS,
] as const;

type Field = (typeof FIELDS)[number];

/** A new organisation or group that reports to the one on the screen. */
export function CreateForm({ organisation: parent, ...steps }: Omit<ChangeFormProps, 'subject'>) {
  const t = useT();
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  // Follows the name until somebody writes another one.
  const [ownCode, setOwnCode] = useState<string | null>(null);
  const [kind, setKind] = useState<OrganisationKind>('HEALTH_STATION');
  const [level, setLevel] = useState<OrganisationLevel | null>(null);
  const [group, setGroup] = useState(false);
  const [area, setArea] = useState<Ref | null>(null);
  const [aliases, setAliases] = useState('');
  const [standingOffice, setStandingOffice] = useState<Ref | null>(null);
  const [members, setMembers] = useState<Ref[]>([]);
  const [rules, setRules] = useState<RuleDraft[]>([]);
  const [basis, setBasis] = useState(EMPTY_BASIS);
  const code = ownCode ?? codeFrom(name);
  const asOf = basis.on ?? undefined;

  function missing(): Partial<Record<Field, string>> {
    const { on: validFrom, ...rest } = basisFaults(basis, t);
    return {
      ...(name.trim() === '' ? { name: t('organisation.nameMissing') } : {}),
      ...(code.trim() === '' ? { code: t('organisation.codeMissing') } : {}),
      ...(level === null ? { level: t('organisation.levelMissing') } : {}),
      ...(group && rules.length === 0 ? { rules: t('organisation.rulesMissing') } : {}),
      ...(validFrom ? { validFrom } : {}),
      ...rest,
    };
  }

  function body(): Creation {
    const { on, ...why } = basisBody(basis);
    const committee = kind === COMMITTEE && !group;
    return {
      code: code.trim(),
      name: name.trim(),
      shortName: shortName.trim() === '' ? null : shortName.trim(),
      kind,
      level: level ?? parent.level,
      group,
      area: area?.code ?? null,
      parent: parent.code,
      aliases: linesOf(aliases),
      rules: group ? ruleBodies(rules) : [],
      standingOffice: committee ? (standingOffice?.code ?? null) : null,
      members: committee ? members.map((member) => member.code) : [],
      validFrom: on,
      ...why,
    };
  }

  return (
    <ChangeSteps
      {...steps}
      title={t('organisation.createTitle', { parent: parent.name })}
      intro={t('organisation.createIntro')}
      confirmLabel={t('organisation.create')}
      fields={FIELDS}
      missing={missing}
      body={body}
      send={create}
      sentence={() =>
        t('organisation.createSentence', {
          date: formatDate(basis.on ?? ''),
          name: name.trim(),
          parent: parent.name,
        })
      }
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
            id={fieldId('code')}
            label={t('organisation.code')}
            description={t('organisation.codeHint')}
            maxLength={64}
            value={code}
            error={errors.code}
            onChange={(event) => setOwnCode(event.currentTarget.value)}
            autoCapitalize="characters"
            spellCheck={false}
          />
          <TextInput
            id={fieldId('shortName')}
            label={t('organisation.shortName')}
            maxLength={100}
            value={shortName}
            error={errors.shortName}
            onChange={(event) => setShortName(event.currentTarget.value)}
          />
          <KindSelect id={fieldId('kind')} value={kind} error={errors.kind} onChange={setKind} />
          <LevelSelect
            id={fieldId('level')}
            value={level}
            none={t('organisation.chooseLevel')}
            error={errors.level}
            onChange={setLevel}
          />
          <AreaSelect
            id={fieldId('area')}
            label={t('organisation.areaServed')}
            value={area}
            asOf={asOf}
            error={errors.area}
            onChange={setArea}
          />
          <Textarea
            id={fieldId('aliases')}
            label={t('organisation.aliases')}
            description={t('organisation.aliasesHint')}
            rows={2}
            value={aliases}
            error={errors.aliases}
            onChange={(event) => setAliases(event.currentTarget.value)}
          />
          <Checkbox
            label={t('organisation.isGroup')}
            description={t('organisation.isGroupHint')}
            checked={group}
            onChange={(event) => setGroup(event.currentTarget.checked)}
          />
          {kind === COMMITTEE && !group && (
            <CommitteeFields
              standingOffice={standingOffice}
              members={members}
              asOf={asOf}
              errors={errors}
              onStandingOffice={setStandingOffice}
              onMembers={setMembers}
            />
          )}
          {group && (
            <RuleFields rules={rules} under={parent} asOf={asOf} error={errors.rules} onChange={setRules} />
          )}
          <BasisFields
            basis={basis}
            errors={errors}
            onName="validFrom"
            onLabel={t('organisation.validFrom')}
            onChange={setBasis}
          />
        </>
      )}
    </ChangeSteps>
  );
}
