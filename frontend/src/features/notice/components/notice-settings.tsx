import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { ErrorSummary } from '@/ui/error-summary';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { settingsQuery, useChangeSettings, type NotificationSettings } from '../api/notices';
import classes from './notice-settings.module.css';

const EMAIL = 'email';

function SettingsForm({ known }: { known: NotificationSettings }) {
  const t = useT();
  const change = useChangeSettings();
  const [wanted, setWanted] = useState(known);
  const [attempt, setAttempt] = useState(0);

  function save(event: FormEvent) {
    event.preventDefault();
    change.mutate(wanted, {
      onSuccess: () => notifications.show({ message: t('notice.saved') }),
      onError: () => setAttempt(attempt + 1),
    });
  }

  const problem = change.error && problemOf(change.error);
  const fault = problem ? formErrors(problem, [EMAIL]).fields[EMAIL] : undefined;
  const items = fault
    ? [{ message: fault, fieldId: EMAIL }]
    : problem
      ? [{ message: problemSentence(problem, t) }]
      : [];

  return (
    <form onSubmit={save} noValidate className={classes.form}>
      <ErrorSummary items={items} attempt={attempt} />
      <Stack gap="md" align="stretch">
        <TextInput
          id={EMAIL}
          type="email"
          autoComplete="email"
          maxLength={200}
          label={t('notice.email')}
          description={t('notice.emailHint')}
          value={wanted.email ?? ''}
          onChange={(event) => {
            const email = event.currentTarget.value.trim();
            setWanted({ ...wanted, email: email === '' ? null : email });
          }}
          error={fault}
        />
        <NativeSelect
          label={t('notice.language')}
          value={wanted.language}
          onChange={(event) =>
            setWanted({ ...wanted, language: event.currentTarget.value === 'EN' ? 'EN' : 'VI' })
          }
          data={[
            { value: 'VI', label: t('common.language.vi') },
            { value: 'EN', label: t('common.language.en') },
          ]}
        />
        <Checkbox
          label={t('notice.letters')}
          checked={wanted.letters}
          onChange={(event) => setWanted({ ...wanted, letters: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('notice.dueSoon')}
          checked={wanted.dueSoon}
          onChange={(event) => setWanted({ ...wanted, dueSoon: event.currentTarget.checked })}
        />
        <Button type="submit" loading={change.isPending}>
          {t('notice.save')}
        </Button>
      </Stack>
    </form>
  );
}

/** How I want to be told. */
export function NoticeSettings() {
  const t = useT();
  const settings = useQuery(settingsQuery);
  return (
    <SectionCard title={t('notice.settings')}>
      <p className={classes.note}>{t('notice.settingsNote')}</p>
      {settings.isPending && <LoadingSkeleton lines={4} />}
      {settings.isError && (
        <ErrorState
          title={t('notice.settingsFailed')}
          problem={problemOf(settings.error)}
          onRetry={() => void settings.refetch()}
        />
      )}
      {settings.data && <SettingsForm known={settings.data} />}
    </SectionCard>
  );
}
