import type { Translate } from '@/i18n/translate';
import { tierField, type TierDraft } from './series-draft';

const LABELS = {
  from: 'series.from',
  to: 'series.to',
  via: 'series.via',
  otherRecipients: 'series.others',
  deadline: 'series.deadline',
} as const;

/** What the fields of the steps are called in a list of faults, by field. */
export const tierLabels = (tiers: readonly TierDraft[], t: Translate): [string, string][] =>
  tiers.flatMap((_, at) =>
    (Object.keys(LABELS) as (keyof typeof LABELS)[]).map((name): [string, string] => [
      tierField(at, name),
      t('series.fieldOfTier', { number: at + 1, field: t(LABELS[name]) }),
    ]),
  );
