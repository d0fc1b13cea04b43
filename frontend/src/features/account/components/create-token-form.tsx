import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { uniqueKey } from '@/lib/unique-key';
import { DateField } from '@/ui/date-field';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { useCreateToken, type CreatedToken, type NewToken } from '../api/tokens';
import { OrganisationField, type ChosenOrganisation } from './organisation-field';
import { RightsField } from './rights-field';
import classes from './account.module.css';

const FIELDS = ['name', 'roles', 'rights', 'organisation', 'expiresOn'] as const;
type Field = (typeof FIELDS)[number];
type Role = NewToken['roles'][number];

const FIELD_IDS: Record<Field, string> = {
  name: 'token-name',
  roles: 'token-roles',
  rights: 'token-rights',
  organisation: 'token-organisation',
  expiresOn: 'token-expiry',
};

interface Props {
  /** What the owner holds: a token has a part of it. */
  roles: readonly Role[];
  /** The service account it is for; without one it is one's own. */
  owner?: string | undefined;
  onCreated: (token: CreatedToken) => void;
}

export function CreateTokenForm({ roles: own, owner, onCreated }: Props) {
  const t = useT();
  const create = useCreateToken();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>([]);
  const [rights, setRights] = useState<string[]>([]);
  const [organisation, setOrganisation] = useState<ChosenOrganisation | null>(null);
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(uniqueKey);
  // Tokens live by the real clock, also where the service runs on a sample date.
  const [today] = useState(() => dateInVietnam(new Date().toISOString()));

  function submit(event: FormEvent) {
    event.preventDefault();
    const found: Partial<Record<Field, string>> = {};
    if (name.trim() === '') found.name = t('account.tokenNameMissing');
    if (roles.length === 0) found.roles = t('account.tokenRolesMissing');
    if (rights.length === 0) found.rights = t('account.tokenRightsMissing');
    if (expiresOn === null) found.expiresOn = t('account.tokenExpiryMissing');
    setFaults(found);
    if (expiresOn === null || Object.keys(found).length > 0) {
      create.reset();
      setAttempt(attempt + 1);
      return;
    }
    create.mutate(
      {
        body: {
          name: name.trim(),
          roles,
          rights,
          organisation: organisation?.value ?? null,
          expiresOn,
          owner: owner ?? null,
        },
        key,
      },
      {
        onSuccess: (token) => {
          setName('');
          setRoles([]);
          setRights([]);
          setOrganisation(null);
          setExpiresOn(null);
          onCreated(token);
        },
        onError: () => setAttempt(attempt + 1),
        // A corrected form is another request than the one refused.
        onSettled: () => setKey(uniqueKey()),
      },
    );
  }

  const problem = create.error && problemOf(create.error);
  const answered = problem ? formErrors(problem, FIELDS) : null;
  const errors: Partial<Record<Field, string>> = { ...answered?.fields, ...faults };
  const items = FIELDS.flatMap((field) => {
    const message = errors[field];
    return message ? [{ message, fieldId: FIELD_IDS[field] }] : [];
  });
  const summary = problem && items.length === 0 ? [{ message: problemSentence(problem, t) }] : items;

  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <ErrorSummary items={summary} attempt={attempt} />
      <Stack gap="md" align="stretch">
        <TextInput
          id={FIELD_IDS.name}
          label={t('account.tokenName')}
          description={t('account.tokenNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
          autoComplete="off"
        />
        <Checkbox.Group
          id={FIELD_IDS.roles}
          tabIndex={-1}
          label={t('account.tokenRoles')}
          value={roles}
          onChange={(chosen) => setRoles(own.filter((role) => chosen.includes(role)))}
          error={errors.roles}
        >
          <Stack gap="xs" mt="xs">
            {own.map((role) => (
              <Checkbox key={role} value={role} label={t(`account.role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <RightsField id={FIELD_IDS.rights} value={rights} error={errors.rights} onChange={setRights} />
        <OrganisationField
          id={FIELD_IDS.organisation}
          label={t('account.tokenOrganisation')}
          value={organisation}
          error={errors.organisation}
          onChange={setOrganisation}
        />
        <DateField
          id={FIELD_IDS.expiresOn}
          label={t('account.tokenExpiry')}
          value={expiresOn}
          onChange={setExpiresOn}
          minDate={today}
          error={errors.expiresOn}
        />
        <Button type="submit" loading={create.isPending}>
          {t('account.createToken')}
        </Button>
      </Stack>
    </form>
  );
}
