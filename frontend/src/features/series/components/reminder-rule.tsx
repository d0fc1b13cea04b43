import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { ErrorState } from '@/ui/error-state';
import { FactList } from '@/ui/fact-list';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { reminderQuery } from '../api/reminders';
import { ReminderForm } from './reminder-form';

/** When those who owe the reports are reminded, and when who receives is told. */
export function ReminderRule({ code, mayChange }: { code: string; mayChange: boolean }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const rule = useQuery(reminderQuery(code));
  if (rule.isPending) return <LoadingSkeleton lines={3} />;
  if (rule.isError) {
    return (
      <ErrorState
        title={t('series.remindersFailed')}
        problem={problemOf(rule.error)}
        onRetry={() => void rule.refetch()}
      />
    );
  }
  const { beforeDays, onTheDay, escalateAfterDays } = rule.data.data;
  const days = (count: number | null | undefined, words: 'remindBeforeDays' | 'remindAfterDays') =>
    count === null || count === undefined ? t('series.remindNot') : t(`series.${words}`, { days: count });
  return (
    <SectionCard
      title={t('series.reminders')}
      actions={
        mayChange &&
        !changing && (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('series.remindersChange')}
          </Button>
        )
      }
    >
      {changing ? (
        <ReminderForm code={code} loaded={rule.data} onClose={() => setChanging(false)} />
      ) : (
        <FactList
          facts={[
            { name: t('series.remindBefore'), value: days(beforeDays, 'remindBeforeDays') },
            { name: t('series.remindOn'), value: t(onTheDay ? 'series.remindYes' : 'series.remindNot') },
            { name: t('series.remindLate'), value: t('series.remindLateAlways') },
            { name: t('series.escalate'), value: days(escalateAfterDays, 'remindAfterDays') },
          ]}
        />
      )}
    </SectionCard>
  );
}
