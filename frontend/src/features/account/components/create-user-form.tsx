import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Me } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { uniqueKey } from '@/lib/unique-key';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { useCreateAccount, type NewUser, type User } from '../api/users';
import { rolesOf } from '../roles-of';
import { OrganisationField, type ChosenOrganisation } from './organisation-field';
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

/** A service never signs in: its account has a name, not one to sign in with. */
const WORDS = {
  PERSON: {
    username: 'account.newUsername',
    usernameHint: 'account.newUsernameHint',
    usernameMissing: 'account.newUsernameMissing',
    create: 'account.createUser',
  },
  SERVICE: {
    username: 'account.serviceUsername',
    usernameHint: 'account.serviceUsernameHint',
    usernameMissing: 'account.serviceUsernameMissing',
    create: 'account.createService',
  },
} as const;

interface Props {
  me: Me;
  kind?: User['kind'];
  /** A person gets a password that works once, a service none. */
  onCreated: (user: User, password: string | null) => void;
}

/** A new account of one unit, with rights over it. */
export function CreateUserForm({ me, kind = 'PERSON', onCreated }: Props) {
  const t = useT();
  const create = useCreateAccount(kind);
  const words = WORDS[kind];
  const [username, setUsername] = useState('');
  const [displayName, setDisplayName] = useState('');
  const [organisation, setOrganisation] = useState<ChosenOrganisation | null>(null);
  const [roles, setRoles] = useState<Role[]>([]);
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [key, setKey] = useState(uniqueKey);
  // Nobody grants more than they hold.
  const own = rolesOf(me.grants);

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing: Partial<Record<Field, string>> = {};
    if (username.trim() === '') missing.username = t(words.usernameMissing);
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
        onSuccess: ({ user, password }) => {
          setUsername('');
          setDisplayName('');
          setOrganisation(null);
          setRoles([]);
          onCreated(user, password);
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
          label={t(words.username)}
          description={t(words.usernameHint)}
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
        <OrganisationField
          id={FIELD_IDS.organisation}
          label={t('account.organisation')}
          value={organisation}
          error={errors.organisation}
          onChange={setOrganisation}
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
          {t(words.create)}
        </Button>
      </Stack>
    </form>
  );
}
