import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useI18n } from '@/i18n/i18n-context';
import { parsePeriod } from '@/lib/period';
import type { SearchParams } from '@/lib/search-params';
import { useSearchState } from '@/lib/use-search-state';
import { seriesListQuery } from '../api/form-parts';
import { inLanguage } from '../model/finding-words';
import classes from './list.module.css';

interface Option {
  value: string;
  label: string;
}

interface Props {
  /** The first filter: its name in the address, its label, what it offers, and the word for none of it. */
  status?: { param: string; label: string; options: readonly Option[]; none?: string };
  /** What series and period are called in the address, where it names a report by these words. */
  params?: { series: string; period: string };
  /** What else leaves the address with another filter. */
  drops?: readonly string[];
}

/** Filters of a list of reports, kept in the address. */
export function ListFilters({ status, params = { series: 'series', period: 'period' }, drops = [] }: Props) {
  const { t, language } = useI18n();
  const [search, setSearch] = useSearchState();
  const series = useQuery(seriesListQuery);
  const [period, setPeriod] = useState(search[params.period] ?? '');
  const badPeriod = period.trim() !== '' && parsePeriod(period.trim()) === null;
  const dropped = Object.fromEntries(drops.map((name) => [name, undefined]));
  const filter = (change: SearchParams) => setSearch({ ...dropped, ...change });

  function applyPeriod(event: FormEvent) {
    event.preventDefault();
    if (!badPeriod && period.trim() !== (search[params.period] ?? '')) {
      filter({ [params.period]: period.trim() });
    }
  }

  const all = { value: '', label: t('report.all') };
  return (
    <form className={classes.filters} aria-label={t('report.filters')} onSubmit={applyPeriod} data-noprint>
      {status && (
        <NativeSelect
          label={status.label}
          value={search[status.param] ?? ''}
          onChange={(event) => filter({ [status.param]: event.currentTarget.value })}
          data={[{ value: '', label: status.none ?? t('report.all') }, ...status.options]}
        />
      )}
      <NativeSelect
        label={t('report.filterSeries')}
        value={search[params.series] ?? ''}
        onChange={(event) => filter({ [params.series]: event.currentTarget.value })}
        data={[
          all,
          ...(series.data?.items ?? []).map(({ code, nameVi, nameEn }) => ({
            value: code,
            label: inLanguage(language, nameVi, nameEn),
          })),
        ]}
      />
      <TextInput
        label={t('report.filterPeriod')}
        placeholder={t('report.filterPeriodHint')}
        value={period}
        onChange={(event) => setPeriod(event.currentTarget.value)}
        onBlur={applyPeriod}
        error={badPeriod && t('report.filterPeriodHint')}
      />
      <Button
        variant="subtle"
        onClick={() => {
          setPeriod('');
          filter({
            ...(status && { [status.param]: undefined }),
            [params.series]: undefined,
            [params.period]: undefined,
          });
        }}
      >
        {t('report.clearFilters')}
      </Button>
    </form>
  );
}
