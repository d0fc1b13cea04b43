import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Me } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { SearchSelect } from '@/ui/search-select';
import { organisationSearchQuery, useCreateUser, type NewUser } from '../api/users';
import classes from './account.module.css';

const FIELDS = ['username', 'displayName', 'organisation', 'grants'] as const;
type Field = (typeof FIELDS)[number];
type Role = NewUser['grants'][number]['role'];

const FIELD_IDS: Record<Field, string> = {
  username: 'user-username',
  displayName: 'user-name',
  organisation: 'user-organisation',
  grants: 'user-roles',
};

interface Created {
  displayName: string;
  password: string;
}

interface Props {
  me: Me;
  onCreated: (created: Created) => void;
}

/** A new account of one unit, with rights over it; the service gives a password that works once. */
export function CreateUserForm({ me, onCreated }: Props) {
  const t = useT();
  const create = useCreateUser();
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [organisation, setOrganisation] = useState<{ value: string; label: string } | null>(null);
  const [roles, setRoles] = useState<Role[]>([]);
  const [typed, setTyped] = useState('');
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(uniqueKey);
  // The chosen name stands in the field: that is not a search.
  const text = typed === organisation?.label ? '' : typed;
  const found = useQuery({ ...organisationSearchQuery(text), placeholderData: (before) => before });
  const options = (found.data ?? []).map(({ code, name }) => ({ value: code, label: name }));
  // Nobody grants more than they hold.
  const own = [...new Set(me.grants.map((grant) => grant.role))];

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing: Partial<Record<Field, string>> = {};
    if (username.trim() === '') missing.username = t('account.newUsernameMissing');
    if (displayName.trim() === '') missing.displayName = t('account.displayNameMissing');
    if (organisation === null) missing.organisation = t('account.organisationMissing');
    if (roles.length === 0) missing.grants = t('account.userRolesMissing');
    setFaults(missing);
    if (organisation === null || Object.keys(missing).length > 0) {
      create.reset();
      setAttempt(attempt + 1);
      return;
    }
    const body: NewUser = {
      username: username.trim(),
      displayName: displayName.trim(),
      organisation: organisation.value,
      grants: roles.map((role) => ({ role, organisation: organisation.value })),
    };
    create.mutate(
      { body, key },
      {
        onSuccess: ({ user, oneTimePassword }) => {
          setUsername('');
          setDisplayName('');
          setOrganisation(null);
          setRoles([]);
          onCreated({ displayName: user.displayName, password: oneTimePassword });
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
          id={FIELD_IDS.username}
          label={t('account.newUsername')}
          description={t('account.newUsernameHint')}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          error={errors.username}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextInput
          id={FIELD_IDS.displayName}
          label={t('account.displayName')}
          value={displayName}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
          error={errors.displayName}
          autoComplete="off"
        />
        <SearchSelect
          id={FIELD_IDS.organisation}
          label={t('account.organisation')}
          placeholder={t('account.organisationSearch')}
          nothingFound={t('account.organisationNone')}
          clearLabel={t('account.organisationClear')}
          value={organisation?.value ?? null}
          options={[
            ...(organisation ? [organisation] : []),
            ...options.filter(({ value }) => value !== organisation?.value),
          ]}
          error={errors.organisation}
          onSearch={setTyped}
          onChange={(code) => setOrganisation(options.find(({ value }) => value === code) ?? null)}
        />
        <Checkbox.Group
          id={FIELD_IDS.grants}
          tabIndex={-1}
          label={t('account.userRoles')}
          value={roles}
          onChange={(chosen) => setRoles(own.filter((role) => chosen.includes(role)))}
          error={errors.grants}
        >
          <Stack gap="xs" mt="xs">
            {own.map((role) => (
              <Checkbox key={role} value={role} label={t(`account.role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit" loading={create.isPending}>
          {t('account.createUser')}
        </Button>
      </Stack>
    </form>
  );
}
