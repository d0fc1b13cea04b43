import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { FactList } from '@/ui/fact-list';
import { SectionCard } from '@/ui/section-card';
import type { Indicator } from '../api/types';
import { formulaWords, validityWords } from '../model/catalogue-words';
import classes from './catalogue.module.css';

/** A definition as it is in force. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t, language } = useI18n();
  const format = useFormat();
  const { bandLow, bandHigh, bandSource } = indicator;
  const expression = (text: string | null) =>
    text === null ? t('catalogue.expressionNone') : <span className={classes.code}>{text}</span>;
  return (
    <SectionCard title={t('catalogue.definition')}>
      <FactList
        facts={[
          { name: t('catalogue.formula'), value: formulaWords(indicator, t, language) },
          {
            name: t('catalogue.numerator'),
            value: (
              <>
                {nameIn(language, indicator.numerator)}: {expression(indicator.numerator.expression)}
              </>
            ),
          },
          {
            name: t('catalogue.denominator'),
            value: indicator.denominator && (
              <>
                {nameIn(language, indicator.denominator)}: {expression(indicator.denominator.expression)}
              </>
            ),
          },
          { name: t('catalogue.factor'), value: format.number(indicator.factor) },
          {
            name: t('catalogue.unit'),
            value: language === 'vi' ? indicator.unitVi : indicator.unitEn,
          },
          { name: t('catalogue.polarity'), value: t(`catalogue.polarity.${indicator.polarity}`) },
          {
            name: t('catalogue.polarity.WITHIN'),
            value:
              bandLow !== null &&
              bandHigh !== null &&
              t('catalogue.band', {
                low: bandLow,
                high: bandHigh,
                source: bandSource ?? t('catalogue.noValue'),
              }),
          },
          {
            name: t('catalogue.leastDenominator'),
            value: indicator.leastDenominator !== null && format.number(indicator.leastDenominator),
          },
          { name: t('catalogue.decimals'), value: String(indicator.decimals) },
          { name: t('catalogue.aggregation'), value: t(`catalogue.aggregation.${indicator.aggregation}`) },
          { name: t('catalogue.chance'), value: t(`catalogue.chance.${indicator.chance}`) },
          { name: t('catalogue.origin'), value: t(`catalogue.origin.${indicator.origin}`) },
          { name: t('catalogue.validity'), value: validityWords(indicator, t) },
          {
            name: t('catalogue.source'),
            value: language === 'vi' ? indicator.sourceVi : indicator.sourceEn,
          },
        ]}
      />
    </SectionCard>
  );
}
