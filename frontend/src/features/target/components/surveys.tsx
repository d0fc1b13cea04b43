import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { DataTable, type DataColumn } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { LoadingSkeleton } from '@/ui/loading-skeleton';
import { SectionCard } from '@/ui/section-card';
import { surveysQuery } from '../api/results';
import type { Target } from '../api/targets';
import type { Survey } from '../api/types';
import { surveyInterval, surveyWords } from '../model/survey-words';
import classes from './targets.module.css';

const SurveyDialog = lazy(async () => ({ default: (await import('./survey-dialog')).SurveyDialog }));

/** The surveys that a target on knowledge rests on. */
export function Surveys({ target }: { target: Target }) {
  const t = useT();
  const format = useFormat();
  const found = useQuery(surveysQuery(target.id));
  const [adding, setAdding] = useState(false);
  const may = target.allowedActions.includes('ADD_SURVEY');
  // Only where surveys are, or may be, is there anything to say of them.
  if (!may && (found.data ?? []).length === 0) return null;

  const columns: DataColumn<Survey>[] = [
    {
      id: 'conducted',
      header: t('targetPage.columnConducted'),
      value: ({ from, to }) => `${format.date(from)}–${format.date(to)}`,
      rowHeader: true,
      sortable: false,
    },
    {
      id: 'result',
      header: t('targetPage.columnResult'),
      value: (survey) => surveyWords(survey, { t, format }),
      cell: (survey) => (
        <>
          {surveyWords(survey, { t, format })}
          <span className={classes.second}>{surveyInterval(survey, { t, format })}</span>
          {survey.illustrative && <span className={classes.second}>{t('common.illustrative')}</span>}
        </>
      ),
      sortable: false,
    },
    {
      id: 'population',
      header: t('targetPage.surveyPopulation'),
      value: ({ populationText }) => populationText,
      sortable: false,
    },
    {
      id: 'method',
      header: t('targetPage.surveyMethod'),
      value: ({ method }) => t(`targetPage.method.${method}`),
      sortable: false,
    },
    {
      id: 'document',
      header: t('targetPage.document'),
      value: ({ document, evidenceText }) => [document, evidenceText].filter(Boolean).join(' – ') || null,
      sortable: false,
    },
    {
      id: 'by',
      header: t('plan.columnBody'),
      value: ({ organisation }) => organisation.name,
      sortable: false,
    },
  ];

  return (
    <SectionCard
      title={t('targetPage.surveys')}
      actions={
        may && (
          <Button variant="default" onClick={() => setAdding(true)} data-noprint>
            {t('targetPage.survey')}
          </Button>
        )
      }
    >
      {found.isPending ? (
        <LoadingSkeleton lines={2} />
      ) : found.isError ? (
        <ErrorState problem={problemOf(found.error)} onRetry={() => void found.refetch()} />
      ) : found.data.length === 0 ? (
        <EmptyState>{t('targetPage.surveysNone')}</EmptyState>
      ) : (
        <DataTable
          caption={t('targetPage.surveys')}
          captionHidden
          columns={columns}
          rows={found.data}
          rowId={({ id }) => id}
          stacked
        />
      )}
      {adding && (
        <Suspense>
          <SurveyDialog target={target} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </SectionCard>
  );
}
