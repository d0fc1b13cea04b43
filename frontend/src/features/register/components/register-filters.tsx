import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useUnitChoices } from '@/api/unit-choices';
import { useI18n } from '@/i18n/i18n-context';
import { isDay } from '@/lib/days';
import { nameIn } from '@/lib/language';
import type { SearchParams } from '@/lib/search-params';
import { useSearchState } from '@/lib/use-search-state';
import { DateField } from '@/ui/date-field';
import { SearchSelect } from '@/ui/search-select';
import { seriesListQuery, unitQuery, type RegisterFilter } from '../api/register';
import classes from './register.module.css';

const day = (text: string | undefined) => (text !== undefined && isDay(text) ? text : undefined);

/** The filter that the address asks for. */
export const filterOf = ({ series, organisation, from, to }: SearchParams): RegisterFilter => ({
  series,
  organisation,
  from: day(from),
  to: day(to),
});

interface Props {
  /** The days that are shown where the address names none. */
  from?: string;
  to?: string;
  children?: ReactNode;
}

/** Which reports, of whom, of which days; kept in the address. */
export function RegisterFilters({ from, to, children }: Props) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const series = useQuery(seriesListQuery).data?.items ?? [];
  const named = useQuery(unitQuery(search.organisation ?? '')).data;
  const unit = search.organisation
    ? (named ?? { code: search.organisation, name: search.organisation })
    : null;
  const { options, search: searchUnits } = useUnitChoices(unit, false);
  return (
    <search className={classes.filters} aria-label={t('report.filters')} data-noprint>
      {children}
      <NativeSelect
        label={t('report.filterSeries')}
        value={search.series ?? ''}
        onChange={(event) => setSearch({ series: event.currentTarget.value })}
        data={[
          { value: '', label: t('report.all') },
          ...series.map((each) => ({ value: each.code, label: nameIn(language, each) })),
        ]}
      />
      <SearchSelect
        label={t('register.unit')}
        placeholder={t('organisation.search')}
        nothingFound={t('organisation.noneFits')}
        clearLabel={t('organisation.clear')}
        value={unit?.code ?? null}
        options={options}
        onSearch={searchUnits}
        onChange={(code) => setSearch({ organisation: code ?? undefined })}
      />
      <DateField
        label={t('register.from')}
        value={day(search.from) ?? from ?? null}
        onChange={(value) => setSearch({ from: value ?? undefined })}
      />
      <DateField
        label={t('register.to')}
        value={day(search.to) ?? to ?? null}
        onChange={(value) => setSearch({ to: value ?? undefined })}
      />
      <Button
        variant="subtle"
        onClick={() =>
          setSearch({ series: undefined, organisation: undefined, from: undefined, to: undefined })
        }
      >
        {t('report.clearFilters')}
      </Button>
    </search>
  );
}
