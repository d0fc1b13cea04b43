import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import parts from '@/ui/form-parts.module.css';
import type { ChangeDraft } from '../model/change-draft';
import { fieldId } from './field-id';
import { OpeningFields } from './opening-fields';

const CUT_OFFS = ['PERIOD_END', 'AFTER', 'ON'] as const;

interface Props {
  draft: ChangeDraft;
  error: (field: string) => string | undefined;
  onChange: (part: Partial<ChangeDraft>) => void;
}

/** From when on a series is another, why, and all of it but its steps. */
export function ChangeFields({ draft, error, onChange }: Props) {
  const t = useT();
  const field = (name: string) => ({ id: fieldId(name), error: error(name) });
  return (
    <>
      <div className={parts.pair}>
        <DateField
          {...field('from')}
          label={t('series.changeFrom')}
          description={t('series.changeFromHint')}
          value={draft.from}
          onChange={(from) => onChange({ from })}
        />
        <Textarea
          {...field('reason')}
          label={t('series.changeReason')}
          rows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      </div>
      <div className={parts.pair}>
        {(['nameVi', 'nameEn'] as const).map((name) => (
          <TextInput
            key={name}
            {...field(name)}
            label={t(`series.${name}`)}
            maxLength={300}
            value={draft[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={parts.pair}>
        <OpeningFields draft={draft} error={error} onChange={onChange} />
      </div>
      <div className={parts.pair}>
        <NativeSelect
          label={t('series.dataCutOffOn')}
          value={draft.cutOff}
          onChange={({ currentTarget }) =>
            onChange({ cutOff: CUT_OFFS.find((each) => each === currentTarget.value) })
          }
          data={CUT_OFFS.map((value) => ({ value, label: t(`series.cutOff.${value}`) }))}
        />
        {draft.cutOff === 'AFTER' && (
          <TextInput
            {...field('dataCutOffAfterDays')}
            label={t('series.opensAfterDays')}
            description={t('series.opensAfterDaysHint')}
            inputMode="numeric"
            value={draft.dataCutOffAfterDays}
            onChange={(event) => onChange({ dataCutOffAfterDays: event.currentTarget.value })}
          />
        )}
        {draft.cutOff === 'ON' && (
          <DateField
            {...field('dataCutOffOn')}
            label={t('series.cutOffDay')}
            value={draft.dataCutOffOn}
            onChange={(dataCutOffOn) => onChange({ dataCutOffOn })}
          />
        )}
      </div>
      <Checkbox
        label={t('series.leaderApproval')}
        checked={draft.leaderApproval}
        onChange={(event) => onChange({ leaderApproval: event.currentTarget.checked })}
      />
    </>
  );
}
