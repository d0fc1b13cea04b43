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
import { useGrant, type Grant } from '../api/owed';
import type { Obligation } from '../api/types';

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
          notifications.show({ message: t(`register.granted.${grant}`, { name: owed.organisation.name }) });
          onClose();
        },
        onError: () => setKey(uniqueKey()),
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t(`register.grantTitle.${grant}`)}
      confirmLabel={t(`register.grant.${grant}`)}
      pending={send.isPending}
      problem={Object.keys(answered).length > 0 ? null : problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          {t('register.grantAbout', {
            name: owed.organisation.name,
            report: nameIn(language, owed.series),
            period: format.period(owed.period),
          })}
        </p>
        {grant === 'EXTEND' && (
          <DateField
            label={t('register.until')}
            description={
              owed.lastDay === null ? undefined : t('register.nowUntil', { date: format.date(owed.lastDay) })
            }
            minDate={earliest}
            value={until}
            error={tried && dateMissing ? t('register.untilMissing') : answered.until}
            onChange={setUntil}
          />
        )}
        <Textarea
          label={t('register.reason')}
          rows={3}
          maxLength={2000}
          value={reason}
          error={tried && reasonMissing ? t('register.reasonMissing') : answered.reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
