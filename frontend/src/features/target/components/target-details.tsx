import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { comparatorWords, intervalWords, partsWords, sentenceOf } from '../model/assessment-words';
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

/** Where the numbers of a target come from, and what may be said of them. */
export function TargetDetails({ target }: { target: Target }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const partsLine = usePartsLine();
  const { assessment, indicator } = target;
  const { completeness, pooledThreeYears: pooled, dataQuality, parts } = assessment;
  const reading = comparatorWords(target.effectiveComparator, target, { t, language });
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
        <Fact name={t('target.period')}>
          {format.period(assessment.period)} · {assessment.area.name} ·{' '}
          {t('target.mapDate', { date: format.date(assessment.mapDate) })}
        </Fact>
        {parts && <Fact name={t('target.parts')}>{partsLine(parts)}</Fact>}
        {completeness && (
          <Fact name={t('target.columnCompleteness')}>
            {t('target.received', { received: completeness.received, expected: completeness.expected })};{' '}
            {t('target.months', { months: assessment.months })}
          </Fact>
        )}
        {dataQuality && <Fact name={t('target.quality')}>{t(`target.quality.${dataQuality}`)}</Fact>}
        {indicator && assessment.evidence !== 'NOT_APPLICABLE' && (
          <Fact
            name={pooled ? t('target.pooled', { period: pooled.period }) : t('target.pooled', { period: '' })}
          >
            {pooled === null || pooled.value === null
              ? t('target.pooledNone')
              : [
                  partsWords(pooled.parts, language),
                  format.ratio(pooled.value),
                  intervalWords(pooled.interval, { t, language }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
          </Fact>
        )}
        <Fact name={t('target.origin')}>{t(`target.origin.${target.origin}`)}</Fact>
        {target.population && <Fact name={t('target.population')}>{target.population}</Fact>}
        {target.due && <Fact name={t('target.due')}>{format.date(target.due)}</Fact>}
      </dl>
      {target.allowedActions.includes('CONFIRM_COMPARATOR') && (
        <ConfirmComparator key={target.version} target={target} />
      )}
    </>
  );
}
