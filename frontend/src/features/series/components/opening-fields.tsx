import { NativeSelect, TextInput } from '@mantine/core';
import { useT } from '@/i18n/i18n-context';
import { DateField } from '@/ui/date-field';
import type { OpeningDraft } from '../model/series-draft';
import { fieldId } from './field-id';

const OPENINGS = ['AFTER', 'ON', 'ALWAYS'] as const;

interface Props {
  draft: OpeningDraft;
  error: (field: string) => string | undefined;
  onChange: (part: Partial<OpeningDraft>) => void;
}

/** From when on reports are taken. */
export function OpeningFields({ draft, error, onChange }: Props) {
  const t = useT();
  const field = (name: string) => ({ id: fieldId(name), error: error(name) });
  return (
    <>
      <NativeSelect
        label={t('series.opens')}
        value={draft.opens}
        onChange={({ currentTarget }) =>
          onChange({ opens: OPENINGS.find((each) => each === currentTarget.value) })
        }
        data={OPENINGS.map((value) => ({ value, label: t(`series.opens.${value}`) }))}
      />
      {draft.opens === 'AFTER' && (
        <TextInput
          {...field('opensAfterDays')}
          label={t('series.opensAfterDays')}
          description={t('series.opensAfterDaysHint')}
          inputMode="numeric"
          value={draft.opensAfterDays}
          onChange={(event) => onChange({ opensAfterDays: event.currentTarget.value })}
        />
      )}
      {draft.opens === 'ON' && (
        <DateField
          {...field('opensOn')}
          label={t('series.opensOn')}
          value={draft.opensOn}
          onChange={(opensOn) => onChange({ opensOn })}
        />
      )}
    </>
  );
}
