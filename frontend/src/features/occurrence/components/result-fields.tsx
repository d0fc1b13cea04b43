import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { useFormat } from '@/i18n/use-format';
import { nameIn } from '@/lib/language';
import { DateField } from '@/ui/date-field';
import { SearchSelect } from '@/ui/search-select';
import { areasQuery, type Catalogues } from '../api/catalogues';
import type { Occurrence } from '../api/types';
import { sumOf, type Fault, type FormField, type ResultForm } from '../model/result-form';
import { CountInput } from './count-input';
import rows from '@/ui/row-list.module.css';
import classes from './occurrence.module.css';

/** The id of a field of the form, to which the summary of faults leads. */
export const fieldId = (field: FormField) => `result-${field.replace('/', '-')}`;

interface Props {
  form: ResultForm;
  onChange: (form: ResultForm) => void;
  /** Shown once somebody tried to save. */
  faults: readonly Fault[];
  catalogues: Catalogues;
  category: Occurrence['activity']['category'];
}

function AreaField({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const text = typed === form.area?.name ? '' : typed;
  const found = useQuery(areasQuery(text)).data ?? [];
  const { area } = form;
  const options = [...(area ? [area] : []), ...found.filter(({ code }) => code !== area?.code)];
  return (
    <SearchSelect
      label={t('occurrence.area')}
      placeholder={t('organisation.areaSearch')}
      nothingFound={t('organisation.areaNoneFits')}
      clearLabel={t('organisation.areaClear')}
      value={area?.code ?? null}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
      onSearch={setTyped}
      onChange={(code) => onChange({ ...form, area: options.find((one) => one.code === code) ?? null })}
    />
  );
}

/** One of a catalogue, to be added to the fields that stand already. */
function Adder({
  label,
  options,
  onAdd,
}: {
  label: string;
  options: { value: string; label: string }[];
  onAdd: (code: string) => void;
}) {
  if (options.length === 0) return null;
  return (
    <NativeSelect
      label={label}
      value=""
      data={[{ value: '', label: '–' }, ...options]}
      onChange={(event) => {
        if (event.currentTarget.value !== '') onAdd(event.currentTarget.value);
      }}
    />
  );
}

/** The fields of a result: what its type of activity asks for first, all else where it is wanted. */
export function ResultFields({ form, onChange, faults, catalogues, category }: Props) {
  const { t, language } = useI18n();
  const format = useFormat();
  const set = (change: Partial<ResultForm>) => onChange({ ...form, ...change });
  const wrong = (field: FormField) => {
    const fault = faults.find((one) => one.field === field);
    return fault && t(`occurrence.fault.${fault.code}`);
  };

  const asked = catalogues.types.find(({ code }) => code === category)?.counts ?? [];
  const countCodes = [...new Set([...asked, ...Object.keys(form.counts)])];
  const counts = countCodes.flatMap((code) => catalogues.counts.find((one) => one.code === code) ?? []);
  const channels = Object.keys(form.channels).flatMap(
    (code) => catalogues.channels.find((one) => one.code === code) ?? [],
  );
  const named = (one: { code: string; nameVi: string; nameEn: string }) => ({
    value: one.code,
    label: nameIn(language, one),
  });
  const sum = sumOf(form, language);
  const hint = sum === null ? null : t('occurrence.sum', { count: format.number(sum) });

  return (
    <>
      <div className={classes.fields}>
        <DateField
          id={fieldId('from')}
          label={t('occurrence.date')}
          value={form.from}
          error={wrong('from')}
          onChange={(from) => set({ from })}
        />
        <TextInput
          label={t('occurrence.place')}
          value={form.place}
          maxLength={500}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
      </div>

      <fieldset className={classes.fieldset}>
        <legend>{t('occurrence.participants')}</legend>
        <div className={classes.people}>
          {(['women', 'men', 'total'] as const).map((field) => (
            <CountInput
              key={field}
              id={fieldId(field)}
              label={t(`occurrence.${field}`)}
              value={form[field]}
              placeholder={field === 'total' && sum !== null ? format.number(sum) : undefined}
              error={wrong(field) !== undefined}
              onChange={(text) => set({ [field]: text })}
            />
          ))}
        </div>
        <p className={wrong('total') ? rows.reason : rows.facts} aria-live="polite">
          {wrong('total') ?? wrong('women') ?? wrong('men') ?? hint}
        </p>
      </fieldset>

      {counts.length > 0 && (
        <fieldset className={classes.fieldset}>
          <legend>{t('occurrence.counts')}</legend>
          <div className={classes.counts}>
            {counts.map((count) => (
              <CountInput
                key={count.code}
                id={fieldId(`count/${count.code}`)}
                label={nameIn(language, count)}
                value={form.counts[count.code] ?? ''}
                error={wrong(`count/${count.code}`)}
                onChange={(text) => set({ counts: { ...form.counts, [count.code]: text } })}
              />
            ))}
          </div>
        </fieldset>
      )}

      <Textarea
        label={t('occurrence.notes')}
        value={form.notes}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />

      <details>
        <summary>{t('occurrence.more')}</summary>
        <div className={classes.form}>
          <div className={classes.fields}>
            <DateField
              id={fieldId('to')}
              label={t('occurrence.lastDay')}
              description={t('occurrence.lastDayHint')}
              value={form.to}
              error={wrong('to')}
              onChange={(to) => set({ to })}
            />
            <AreaField form={form} onChange={onChange} />
            <TextInput
              label={t('occurrence.speaker')}
              value={form.speaker}
              maxLength={300}
              onChange={(event) => set({ speaker: event.currentTarget.value })}
            />
            <Adder
              label={t('occurrence.addCount')}
              options={catalogues.counts.filter(({ code }) => !countCodes.includes(code)).map(named)}
              onAdd={(code) => set({ counts: { ...form.counts, [code]: '' } })}
            />
            <Adder
              label={t('occurrence.addChannel')}
              options={catalogues.channels.filter(({ code }) => !(code in form.channels)).map(named)}
              onAdd={(code) => set({ channels: { ...form.channels, [code]: '' } })}
            />
          </div>
          {channels.length > 0 && (
            <fieldset className={classes.fieldset}>
              <legend>{t('occurrence.channels')}</legend>
              <div className={classes.counts}>
                {channels.map((channel) => (
                  <CountInput
                    key={channel.code}
                    id={fieldId(`channel/${channel.code}`)}
                    label={nameIn(language, channel)}
                    value={form.channels[channel.code] ?? ''}
                    error={wrong(`channel/${channel.code}`)}
                    onChange={(text) => set({ channels: { ...form.channels, [channel.code]: text } })}
                  />
                ))}
              </div>
            </fieldset>
          )}
          <Categories form={form} onChange={onChange} wrong={wrong} />
          <Findings form={form} onChange={onChange} />
        </div>
      </details>
    </>
  );
}

function Categories({
  form,
  onChange,
  wrong,
}: Pick<Props, 'form' | 'onChange'> & { wrong: (field: FormField) => string | undefined }) {
  const { t } = useI18n();
  const { categories } = form;
  const put = (at: number, change: Partial<(typeof categories)[number]>) =>
    onChange({
      ...form,
      categories: categories.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('occurrence.categories')}</legend>
      <div className={classes.form}>
        {categories.map(({ label, count }, at) => (
          <div key={at} className={classes.fields}>
            <TextInput
              label={t('occurrence.categoryName')}
              value={label}
              maxLength={100}
              onChange={(event) => put(at, { label: event.currentTarget.value })}
            />
            <CountInput
              id={fieldId(`category/${at}`)}
              label={t('occurrence.people')}
              value={count}
              error={wrong(`category/${at}`)}
              onChange={(text) => put(at, { count: text })}
            />
          </div>
        ))}
        <div>
          <Button
            variant="default"
            onClick={() => onChange({ ...form, categories: [...categories, { label: '', count: '' }] })}
          >
            {t('occurrence.addCategory')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function Findings({ form, onChange }: Pick<Props, 'form' | 'onChange'>) {
  const { t } = useI18n();
  const { findings } = form;
  const put = (at: number, change: Partial<(typeof findings)[number]>) =>
    onChange({
      ...form,
      findings: findings.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('occurrence.findings')}</legend>
      <div className={classes.form}>
        {findings.map(({ text, remedyBy, remediedOn }, at) => (
          <div key={at} className={classes.form}>
            <Textarea
              label={t('occurrence.finding')}
              value={text}
              maxLength={1000}
              autosize
              minRows={2}
              onChange={(event) => put(at, { text: event.currentTarget.value })}
            />
            <div className={classes.fields}>
              <DateField
                label={t('occurrence.remedyBy')}
                value={remedyBy}
                onChange={(day) => put(at, { remedyBy: day })}
              />
              <DateField
                label={t('occurrence.remediedOn')}
                value={remediedOn}
                onChange={(day) => put(at, { remediedOn: day })}
              />
            </div>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            onClick={() =>
              onChange({ ...form, findings: [...findings, { text: '', remedyBy: null, remediedOn: null }] })
            }
          >
            {t('occurrence.addFinding')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
