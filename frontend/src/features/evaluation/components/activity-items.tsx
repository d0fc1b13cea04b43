import { Textarea } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape, type Tone } from '@/ui/status-badge';
import type { EvaluatedActivity, Evaluation } from '../api/evaluation';
import { fieldOf, type TypedWords } from '../model/typed-words';
import classes from './evaluation.module.css';

const LONGEST = 2000;

const LOOKS: Record<EvaluatedActivity['outcome'], { tone: Tone; shape: Shape }> = {
  DONE: { tone: 'success', shape: 'check' },
  PARTLY: { tone: 'info', shape: 'clock' },
  NOT_DONE: { tone: 'warning', shape: 'cross' },
  NOT_RECORDED: { tone: 'neutral', shape: 'dash' },
};

interface Props {
  evaluation: Evaluation;
  typed: TypedWords;
  /** Not given: for reading only. */
  onType: ((typed: TypedWords) => void) | null;
}

/** The plan's activities: how often each was held, and why not. */
export function ActivityItems({ evaluation, typed, onType }: Props) {
  const t = useT();
  return (
    <SectionCard title={t('evaluation.activities')}>
      {evaluation.activities.length === 0 && <p className={classes.note}>{t('evaluation.noActivities')}</p>}
      <ul className={classes.items}>
        {evaluation.activities.map(
          ({ activity, title, outcome, planned, done, recordedReasons, reason }, at) => (
            <li key={activity} className={classes.item}>
              <div className={classes.head}>
                <p className={classes.name}>{title}</p>
                <StatusBadge {...LOOKS[outcome]}>{t(`evaluation.outcome.${outcome}`)}</StatusBadge>
              </div>
              {planned > 0 && <p className={classes.note}>{t('evaluation.times', { done, planned })}</p>}
              {recordedReasons.length > 0 && (
                <p className={classes.note}>
                  {t('evaluation.recorded', { reasons: recordedReasons.join('; ') })}
                </p>
              )}
              {onType && outcome !== 'DONE' ? (
                <Textarea
                  id={fieldOf(`/activities/${at}/reason`)}
                  label={t('evaluation.reason')}
                  aria-label={t('evaluation.reasonOf', { name: title })}
                  autosize
                  minRows={1}
                  maxLength={LONGEST}
                  value={typed.reasons[activity] ?? ''}
                  onChange={(event) =>
                    onType({
                      ...typed,
                      reasons: { ...typed.reasons, [activity]: event.currentTarget.value },
                    })
                  }
                />
              ) : (
                reason && <p className={classes.words}>{reason}</p>
              )}
            </li>
          ),
        )}
      </ul>
    </SectionCard>
  );
}
