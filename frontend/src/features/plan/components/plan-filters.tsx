import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { useI18n } from '@/i18n/i18n-context';
import { dateInVietnam } from '@/lib/format';
import { nameIn } from '@/lib/language';
import type { SearchParams } from '@/lib/search-params';
import { usePhone } from '@/lib/use-phone';
import { programmesQuery } from '../api/plans';
import {
  FILTER_NAMES,
  LEVELS,
  SORTS,
  STATUSES,
  TYPES,
  yearChoices,
  type SortName,
} from '../model/plan-filters';
import { IssuerSelect } from './issuer-select';
import classes from './plan-list.module.css';

interface Props {
  search: SearchParams;
  onChange: (change: SearchParams) => void;
}

const WAIT_MS = 300;

export function PlanFilters({ search, onChange }: Props) {
  const { t, language } = useI18n();
  const me = useMe();
  const phone = usePhone();
  const programmes = useQuery(programmesQuery);
  const [text, setText] = useState(search.q ?? '');
  const applyText = useDebouncedCallback((q: string) => onChange({ q: q.trim() }), WAIT_MS);
  const inUse = FILTER_NAMES.filter((name) => name !== 'q' && search[name]).length;

  const select = (name: string, label: string, options: { value: string; label: string }[]) => (
    <NativeSelect
      label={label}
      value={search[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: t('plan.all') }, ...options]}
    />
  );

  const selects = (
    <>
      {select(
        'year',
        t('plan.year'),
        yearChoices(dateInVietnam(me.businessNow)).map((year) => ({ value: year, label: year })),
      )}
      {select(
        'type',
        t('plan.type'),
        TYPES.map((type) => ({ value: type, label: t(`plan.type.${type}`) })),
      )}
      {select(
        'level',
        t('plan.level'),
        LEVELS.map((level) => ({ value: level, label: t(`plan.level.${level}`) })),
      )}
      <IssuerSelect
        value={search.issuer ?? null}
        onChange={(code) => onChange({ issuer: code ?? undefined })}
      />
      {select(
        'status',
        t('plan.status'),
        STATUSES.map((status) => ({ value: status, label: t(`plan.status.${status}`) })),
      )}
      {select(
        'programme',
        t('plan.programme'),
        (programmes.data ?? []).map((programme) => ({
          value: programme.code,
          label: nameIn(language, programme),
        })),
      )}
      <NativeSelect
        label={t('plan.sort')}
        value={search.sort ?? 'period'}
        onChange={({ currentTarget: { value } }) =>
          onChange({ sort: value === 'period' ? undefined : value })
        }
        data={(Object.keys(SORTS) as SortName[]).map((name) => ({
          value: name,
          label: t(`plan.sort.${name}`),
        }))}
      />
    </>
  );

  return (
    <search className={classes.filters} aria-label={t('plan.filters')} data-noprint>
      <TextInput
        type="search"
        label={t('plan.search')}
        description={t('plan.searchHint')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          applyText(event.currentTarget.value);
        }}
      />
      {phone ? (
        <details className={classes.more}>
          <summary>{t('plan.showFilters', { count: inUse })}</summary>
          <div className={classes.grid}>{selects}</div>
        </details>
      ) : (
        <div className={classes.grid}>{selects}</div>
      )}
    </search>
  );
}
