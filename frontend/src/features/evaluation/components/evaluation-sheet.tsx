import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { useT } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { LinkButton } from '@/ui/app-link';
import { ErrorSummary } from '@/ui/error-summary';
import { FactList } from '@/ui/fact-list';
import { problemSentence } from '@/ui/problem-text';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import { useFinishEvaluation, useSaveEvaluation, type Evaluation } from '../api/evaluation';
import { bodyOf, fieldOf, sameWords, typedWords } from '../model/typed-words';
import { ActivityItems } from './activity-items';
import { EvaluationDownloads, ReopenButton } from './evaluation-actions';
import { TargetItems } from './target-items';
import { WrittenParts } from './written-parts';
import classes from './evaluation.module.css';

const LOOKS: Record<Evaluation['state'], { tone: Tone; shape: Shape }> = {
  NOT_STARTED: { tone: 'neutral', shape: 'ring' },
  DRAFT: { tone: 'info', shape: 'pencil' },
  FINISHED: { tone: 'success', shape: 'check' },
};

interface Props {
  planId: string;
  evaluation: Evaluation;
}

/** The evaluation of a year: what the records say, with room for causes and lessons. */
export function EvaluationSheet({ planId, evaluation: read }: Props) {
  const t = useT();
  const format = useFormat();
  // What is typed was typed upon this; whatever is read later in the background must not be overwritten.
  const [evaluation, setEvaluation] = useState(read);
  const { allowedActions, money, state, year } = evaluation;
  const [typed, setTyped] = useState(() => typedWords(evaluation));
  const [attempt, setAttempt] = useState(0);
  const save = useSaveEvaluation(planId, evaluation);
  const finish = useFinishEvaluation(planId, year);
  const writable = allowedActions.includes('EDIT');
  const changed = !sameWords(typed, typedWords(evaluation));
  const error = finish.error ?? save.error;
  const problem = error && problemOf(error);
  const items = !problem
    ? []
    : problem.errors.length === 0
      ? [{ message: problemSentence(problem, t) }]
      : problem.errors.map(({ pointer, message }) => ({ message, fieldId: fieldOf(pointer) }));
  const parts = { evaluation, typed, onType: writable ? setTyped : null };

  const failed = () => setAttempt((before) => before + 1);

  function write(then: (written: Evaluation) => void) {
    save.mutate(bodyOf(typed, evaluation), {
      onSuccess: (written) => {
        setEvaluation(written);
        setTyped(typedWords(written));
        then(written);
      },
      onError: failed,
    });
  }

  function keep() {
    finish.reset();
    write(() => notifications.show({ message: t('evaluation.saved') }));
  }

  function end() {
    finish.reset();
    write((written) =>
      finish.mutate(written, {
        onSuccess: () => notifications.show({ message: t('evaluation.finishedDone') }),
        onError: failed,
      }),
    );
  }

  return (
    <>
      <SectionCard
        title={t('evaluation.title', { year: String(year) })}
        actions={
          <>
            <EvaluationDownloads planId={planId} evaluation={evaluation} />
            {allowedActions.includes('PLAN_NEXT') && (
              <LinkButton to="/plans/new" search={{ previous: planId }}>
                {t('evaluation.planNext')}
              </LinkButton>
            )}
            {allowedActions.includes('REOPEN') && <ReopenButton planId={planId} evaluation={evaluation} />}
          </>
        }
      >
        <StatusBadge {...LOOKS[state]}>{t(`evaluation.state.${state}`)}</StatusBadge>
        <p className={classes.note}>
          {evaluation.finishedAt
            ? t('evaluation.finishedBy', {
                at: format.dateTime(evaluation.finishedAt),
                by: evaluation.finishedBy ?? '',
              })
            : t('evaluation.asOf', { date: format.date(evaluation.asOf) })}
        </p>
      </SectionCard>
      <ErrorSummary items={items} attempt={attempt} />
      <TargetItems {...parts} />
      <ActivityItems {...parts} />
      {money && (
        <SectionCard title={t('evaluation.money')}>
          <FactList
            facts={(['planned', 'allocated', 'drawn', 'settled'] as const).map((name) => ({
              name: t(`budget.total.${name}`),
              value: money[name] === null ? null : t('budget.dong', { amount: money[name] }),
            }))}
          />
        </SectionCard>
      )}
      <WrittenParts {...parts} />
      {writable && (
        <div className={classes.bar} data-noprint>
          <Button
            variant="default"
            loading={save.isPending && !finish.isPending}
            disabled={!changed}
            onClick={keep}
          >
            {t('evaluation.save')}
          </Button>
          <Button loading={finish.isPending} onClick={end}>
            {t('evaluation.finish')}
          </Button>
          <p className={classes.note}>{changed ? t('evaluation.unsaved') : t('evaluation.finishNote')}</p>
        </div>
      )}
    </>
  );
}
