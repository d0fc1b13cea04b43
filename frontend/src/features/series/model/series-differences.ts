import { tierDueWords } from '@/i18n/deadline-words';
import type { Translate } from '@/i18n/translate';
import type { Series, Tier } from '../api/types';

/** One thing that a change makes other than it was, in words. */
export interface Difference {
  name: string;
  before: string;
  after: string;
}

function opening({ opensOn, opensAfterDays }: Series, t: Translate, date: (day: string) => string): string {
  if (opensOn !== null) return date(opensOn);
  return opensAfterDays === null
    ? t('series.opens.ALWAYS')
    : t('series.daysAfterPeriod', { days: opensAfterDays });
}

function cutOff(series: Series, t: Translate, date: (day: string) => string): string {
  const { dataCutOffOn, dataCutOffAfterDays } = series;
  if (dataCutOffOn !== null) return date(dataCutOffOn);
  return dataCutOffAfterDays === null
    ? t('series.cutOff.PERIOD_END')
    : t('series.daysAfterPeriod', { days: dataCutOffAfterDays });
}

function route({ from, to, via, mode, otherRecipients }: Tier, t: Translate): string {
  return [
    t('series.fromTo', {
      from: from.name,
      to: via ? t('series.toVia', { to: to.name, via: via.name }) : to.name,
    }),
    ...(mode === 'REQUEST' ? [t('series.asked')] : []),
    ...(otherRecipients.length > 0
      ? [t('series.copiedTo', { names: otherRecipients.map(({ name }) => name).join(', ') })]
      : []),
  ].join('; ');
}

function steps(series: Series, t: Translate): Map<string, string> {
  return new Map(
    series.tiers.flatMap((tier, at) => {
      const step = (field: 'series.route' | 'series.deadline') =>
        t('series.fieldOfTier', { number: at + 1, field: t(field) });
      return [
        [step('series.route'), route(tier, t)] as const,
        [step('series.deadline'), tierDueWords(tier.deadline, t)] as const,
      ];
    }),
  );
}

/** What is other in a series than before, in the order of its form. */
export function seriesDifferences(
  before: Series,
  after: Series,
  t: Translate,
  date: (day: string) => string,
): Difference[] {
  const facts = (series: Series) =>
    new Map<string, string>([
      [t('series.nameVi'), series.nameVi],
      [t('series.nameEn'), series.nameEn],
      [t('series.opens'), opening(series, t, date)],
      [t('series.dataCutOffOn'), cutOff(series, t, date)],
      [t('series.leader'), t(series.leaderApproval ? 'series.leaderApproval' : 'series.leaderNone')],
      ...steps(series, t),
    ]);
  const [old, next] = [facts(before), facts(after)];
  const names = [...new Set([...old.keys(), ...next.keys()])];
  return names
    .map((name) => ({
      name,
      before: old.get(name) ?? t('series.stepNone'),
      after: next.get(name) ?? t('series.stepNone'),
    }))
    .filter((one) => one.before !== one.after);
}
