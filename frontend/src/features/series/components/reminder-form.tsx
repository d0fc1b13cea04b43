import { Button, Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import type { Versioned } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import parts from '@/ui/form-parts.module.css';
import { useSetReminders, type ReminderRule } from '../api/reminders';
import {
  MOST_AFTER,
  MOST_BEFORE,
  reminderBody,
  reminderDraft,
  reminderFaults,
} from '../model/reminder-draft';

interface Props {
  code: string;
  loaded: Versioned<ReminderRule>;
  onClose: () => void;
}

/** Days are working days; what is switched off is not reminded of. */
export function ReminderForm({ code, loaded, onClose }: Props) {
  const t = useT();
  const [draft, setDraft] = useState(() => reminderDraft(loaded.data));
  const [tried, setTried] = useState(false);
  const save = useSetReminders(code, loaded.etag);
  const faults = tried ? reminderFaults(draft) : [];
  const put = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reminderFaults(draft).length > 0) return;
    save.mutate(reminderBody(draft), {
      onSuccess: () => {
        notifications.show({ message: t('series.remindersSaved') });
        onClose();
      },
    });
  }

  return (
    <form onSubmit={send} className={parts.fields} noValidate>
      <p className={parts.note}>{t('series.remindersNote')}</p>
      <Checkbox
        label={t('series.remindBefore')}
        checked={draft.before}
        onChange={(event) => put({ before: event.currentTarget.checked })}
      />
      {draft.before && (
        <TextInput
          label={t('series.remindBeforeCount')}
          inputMode="numeric"
          value={draft.beforeDays}
          error={faults.includes('beforeDays') && t('series.reminderFault', { most: MOST_BEFORE })}
          onChange={(event) => put({ beforeDays: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={t('series.remindOn')}
        checked={draft.onTheDay}
        onChange={(event) => put({ onTheDay: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('series.escalate')}
        checked={draft.escalate}
        onChange={(event) => put({ escalate: event.currentTarget.checked })}
      />
      {draft.escalate && (
        <TextInput
          label={t('series.escalateCount')}
          inputMode="numeric"
          value={draft.escalateAfterDays}
          error={faults.includes('escalateAfterDays') && t('series.reminderFault', { most: MOST_AFTER })}
          onChange={(event) => put({ escalateAfterDays: event.currentTarget.value })}
        />
      )}
      {save.error && <ErrorState title={t('series.remindersNotSaved')} problem={problemOf(save.error)} />}
      <div className={parts.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('series.remindersSave')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
