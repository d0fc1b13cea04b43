import { Checkbox, Textarea } from '@mantine/core';
import { useI18n } from '@/i18n/i18n-context';
import { SectionCard } from '@/ui/section-card';
import { StatusBadge, type Shape } from '@/ui/status-badge';
import type { EvaluatedTarget, Evaluation } from '../api/evaluation';
import { fieldOf, type TypedWords } from '../model/typed-words';
import classes from './evaluation.module.css';

const LONGEST = 2000;

const SHAPES: Record<EvaluatedTarget['officialResult'], Shape> = {
  MET: 'check',
  NOT_MET: 'cross',
  NO_DATA: 'dash',
  NOT_ASSESSED: 'ring',
};

interface Props {
  evaluation: Evaluation;
  typed: TypedWords;
  /** Not given: for reading only. */
  onType: ((typed: TypedWords) => void) | null;
}

/** The plan's targets: how each was judged, why, and whether the next plan takes it over. */
export function TargetItems({ evaluation, typed, onType }: Props) {
  const { t, language } = useI18n();
  return (
    <SectionCard title={t('evaluation.targets')}>
      {evaluation.targets.length === 0 && <p className={classes.note}>{t('evaluation.noTargets')}</p>}
      <ul className={classes.items}>
        {evaluation.targets.map((target, at) => {
          const word = t(`evaluation.result.${target.officialResult}`);
          const carried = typed.carriedOn[target.target] ?? target.carriedOn;
          return (
            <li key={target.target} className={classes.item}>
              <div className={classes.head}>
                <p className={classes.name}>{target.statement}</p>
                <StatusBadge tone="neutral" shape={SHAPES[target.officialResult]}>
                  {target.provisional ? t('evaluation.provisional', { word }) : word}
                </StatusBadge>
              </div>
              <p className={classes.note}>{language === 'vi' ? target.sentenceVi : target.sentenceEn}</p>
              {target.said.map((words) => (
                <p key={words} className={classes.note}>
                  {t('evaluation.said', { words })}
                </p>
              ))}
              {onType ? (
                <>
                  <Textarea
                    id={fieldOf(`/targets/${at}/explanation`)}
                    label={t('evaluation.explanation')}
                    aria-label={t('evaluation.explanationOf', { name: target.code })}
                    autosize
                    minRows={2}
                    maxLength={LONGEST}
                    value={typed.explanations[target.target] ?? ''}
                    onChange={(event) =>
                      onType({
                        ...typed,
                        explanations: { ...typed.explanations, [target.target]: event.currentTarget.value },
                      })
                    }
                  />
                  <Checkbox
                    label={t('evaluation.carryOn', { year: String(evaluation.year + 1) })}
                    checked={carried}
                    onChange={(event) =>
                      onType({
                        ...typed,
                        carriedOn: { ...typed.carriedOn, [target.target]: event.currentTarget.checked },
                      })
                    }
                  />
                </>
              ) : (
                <>
                  {target.explanation && <p className={classes.words}>{target.explanation}</p>}
                  {carried && (
                    <p className={classes.note}>
                      {t('evaluation.carriedOn', { year: String(evaluation.year + 1) })}
                    </p>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
}
