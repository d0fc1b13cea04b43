import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ErrorSummary } from '@/ui/error-summary';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import type { Catalogues } from '../api/catalogues';
import { useMoves } from '../api/moves';
import type { Occurrence, OccurrenceResult } from '../api/types';
import { draftOf, formOf } from '../model/result-form';
import { ResultFields } from './result-fields';
import { useResultFaults } from './use-result-faults';
import rows from '@/ui/row-list.module.css';
import classes from './occurrence.module.css';

interface Props {
  occurrence: Occurrence;
  result: OccurrenceResult;
  catalogues: Catalogues;
  onClose: () => void;
}

/** A correction rests on the whole of what the service holds, so it is made there and then. */
export function CorrectForm({ occurrence, result, catalogues, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const [form, setForm] = useState(() => formOf(result, language));
  const [reason, setReason] = useState('');
  const { correct } = useMoves(occurrence);
  const check = useResultFaults(form, today, catalogues);
  const reasonMissing = check.attempt > 0 && reason.trim() === '';
  const problem = correct.error && problemOf(correct.error);

  function save() {
    correct.reset();
    if (!check.tried() || reason.trim() === '') return;
    correct.mutate({ result: draftOf(form, language), reason: reason.trim() }, { onSuccess: onClose });
  }

  const refusals = problem
    ? problem.errors.length > 0
      ? problem.errors.map(({ message }) => ({ message }))
      : [{ message: problemSentence(problem, t) }]
    : [];
  const missing = reasonMissing
    ? [{ message: t('occurrence.reasonMissing'), fieldId: 'correction-reason' }]
    : [];
  return (
    <SectionCard title={t('occurrence.correct')}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorSummary
          items={[...check.items, ...missing, ...refusals]}
          attempt={check.attempt + correct.failureCount}
        />
        <ResultFields
          form={form}
          onChange={setForm}
          faults={check.faults}
          catalogues={catalogues}
          category={occurrence.activity.category}
        />
        <Textarea
          id="correction-reason"
          label={t('occurrence.correctionReason')}
          value={reason}
          maxLength={1000}
          error={reasonMissing && t('occurrence.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={`${rows.buttons} ${classes.bar}`}>
          <Button type="submit" loading={correct.isPending}>
            {t('occurrence.saveCorrection')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </SectionCard>
  );
}
