import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/i18n/i18n-context';
import type { SearchParams } from '@/lib/search-params';
import { usePhone } from '@/lib/use-phone';
import { plansOfYearQuery } from '../api/calendar';
import { KINDS, PROGRESS, type CalendarState } from '../model/calendar-state';
import { UnitSelect } from './unit-select';
import classes from './calendar.module.css';

interface Props {
  state: CalendarState;
  search: SearchParams;
  onChange: (change: SearchParams) => void;
}

const FILTERS = ['organisation', 'below', 'plan', 'state', 'kinds'] as const;

export function CalendarFilters({ state, search, onChange }: Props) {
  const t = useT();
  const phone = usePhone();
  const plans = useQuery(plansOfYearQuery(state.year)).data ?? [];
  const inUse = FILTERS.filter((name) => search[name]).length;

  const fields = (
    <>
      <div className={classes.fields}>
        <UnitSelect
          label={t('calendar.unit')}
          value={search.organisation ?? null}
          onChange={(code) => onChange({ organisation: code ?? undefined, below: undefined })}
        />
        <NativeSelect
          label={t('calendar.plan')}
          value={search.plan ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ plan: value })}
          data={[
            { value: '', label: t('calendar.all') },
            ...plans.map(({ id, number, title }) => ({
              value: id,
              label: [number, title].filter(Boolean).join(' – '),
            })),
          ]}
        />
        <NativeSelect
          label={t('calendar.state')}
          value={state.progress ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ state: value })}
          data={[
            { value: '', label: t('calendar.all') },
            ...PROGRESS.map((progress) => ({ value: progress, label: t(`calendar.progress.${progress}`) })),
          ]}
        />
        {state.view === 'year' && (
          <NativeSelect
            label={t('calendar.by')}
            value={state.by}
            onChange={({ currentTarget: { value } }) =>
              onChange({ by: value === 'plan' ? undefined : value })
            }
            data={[
              { value: 'plan', label: t('calendar.by.plan') },
              { value: 'unit', label: t('calendar.by.unit') },
            ]}
          />
        )}
      </div>
      {search.organisation && (
        <Checkbox
          mt="sm"
          label={t('calendar.below')}
          checked={search.below === '1'}
          onChange={({ currentTarget: { checked } }) => onChange({ below: checked ? '1' : undefined })}
        />
      )}
      <fieldset className={classes.kinds}>
        <legend>{t('calendar.kinds')}</legend>
        <Group gap="md">
          {KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`calendar.kind.${kind}`)}
              checked={state.kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) => {
                const kinds = KINDS.filter((each) => (each === kind ? checked : state.kinds.includes(each)));
                onChange({ kinds: kinds.length === KINDS.length ? undefined : kinds.join(',') });
              }}
            />
          ))}
        </Group>
      </fieldset>
    </>
  );

  return (
    <search className={classes.filters} aria-label={t('calendar.filters')} data-noprint>
      {phone ? (
        <details>
          <summary className={classes.summary}>{t('calendar.showFilters', { count: inUse })}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </search>
  );
}
