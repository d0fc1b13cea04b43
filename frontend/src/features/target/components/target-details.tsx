import type { ReactNode } from 'react';
import { comparatorWords } from '@/i18n/comparator-words';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { AppLink } from '@/ui/app-link';
import { intervalWords, partsWords, sentenceOf } from '../model/assessment-words';
import { baselineWords, levelOf, milestoneWords } from '../model/measure-words';
import { surveyInterval, surveyWords } from '../model/survey-words';
import type { Assessment, Target } from '../api/targets';
import { ConfirmComparator } from './confirm-comparator';
import classes from './targets.module.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function usePartsLine() {
  const { t, language } = useI18n();
  const format = useFormat();
  return (parts: NonNullable<Assessment['parts']>) => {
    const named = (count: number | null, nameVi: string | null, nameEn: string | null) =>
      nameVi !== null &&
      nameEn !== null &&
      `${nameIn(language, { nameVi, nameEn })}: ${count === null ? '–' : format.number(count)}`;
    return [
      named(parts.numerator, parts.numeratorNameVi, parts.numeratorNameEn),
      named(parts.denominator, parts.denominatorNameVi, parts.denominatorNameEn),
      parts.total !== null && t('target.partsTotal', { total: parts.total }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

interface Props {
  target: Target;
  /** Offers the page of the target, where this stands elsewhere. */
  linked?: boolean;
}

/** Where the numbers of a target come from, and what may be said of them. */
export function TargetDetails({ target, linked = false }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const partsLine = usePartsLine();
  const { assessment, indicator } = target;
  const { completeness, pooledThreeYears: pooled, dataQuality, parts, change, survey, level } = assessment;
  const { baseline, membership, completion, closure } = target;
  const wording = { t, language };
  const reading = comparatorWords(target.effectiveComparator, target, wording);
  const note =
    target.comparatorNoteVi && target.comparatorNoteEn
      ? nameIn(language, { nameVi: target.comparatorNoteVi, nameEn: target.comparatorNoteEn })
      : null;

  return (
    <>
      <dl className={classes.facts}>
        <Fact name={t('target.sentence')}>
          <span className={classes.sentence}>{sentenceOf(assessment, language)}</span>
        </Fact>
        {indicator && (
          <Fact name={t('target.indicator')}>
            {nameIn(language, indicator)} (
            {nameIn(language, { nameVi: indicator.unitVi, nameEn: indicator.unitEn })})
          </Fact>
        )}
        <Fact name={t('target.comparator')}>
          {note ??
            [target.comparatorText && t('target.comparatorText', { text: target.comparatorText }), reading]
              .filter(Boolean)
              .join('; ')}
          {note === null && !target.comparatorConfirmed && ` (${t('target.unconfirmed')})`}
        </Fact>
        {target.basis !== 'ABSOLUTE' && (
          <Fact name={t('targetPage.basis')}>{t(`targetPage.basis.${target.basis}`)}</Fact>
        )}
        {baseline && <Fact name={t('targetPage.baseline')}>{baselineWords(baseline, { t, format })}</Fact>}
        {target.milestones.length > 0 && (
          <Fact name={t('targetPage.milestones')}>
            {milestoneWords(target, wording).map((line) => (
              <div key={line}>{line}</div>
            ))}
          </Fact>
        )}
        {level !== null && (level.milestoneYear !== null || level.allocated) && (
          <Fact name={t('targetPage.judgedAgainst')}>{levelOf(level, wording)}</Fact>
        )}
        {membership && (
          <Fact name={t('targetPage.membership')}>
            {t(`targetPage.membership.${membership.wanted}`, { name: nameIn(language, membership) })}
          </Fact>
        )}
        {completion && (
          <Fact name={t('targetPage.completion')}>
            {[
              t('targetPage.doneOn', { date: format.date(completion.doneOn) }),
              completion.note,
              completion.document,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        )}
        {closure && (
          <Fact name={t('targetPage.ended')}>
            {[
              t('targetPage.closedFor', { date: format.date(closure.closedOn), reason: closure.reason }),
              closure.document,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        )}
        <Fact name={t('target.period')}>
          {format.period(assessment.period)} · {assessment.area.name} ·{' '}
          {t('target.mapDate', { date: format.date(assessment.mapDate) })}
        </Fact>
        {parts && <Fact name={t('target.parts')}>{partsLine(parts)}</Fact>}
        {survey && (
          <Fact name={t('targetPage.surveys')}>
            {[surveyWords(survey, { t, format }), surveyInterval(survey, { t, format }), survey.document]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        )}
        {change && change.change !== null && (
          <Fact name={t('targetPage.change')}>
            {t(change.percent ? 'targetPage.changePercent' : 'targetPage.changePoints', {
              change: format.number(change.change, 2),
              since: format.period(change.since),
              before: format.number(change.before, 2),
            })}
          </Fact>
        )}
        {completeness && (
          <Fact name={t('target.columnCompleteness')}>
            {t('target.received', { received: completeness.received, expected: completeness.expected })};{' '}
            {t('target.months', { months: assessment.months })}
          </Fact>
        )}
        {dataQuality && <Fact name={t('target.quality')}>{t(`target.quality.${dataQuality}`)}</Fact>}
        {indicator && assessment.evidence !== 'NOT_APPLICABLE' && (
          <Fact
            name={
              pooled
                ? t('target.pooled', { period: pooled.period.replace('-', '–') })
                : t('target.pooled', { period: '' })
            }
          >
            {pooled === null || pooled.value === null
              ? t('target.pooledNone')
              : [
                  partsWords(pooled.parts, language),
                  [format.ratio(pooled.value), intervalWords(pooled.interval, { t, language })]
                    .filter(Boolean)
                    .join(' '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
          </Fact>
        )}
        <Fact name={t('target.origin')}>{t(`target.origin.${target.origin}`)}</Fact>
        {target.population && <Fact name={t('target.population')}>{target.population}</Fact>}
        {target.due && <Fact name={t('target.due')}>{format.date(target.due)}</Fact>}
      </dl>
      {linked && (
        <p data-noprint>
          <AppLink to="/targets/$targetId" params={{ targetId: target.id }}>
            {t('targetPage.openPage', { code: target.code })}
          </AppLink>
        </p>
      )}
      {target.allowedActions.includes('CONFIRM_COMPARATOR') && (
        <ConfirmComparator key={target.version} target={target} />
      )}
    </>
  );
}
