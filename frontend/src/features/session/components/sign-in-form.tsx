import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Me } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorSummary, type SummaryItem } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { useSignIn } from '../api/sign-in';

type Field = 'username' | 'password';

const FIELD_IDS: Record<Field, string> = { username: 'sign-in-username', password: 'sign-in-password' };
const FIELDS: readonly Field[] = ['username', 'password'];

interface Props {
  /** Known already when a session is renewed. */
  username?: string;
  onSignedIn?: (me: Me) => void;
}

export function SignInForm({ username: known = '', onSignedIn }: Props) {
  const t = useT();
  const signIn = useSignIn();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);

  function submit(event: FormEvent) {
    event.preventDefault();
    const found: Partial<Record<Field, string>> = {};
    if (username.trim() === '') found.username = t('session.usernameMissing');
    if (password === '') found.password = t('session.passwordMissing');
    setMissing(found);
    if (Object.keys(found).length > 0) {
      signIn.reset();
      setAttempt(attempt + 1);
      return;
    }
    signIn.mutate(
      { username: username.trim(), password },
      { onSuccess: onSignedIn, onError: () => setAttempt(attempt + 1) },
    );
  }

  const problem = signIn.error && problemOf(signIn.error);
  const answered = problem ? formErrors(problem, FIELDS) : { fields: {}, rest: [] };
  const errors = { ...answered.fields, ...missing };
  const items: SummaryItem[] = FIELDS.flatMap((field) => {
    const message = errors[field];
    return message ? [{ message, fieldId: FIELD_IDS[field] }] : [];
  });
  if (problem && items.length === 0) items.push({ message: problemSentence(problem, t) });

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary title={t('session.failed')} items={items} attempt={attempt} />
      <Stack gap="md">
        <TextInput
          id={FIELD_IDS.username}
          label={t('session.username')}
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          error={errors.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="md"
        />
        <PasswordInput
          id={FIELD_IDS.password}
          label={t('session.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={errors.password}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          size="md"
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('session.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
