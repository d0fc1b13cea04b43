import { Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formErrors, problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { addDays } from '@/lib/days';
import { nameIn } from '@/lib/language';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useGrant, type Grant } from '../api/leave';
import type { Obligation } from '../api/types';
import { grantWord } from '../model/grant-word';

interface Props {
  owed: Obligation;
  grant: Grant;
  /** The business date: more time ends no earlier. */
  today: string;
  onClose: () => void;
}

/** More time for one report, none asked for at all, or either taken back; always with the reason. */
export function GrantDialog({ owed, grant, today, onClose }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(uniqueKey);
  const send = useGrant(owed, grant);
  const given = grantWord(owed, grant);
  const problem = send.error && problemOf(send.error);
  const answered = formErrors(problem ?? { errors: [] }, ['until', 'reason']).fields;
  const earliest = owed.lastDay === null || owed.lastDay < today ? today : addDays(owed.lastDay, 1);
  const dateMissing = grant === 'EXTEND' && until === null;
  const reasonMissing = reason.trim() === '';

  function confirm() {
    setTried(true);
    if (dateMissing || reasonMissing) return;
    send.mutate(
      { until: until ?? '', reason: reason.trim(), key },
      {
        onSuccess: () => {
          notifications.show({ message: t(`leave.granted.${given}`, { name: owed.organisation.name }) });
          onClose();
        },
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t(`leave.title.${given}`)}
      confirmLabel={t(`leave.grant.${given}`)}
      pending={send.isPending}
      problem={Object.keys(answered).length > 0 ? null : problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          {t('leave.about', {
            name: owed.organisation.name,
            report: nameIn(language, owed.series),
            period: format.period(owed.period),
          })}
        </p>
        {grant === 'EXTEND' && (
          <DateField
            label={t('leave.until')}
            description={
              owed.lastDay === null ? undefined : t('leave.nowUntil', { date: format.date(owed.lastDay) })
            }
            minDate={earliest}
            value={until}
            error={tried && dateMissing ? t('leave.untilMissing') : answered.until}
            onChange={setUntil}
          />
        )}
        <Textarea
          label={t('leave.reason')}
          rows={3}
          maxLength={2000}
          value={reason}
          error={tried && reasonMissing ? t('leave.reasonMissing') : answered.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
