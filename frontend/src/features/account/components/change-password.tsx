import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import type { Me } from '@/api/me';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { useChangePassword } from '../api/change-password';
import classes from './account.module.css';

const FIELDS = ['currentPassword', 'newPassword', 'repeatPassword'] as const;
type Field = (typeof FIELDS)[number];

const EMPTY: Record<Field, string> = { currentPassword: '', newPassword: '', repeatPassword: '' };

export function ChangePassword({ me }: { me: Me }) {
  const t = useT();
  const change = useChangePassword();
  const [values, setValues] = useState(EMPTY);
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    if (values.currentPassword === '') found.currentPassword = t('account.currentMissing');
    if (values.newPassword === '') found.newPassword = t('account.newMissing');
    else if (values.repeatPassword !== values.newPassword) found.repeatPassword = t('account.repeatDiffers');
    return found;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = check();
    setFaults(found);
    if (Object.keys(found).length > 0) {
      change.reset();
      setAttempt(attempt + 1);
      return;
    }
    const { currentPassword, newPassword } = values;
    change.mutate(
      { currentPassword, newPassword },
      {
        onSuccess: () => {
          setValues(EMPTY);
          notifications.show({ message: t('account.passwordChanged') });
        },
        onError: () => setAttempt(attempt + 1),
      },
    );
  }

  const problem = change.error && problemOf(change.error);
  const answered = problem ? formErrors(problem, FIELDS) : null;
  const errors: Partial<Record<Field, string>> = { ...answered?.fields, ...faults };
  const items = FIELDS.flatMap((field) => {
    const message = errors[field];
    return message ? [{ message, fieldId: field }] : [];
  });
  const summary = problem && items.length === 0 ? [{ message: problemSentence(problem, t) }] : items;

  const input = (field: Field, label: string, autoComplete: string) => (
    <PasswordInput
      id={field}
      label={label}
      value={values[field]}
      onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
      error={errors[field]}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
    />
  );

  return (
    <SectionCard title={t('account.changePassword')}>
      {me.mustChangePassword && <p className={classes.notice}>{t('session.mustChange')}</p>}
      <p className={classes.note}>{t('account.passwordNote')}</p>
      <form onSubmit={submit} noValidate className={classes.form}>
        <ErrorSummary items={summary} attempt={attempt} />
        {/* Lets a password manager know whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={me.username} readOnly hidden />
        <Stack gap="md" align="stretch">
          {input('currentPassword', t('account.currentPassword'), 'current-password')}
          {input('newPassword', t('account.newPassword'), 'new-password')}
          {input('repeatPassword', t('account.repeatPassword'), 'new-password')}
          <Button type="submit" loading={change.isPending}>
            {t('account.changePassword')}
          </Button>
        </Stack>
      </form>
    </SectionCard>
  );
}
