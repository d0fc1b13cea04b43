import { Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { uniqueKey } from '@/lib/unique-key';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useEndSeries } from '../api/series';
import type { Series } from '../api/types';

interface Props {
  series: Series;
  onClose: () => void;
}

/** No period after the day that is chosen; what is owed already stays owed. */
export function EndDialog({ series, onClose }: Props) {
  const { t, language } = useI18n();
  const [on, setOn] = useState<string | null>(dateInVietnam(useMe().businessNow));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [key] = useState(uniqueKey);
  const end = useEndSeries(series.code);

  function send() {
    setTried(true);
    if (on === null || reason.trim() === '') return;
    end.mutate(
      { body: { on, reason: reason.trim() }, key },
      {
        onSuccess: () => {
          notifications.show({ message: t('series.ended', { name: nameIn(language, series) }) });
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      destructive
      title={t('series.end')}
      confirmLabel={t('series.end')}
      pending={end.isPending}
      problem={end.error && problemOf(end.error)}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>{t('series.endText', { name: nameIn(language, series) })}</p>
        <DateField
          label={t('series.endOn')}
          value={on}
          error={tried && on === null ? t('series.dateMissing') : undefined}
          onChange={setOn}
        />
        <Textarea
          label={t('series.endReason')}
          rows={3}
          maxLength={2000}
          value={reason}
          error={tried && reason.trim() === '' ? t('series.required') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
