import { Button, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import parts from '@/ui/form-parts.module.css';
import { tierField, type TierDraft } from '../model/series-draft';
import { DeadlineFields } from './deadline-fields';
import { fieldId } from './field-id';
import { UnitField } from './unit-field';
import { UnitListField } from './unit-list-field';

const MODES = ['DIRECT', 'REQUEST'] as const;

interface Props {
  at: number;
  tier: TierDraft;
  error: (field: string) => string | undefined;
  onChange: (tier: TierDraft) => void;
  /** Left out where it is the only step. */
  onRemove?: () => void;
}

/** One step of the chain: who sends to whom, through whom, by when. */
export function TierFields({ at, tier, error, onChange, onRemove }: Props) {
  const t = useT();
  const put = (part: Partial<TierDraft>) => onChange({ ...tier, ...part });
  const field = (name: Parameters<typeof tierField>[1]) => {
    const path = tierField(at, name);
    return { id: fieldId(path), error: error(path) };
  };
  return (
    <fieldset className={parts.part}>
      <legend>{t('series.tier', { number: at + 1 })}</legend>
      <div className={parts.pair}>
        <UnitField
          {...field('from')}
          label={t('series.from')}
          groups
          value={tier.from}
          onChange={(from) => put({ from })}
        />
        <UnitField {...field('to')} label={t('series.to')} value={tier.to} onChange={(to) => put({ to })} />
      </div>
      <div className={parts.pair}>
        <UnitField
          {...field('via')}
          label={t('series.via')}
          value={tier.via}
          onChange={(via) => put({ via })}
        />
        <NativeSelect
          label={t('series.mode')}
          value={tier.mode}
          onChange={({ currentTarget }) =>
            put({ mode: MODES.find((each) => each === currentTarget.value) ?? '' })
          }
          data={[
            { value: '', label: t('series.mode.AUTO') },
            ...MODES.map((mode) => ({ value: mode, label: t(`series.mode.${mode}`) })),
          ]}
        />
      </div>
      <DeadlineFields
        {...field('deadline')}
        value={tier.deadline}
        onChange={(deadline) => put({ deadline })}
      />
      <UnitListField
        {...field('otherRecipients')}
        label={t('series.others')}
        value={tier.others}
        onChange={(others) => put({ others })}
      />
      {onRemove && (
        <div>
          <Button variant="default" size="compact-md" onClick={onRemove}>
            {t('series.removeTier', { number: at + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
