import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField } from '@/ui/date-field';
import { useAddSurvey } from '../api/results';
import type { Target } from '../api/targets';
import { EMPTY_SURVEY, readSurvey, SURVEY_METHODS, type SurveyFaults } from '../model/survey-form';

interface Props {
  target: Target;
  onClose: () => void;
}

/** Records what a survey found, with whom it asked and how they were chosen. */
export function SurveyDialog({ target, onClose }: Props) {
  const { t, language } = useI18n();
  const today = dateInVietnam(useMe().businessNow);
  const add = useAddSurvey();
  const [form, setForm] = useState({ ...EMPTY_SURVEY, populationText: target.population ?? '' });
  const [tried, setTried] = useState(false);
  const read = readSurvey(form, language);
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const error = (name: keyof SurveyFaults) => {
    const fault = tried && read.faults?.[name];
    return fault ? t(`targetPage.${fault}`) : null;
  };

  function send() {
    setTried(true);
    if (read.survey === null) return;
    add.mutate(
      { target, survey: read.survey },
      {
        onSuccess: () => {
          onClose();
          notifications.show({ message: t('targetPage.surveySaved') });
        },
      },
    );
  }

  return (
    <ConfirmDialog
      opened
      title={t('targetPage.survey')}
      confirmLabel={t('common.save')}
      pending={add.isPending}
      problem={add.error && problemOf(add.error)}
      onConfirm={send}
      onClose={onClose}
    >
      <Stack gap="sm">
        <DateField
          label={t('targetPage.surveyFrom')}
          value={form.from}
          maxDate={today}
          error={error('from')}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={t('targetPage.surveyTo')}
          value={form.to}
          maxDate={today}
          error={error('to')}
          onChange={(to) => change({ to })}
        />
        <NativeSelect
          label={t('targetPage.surveyMethod')}
          value={form.method}
          onChange={({ currentTarget: { value } }) =>
            change({ method: SURVEY_METHODS.find((each) => each === value) ?? form.method })
          }
          data={SURVEY_METHODS.map((value) => ({ value, label: t(`targetPage.method.${value}`) }))}
        />
        <TextInput
          label={t('targetPage.surveySample')}
          inputMode="numeric"
          value={form.sample}
          error={error('sample')}
          onChange={(event) => change({ sample: event.currentTarget.value })}
        />
        <TextInput
          label={t('targetPage.surveyPositive')}
          inputMode="numeric"
          value={form.positive}
          error={error('positive')}
          onChange={(event) => change({ positive: event.currentTarget.value })}
        />
        <TextInput
          label={t('targetPage.surveyPopulation')}
          maxLength={500}
          value={form.populationText}
          onChange={(event) => change({ populationText: event.currentTarget.value })}
        />
        <TextInput
          label={t('targetPage.surveyDocument')}
          maxLength={200}
          value={form.document}
          onChange={(event) => change({ document: event.currentTarget.value })}
        />
        <Textarea
          label={t('targetPage.surveyEvidence')}
          maxLength={2000}
          value={form.evidenceText}
          onChange={(event) => change({ evidenceText: event.currentTarget.value })}
        />
        <Checkbox
          label={t('targetPage.surveyIllustrative')}
          checked={form.illustrative}
          onChange={(event) => change({ illustrative: event.currentTarget.checked })}
        />
      </Stack>
    </ConfirmDialog>
  );
}
