import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate } from '@/lib/format';
import { useDay } from '@/lib/use-day';
import { useSearchState } from '@/lib/use-search-state';
import { DateSlider } from '@/ui/date-slider';
import { KeyHelp } from '@/ui/key-help';
import { PageHeader } from '@/ui/page-header';
import { AreaCounts } from '../components/area-counts';
import { AreaSearch } from '../components/area-search';
import { AreaTree } from '../components/area-tree';
import { FIRST_DAY, lastDay, markedDays } from '../model/map-days';
import classes from '../components/area.module.css';

const WAIT_MS = 300;

/** The map of any day: its units, how many they were, and what any name or address meant. */
export function AreaListPage() {
  const t = useT();
  const today = dateInVietnam(useMe().businessNow);
  const [asOf, setAsOf] = useDay(today);
  const [search, setSearch] = useSearchState();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const apply = useDebouncedCallback((q: string) => setSearch({ q: q.trim() }), WAIT_MS);
  const title = t('area.onDay', { date: formatDate(asOf) });

  return (
    <>
      <PageHeader
        title={t('area.title')}
        subtitle={title}
        actions={
          <KeyHelp
            keys={[
              { key: '↑ ↓', label: t('ui.keyMove') },
              { key: '→ ←', label: t('ui.keyOpen') },
              { key: 'Home End', label: t('ui.keyEnds') },
              { key: 'Enter', label: t('area.keyHistory') },
              { key: 'PageUp PageDown', label: t('area.keyMonth') },
            ]}
          />
        }
      />
      <search className={classes.tools} aria-label={t('area.tools')} data-noprint>
        <DateSlider
          label={t('area.mapOf', { date: formatDate(asOf) })}
          fieldLabel={t('area.day')}
          value={asOf}
          min={FIRST_DAY}
          max={lastDay(today)}
          marks={markedDays(today).map((day) => ({
            day,
            label: day === today ? t('common.today', { date: formatDate(day) }) : formatDate(day),
          }))}
          onChange={setAsOf}
        />
        <TextInput
          type="search"
          label={t('area.search')}
          description={t('area.searchHint')}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            apply(value);
          }}
        />
      </search>
      {asked === '' ? (
        <>
          <AreaCounts asOf={asOf} />
          <AreaTree label={title} asOf={asOf} />
        </>
      ) : (
        <AreaSearch text={asked} asOf={asOf} />
      )}
    </>
  );
}
