import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { ownOrganisation, useMe } from '@/api/me';
import { useT } from '@/i18n/i18n-context';
import { dateInVietnam, formatDate } from '@/lib/format';
import { useDay } from '@/lib/use-day';
import { useSearchState } from '@/lib/use-search-state';
import { DateField } from '@/ui/date-field';
import { KeyHelp } from '@/ui/key-help';
import { PageHeader } from '@/ui/page-header';
import { OrganisationName } from '../components/organisation-name';
import { OrganisationSearch } from '../components/organisation-search';
import { OrganisationTree } from '../components/organisation-tree';
import classes from '../components/organisation.module.css';

const WAIT_MS = 300;

/** Who reports to whom, on any day. */
export function OrganisationListPage() {
  const t = useT();
  const me = useMe();
  const today = dateInVietnam(me.businessNow);
  const [asOf, setAsOf] = useDay(today);
  const [search, setSearch] = useSearchState();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const apply = useDebouncedCallback((q: string) => setSearch({ q: q.trim() }), WAIT_MS);
  const title = t('organisation.onDay', { date: formatDate(asOf) });
  const linkDay = asOf === today ? undefined : asOf;

  return (
    <>
      <PageHeader
        title={t('organisation.title')}
        subtitle={title}
        actions={
          <KeyHelp
            keys={[
              { key: '↑ ↓', label: t('ui.keyMove') },
              { key: '→ ←', label: t('ui.keyOpen') },
              { key: 'Home End', label: t('ui.keyEnds') },
              { key: 'Enter', label: t('organisation.keyPage') },
            ]}
          />
        }
      />
      <search className={classes.tools} aria-label={t('organisation.tools')} data-noprint>
        <TextInput
          type="search"
          label={t('organisation.searchLabel')}
          description={t('organisation.searchHint')}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            apply(value);
          }}
        />
        <div className={classes.day}>
          <DateField
            label={t('organisation.day')}
            value={asOf}
            onChange={(day) => day !== null && setAsOf(day)}
          />
          {linkDay && (
            <Button variant="default" onClick={() => setAsOf(today)}>
              {t('common.today', { date: formatDate(today) })}
            </Button>
          )}
        </div>
      </search>
      {ownOrganisation(me) !== null && (
        <p className={classes.own}>
          {t('organisation.own')} <OrganisationName organisation={me.organisation} asOf={linkDay} />
        </p>
      )}
      {asked === '' ? (
        <OrganisationTree label={title} asOf={asOf} linkDay={linkDay} />
      ) : (
        <OrganisationSearch text={asked} asOf={asOf} linkDay={linkDay} />
      )}
    </>
  );
}
