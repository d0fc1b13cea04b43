import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useT } from '@/i18n/i18n-context';
import { AppLink } from '@/ui/app-link';
import { SearchSelect } from '@/ui/search-select';
import { areaSearchQuery } from '../api/areas';
import { COUNTRY, type Place } from '../model/place';
import classes from './dashboard.module.css';

interface Props {
  /** Null while none is chosen. */
  area: Place | null;
  asOf: string;
  onChange: (code: string | undefined) => void;
  /** What else is chosen beside it. */
  children: ReactNode;
}

/** Which place the charts are about: searched by name, or one step up. */
export function AreaChoice({ area, asOf, onChange, children }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // The chosen name stands in the field: that is not a search.
  const text = typed === area?.path ? '' : typed;
  const found = useQuery({ ...areaSearchQuery(text, asOf), placeholderData: (before) => before });
  const options = (found.data ?? []).map(({ code, path }) => ({ value: code, label: path }));
  const country = { value: COUNTRY, label: t('charts.country') };
  const selected = area === null || area.code === COUNTRY ? [] : [{ value: area.code, label: area.path }];
  return (
    <div className={classes.tools} data-noprint>
      <SearchSelect
        label={t('dashboard.area')}
        placeholder={t('dashboard.areaSearch')}
        nothingFound={t('dashboard.areaNone')}
        clearLabel={t('dashboard.areaClear')}
        value={area?.code ?? null}
        options={[country, ...selected, ...options.filter(({ value }) => value !== area?.code)]}
        onSearch={setTyped}
        onChange={(code) => onChange(code ?? undefined)}
      />
      {children}
      {area?.parent && (
        <AppLink to="." search={(before) => ({ ...before, area: area.parent?.code })}>
          {t('dashboard.parentArea', { area: area.parent.name })}
        </AppLink>
      )}
    </div>
  );
}
