import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import { DateField } from '@/ui/date-field';
import parts from '@/ui/form-parts.module.css';
import { templatesQuery } from '../api/series';
import { PERIOD_TYPES, periodOf, periodsOf } from '../model/periods';
import type { SeriesDraft } from '../model/series-draft';
import { fieldId } from './field-id';
import { OpeningFields } from './opening-fields';
import { UnitField } from './unit-field';

const YEARS_BACK = 2;
const YEARS_AHEAD = 5;

interface Props {
  draft: SeriesDraft;
  error: (field: string) => string | undefined;
  onChange: (part: Partial<SeriesDraft>) => void;
}

/** What is reported, how often, and from when on. */
export function SeriesFields({ draft, error, onChange }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const today = dateInVietnam(useMe().businessNow);
  const templates = useQuery(templatesQuery).data ?? [];
  const year = Number(today.slice(0, 4));
  const periods = periodsOf(draft.periodType, year - YEARS_BACK, year + YEARS_AHEAD).map((value) => ({
    value,
    label: format.period(value),
  }));
  const field = (name: string) => ({ id: fieldId(name), error: error(name) });
  return (
    <>
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
        <TextInput
          {...field('code')}
          label={t('series.code')}
          description={t('series.codeHint')}
          maxLength={64}
          value={draft.code}
          onChange={(event) => onChange({ code: event.currentTarget.value.toUpperCase() })}
        />
        <UnitField
          {...field('owner')}
          label={t('series.owner')}
          value={draft.owner}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
      <NativeSelect
        {...field('template')}
        label={t('series.template')}
        value={draft.template}
        onChange={(event) => onChange({ template: event.currentTarget.value })}
        data={[
          { value: '', label: t('series.chooseTemplate') },
          ...templates.map((each) => ({ value: each.code, label: nameIn(language, each) })),
        ]}
      />
      <div className={parts.pair}>
        <NativeSelect
          {...field('periodType')}
          label={t('series.periodType')}
          value={draft.periodType}
          onChange={({ currentTarget }) => {
            const kind = PERIOD_TYPES.find((each) => each === currentTarget.value) ?? draft.periodType;
            onChange({ periodType: kind, firstPeriod: periodOf(kind, today), lastPeriod: '' });
          }}
          data={PERIOD_TYPES.map((value) => ({ value, label: t(`series.periodType.${value}`) }))}
        />
        <NativeSelect
          {...field('firstPeriod')}
          label={t('series.firstPeriod')}
          value={draft.firstPeriod}
          onChange={(event) => onChange({ firstPeriod: event.currentTarget.value })}
          data={periods}
        />
        <NativeSelect
          {...field('lastPeriod')}
          label={t('series.lastPeriod')}
          value={draft.lastPeriod}
          onChange={(event) => onChange({ lastPeriod: event.currentTarget.value })}
          data={[{ value: '', label: t('series.noEnd') }, ...periods]}
        />
        <TextInput
          {...field('periodStartDay')}
          label={t('series.periodStartDay')}
          description={t('series.periodStartDayHint')}
          inputMode="numeric"
          value={draft.periodStartDay}
          onChange={(event) => onChange({ periodStartDay: event.currentTarget.value })}
        />
      </div>
      <div className={parts.pair}>
        <OpeningFields draft={draft} error={error} onChange={onChange} />
        <DateField
          {...field('dataCutOffOn')}
          label={t('series.dataCutOffOn')}
          description={t('series.dataCutOffHint')}
          value={draft.dataCutOffOn}
          onChange={(dataCutOffOn) => onChange({ dataCutOffOn })}
        />
      </div>
      <Checkbox
        label={t('series.leaderApproval')}
        checked={draft.leaderApproval}
        onChange={(event) => onChange({ leaderApproval: event.currentTarget.checked })}
      />
    </>
  );
}
