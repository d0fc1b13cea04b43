import { Button } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import { SectionCard } from '@/ui/section-card';
import { addedTier, type TierDraft } from '../model/series-draft';
import { TierFields } from './tier-fields';

const MOST_TIERS = 9;

interface Props {
  tiers: readonly TierDraft[];
  error: (field: string) => string | undefined;
  onChange: (tiers: readonly TierDraft[]) => void;
}

/** The steps of a chain, from the lowest one on. */
export function TierList({ tiers, error, onChange }: Props) {
  const t = useT();
  return (
    <SectionCard title={t('series.tiers')}>
      <div className={parts.fields}>
        <p className={parts.note}>{t('series.tiersNote')}</p>
        {tiers.map((tier, at) => (
          <TierFields
            key={tier.key}
            at={at}
            tier={tier}
            error={error}
            onChange={(changed) => onChange(tiers.map((each) => (each.key === tier.key ? changed : each)))}
            onRemove={
              tiers.length > 1 ? () => onChange(tiers.filter((each) => each.key !== tier.key)) : undefined
            }
          />
        ))}
        <div>
          <Button
            variant="default"
            disabled={tiers.length >= MOST_TIERS}
            onClick={() => onChange([...tiers, addedTier(tiers.at(-1))])}
          >
            {t('series.addTier')}
          </Button>
        </div>
      </div>
    </SectionCard>
  );
}
