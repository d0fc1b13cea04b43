import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { nameIn } from '@/lib/language';
import { SearchSelect } from '@/ui/search-select';
import { programmesQuery } from '../../api/plans';
import {
  areaSearchQuery,
  bodySearchQuery,
  indicatorsQuery,
  observancesQuery,
  planSearchQuery,
} from '../api/queries';
import type { Choice } from '../model/content';
import type { Source } from '../model/fields';

interface Props {
  id: string;
  label: string;
  from: Source;
  value: Choice | null;
  error: string | null;
  /** The day on which an area has its code. */
  asOf?: string;
  onChange: (value: Choice | null) => void;
}

/** Something found, with what tells it from others of its name. */
type Found = Choice & { readonly note?: string };

type SearchedSource = 'organisation' | 'plan' | 'area';

/** What the service finds for what is typed. */
function useFound(from: SearchedSource, q: string, asOf: string | undefined): Found[] {
  const { t } = useI18n();
  const keep = { placeholderData: <T,>(before: T) => before };
  const bodies = useQuery({ ...bodySearchQuery(q), enabled: from === 'organisation', ...keep });
  const plans = useQuery({ ...planSearchQuery(q), enabled: from === 'plan', ...keep });
  const areas = useQuery({ ...areaSearchQuery(q, asOf), enabled: from === 'area', ...keep });
  switch (from) {
    case 'organisation':
      return (bodies.data ?? []).map(({ code, name }) => ({ code, name }));
    case 'plan':
      return (plans.data ?? []).map(({ id, number, title, status }) => ({
        code: id,
        name: [number, title].filter(Boolean).join(' – '),
        // Drafts often have the name of the plan that they go on from.
        ...(status === 'ISSUED' ? {} : { note: t(`plan.status.${status}`) }),
      }));
    case 'area':
      return (areas.data ?? []).map(({ code, fullName }) => ({ code, name: fullName }));
  }
}

function SearchedField({ id, label, from, value, error, asOf, onChange }: Props & { from: SearchedSource }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const found = useFound(from, typed === value?.name ? '' : typed, asOf);
  const options: Found[] = [...(value ? [value] : []), ...found.filter(({ code }) => code !== value?.code)];
  return (
    <SearchSelect
      id={id}
      label={label}
      placeholder={t('draft.searchHint')}
      nothingFound={t('draft.nothingFound')}
      clearLabel={t('draft.clearField', { field: label })}
      value={value?.code ?? null}
      options={options.map(({ code, name, note }) => ({
        value: code,
        label: note ? `${name} (${note})` : name,
      }))}
      error={error ?? undefined}
      onSearch={setTyped}
      onChange={(chosen) => {
        const found = options.find(({ code }) => code === chosen);
        onChange(found ? { code: found.code, name: found.name } : null);
      }}
    />
  );
}

type ListedSource = 'indicator' | 'observance' | 'programme';

function useListed(from: ListedSource): Choice[] {
  const { language } = useI18n();
  const indicators = useQuery({ ...indicatorsQuery, enabled: from === 'indicator' });
  const observances = useQuery({ ...observancesQuery, enabled: from === 'observance' });
  const programmes = useQuery({ ...programmesQuery, enabled: from === 'programme' });
  const all = { indicator: indicators.data, observance: observances.data, programme: programmes.data };
  return (all[from] ?? []).map((each) => ({ code: each.code, name: nameIn(language, each) }));
}

function ListedField({ id, label, from, value, error, onChange }: Props & { from: ListedSource }) {
  const { t } = useI18n();
  const listed = useListed(from);
  const known = value && !listed.some(({ code }) => code === value.code) ? [value] : [];
  const options = [...known, ...listed];
  return (
    <NativeSelect
      id={id}
      label={label}
      value={value?.code ?? ''}
      error={error}
      onChange={({ currentTarget }) =>
        onChange(options.find(({ code }) => code === currentTarget.value) ?? null)
      }
      data={[
        { value: '', label: t('draft.notChosen') },
        ...options.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}

/** One of what the service knows. */
export function ChoiceField(props: Props) {
  const { from } = props;
  switch (from) {
    case 'organisation':
    case 'plan':
    case 'area':
      return <SearchedField {...props} from={from} />;
    case 'indicator':
    case 'observance':
    case 'programme':
      return <ListedField {...props} from={from} />;
  }
}
