import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import parts from '@/ui/form-parts.module.css';
import { BOUNDARIES, DEADLINE_KINDS, type DeadlineDraft } from '../model/deadline-draft';

interface Props {
  id: string;
  value: DeadlineDraft;
  error?: string;
  onChange: (deadline: DeadlineDraft) => void;
}

/** By when: a day, so many days after the period, or none at all, with the words of the text. */
export function DeadlineFields({ id, value, error, onChange }: Props) {
  const t = useT();
  const { kind, date, days, workingDays, boundary, sourceText } = value;
  const put = (part: Partial<DeadlineDraft>) => onChange({ ...value, ...part });
  return (
    <>
      <div className={parts.pair}>
        <NativeSelect
          label={t('series.deadline')}
          value={kind}
          onChange={({ currentTarget }) =>
            put({ kind: DEADLINE_KINDS.find((each) => each === currentTarget.value) ?? kind })
          }
          data={DEADLINE_KINDS.map((each) => ({ value: each, label: t(`series.deadlineKind.${each}`) }))}
        />
        {kind === 'FIXED_DATE' && (
          <DateField
            id={id}
            label={t('series.deadlineDate')}
            value={date}
            error={error}
            onChange={(day) => put({ date: day })}
          />
        )}
        {(kind === 'DAYS_FROM_PERIOD_END' || kind === 'DAY_OF_MONTH') && (
          <TextInput
            id={id}
            label={t(kind === 'DAY_OF_MONTH' ? 'series.dayOfMonth' : 'series.days')}
            description={kind === 'DAYS_FROM_PERIOD_END' ? t('series.daysHint') : undefined}
            inputMode="numeric"
            value={days}
            error={error}
            onChange={(event) => put({ days: event.currentTarget.value })}
          />
        )}
        {kind !== 'UNSET' && (
          <NativeSelect
            label={t('series.boundary')}
            value={boundary}
            onChange={({ currentTarget }) =>
              put({ boundary: BOUNDARIES.find((each) => each === currentTarget.value) ?? boundary })
            }
            data={BOUNDARIES.map((each) => ({ value: each, label: t(`series.boundary.${each}`) }))}
          />
        )}
      </div>
      {kind === 'DAYS_FROM_PERIOD_END' && (
        <Checkbox
          label={t('series.workingDays')}
          checked={workingDays}
          onChange={(event) => put({ workingDays: event.currentTarget.checked })}
        />
      )}
      <TextInput
        label={t('series.sourceText')}
        description={t('series.sourceTextHint')}
        maxLength={500}
        value={sourceText}
        onChange={(event) => put({ sourceText: event.currentTarget.value })}
      />
    </>
  );
}
